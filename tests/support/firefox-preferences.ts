/*
 * Firefox's preferences for a test: the network closed, its own services silent, errors on the output, unsigned
 * add-ons accepted. Marionette sets a good number itself; what is here is what it leaves open.
 */
type Preference = string | number | boolean;

/** Services that would otherwise ask for something by themselves, found by reading what the proxy recorded. */
const SILENCE: Record<string, Preference> = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'dom.push.serverURL': '',
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

export interface PreferenceOptions {
  proxyPort: number;
  /** The host part of moz-extension: addresses, by add-on id, which Firefox otherwise makes up. */
  uuids: Record<string, string>;
}

/** The text of a profile's user.js. */
export function firefoxPreferences({ proxyPort, uuids }: PreferenceOptions): string {
  const preferences: Record<string, Preference> = {
    ...SILENCE,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // Uncaught errors and console calls appear on the standard output.
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.content': true,
    'devtools.console.stdout.chrome': false,
    // After a crash it starts as usual, without asking about safe mode.
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  return lines.join('');
}
