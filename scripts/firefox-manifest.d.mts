export const FIREFOX_ID: string;
/** Firefox's manifest from Chromium's; see firefox-manifest.mjs. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest is open-ended JSON, and only tests read it.
export function firefoxManifest(manifest: Record<string, any>): Record<string, any>;
