// Firefox's manifest from Chromium's, in one pure function: each difference with its reason.

/** The add-on's id in Firefox. Storage is bound to it, so it never changes. */
export const FIREFOX_ID = 'evenkeel@evenkeel.example';

/**
 * @param {Record<string, any>} manifest Chromium's manifest as an object; it is left as it is.
 * @returns {Record<string, any>} Firefox's.
 */
export function firefoxManifest(manifest) {
  const {
    minimum_chrome_version: _chromeOnly,
    // Firefox knows no externally_connectable: other extensions can always send to onMessageExternal, where we
    // have no listener (tests/messaging/dispatch.test.ts and tests/rooms.test.ts hold that).
    externally_connectable: _unknownToFirefox,
    background,
    web_accessible_resources,
    ...same
  } = manifest;
  return {
    ...same,
    // Firefox runs the background as an event page, not as a service worker.
    background: { scripts: [background.service_worker], type: background.type },
    // Addresses in Firefox are random per install already; use_dynamic_url is not known there.
    web_accessible_resources: web_accessible_resources.map(
      ({ use_dynamic_url: _dynamic, ...entry }) => entry,
    ),
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // The oldest release with what we use natively: Temporal (139) and the Custom Highlight API (140).
        strict_min_version: '140.0',
        // Firefox asks every add-on to say what it sends away: nothing.
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
