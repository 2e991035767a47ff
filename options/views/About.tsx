// Which version this is, under which licence, what it stands on, and the keys. Nothing here leads outside.

import { browser } from '../../src/platform/browser';
import { say } from '../../src/ui/words';
import { ShortcutList } from '../parts/Shortcuts';
import { ViewHead } from '../parts/ViewHead';

/** What is packed into the extension, and its licence: the names are names, the same in every language. */
const STANDS_ON = [
  ['Preact', 'MIT'],
  ['Zod', 'MIT'],
  ['idb', 'ISC'],
  ['Lucide', 'ISC'],
  ['webextension-polyfill', 'MPL-2.0'],
] as const;

export function About() {
  return (
    <>
      <ViewHead title={say('options_about')} lead={say('extension_description')} />
      <div class="columns">
        <div class="column">
          <section class="card" aria-labelledby="version-heading">
            <h2 id="version-heading">{say('extension_name')}</h2>
            <dl class="figures names">
              <div>
                <dt>{say('options_version')}</dt>
                <dd class="clock" data-testid="version">
                  {browser.runtime.getManifest().version}
                </dd>
              </div>
              <div>
                <dt>{say('options_licence')}</dt>
                <dd>MIT</dd>
              </div>
            </dl>
          </section>
          <section class="card" aria-labelledby="keys-heading">
            <h2 id="keys-heading">{say('options_keys')}</h2>
            <ShortcutList />
          </section>
          <section class="card" aria-labelledby="stands-heading">
            <h2 id="stands-heading">{say('options_stands_on')}</h2>
            <p>{say('options_stands_on_practice')}</p>
            <p>{say('options_stands_on_code')}</p>
            <dl class="figures names">
              {STANDS_ON.map(([name, licence]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{licence}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <aside class="column aside" aria-labelledby="help-heading">
          <h2 id="help-heading">{say('options_start_over')}</h2>
          <p>
            <a href="#welcome">{say('options_welcome_again')}</a>
          </p>
        </aside>
      </div>
    </>
  );
}
