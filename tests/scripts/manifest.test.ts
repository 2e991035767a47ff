import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIREFOX_ID, firefoxManifest } from '../../scripts/firefox-manifest.mjs';

const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../manifest.json', import.meta.url)), 'utf8'),
);

describe('the manifest', () => {
  it('asks for these permissions and no others: an added warning would switch the extension off (T26)', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', 'activeTab', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('lets no other extension or page connect (T5)', () => {
    expect(manifest.externally_connectable).toEqual({ ids: [] });
  });

  it('lets pages load the panel alone, under an address made up anew each time (T11)', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel/panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ]);
  });

  it('lets our own pages load only our own script and style, and nothing from anywhere', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has only commands that do something', () => {
    expect(Object.keys(manifest.commands)).toEqual(['toggle-panel', 'insert-first']);
  });
});

describe("Firefox's manifest", () => {
  const firefox = firefoxManifest(manifest);

  it('is derived without changing the one it comes from', () => {
    const before = JSON.stringify(manifest);
    firefoxManifest(manifest);
    expect(JSON.stringify(manifest)).toBe(before);
  });

  it('differs only where Firefox does', () => {
    const { background, web_accessible_resources, browser_specific_settings, ...same } = firefox;
    const {
      background: _b,
      web_accessible_resources: _w,
      minimum_chrome_version: _m,
      externally_connectable: _e,
      ...chromium
    } = manifest;
    expect(same).toEqual(chromium);
    expect(background).toEqual({ scripts: ['background/background.js'], type: 'module' });
    expect(web_accessible_resources).toEqual([
      { resources: ['panel/panel.html'], matches: ['https://*/*', 'http://*/*'] },
    ]);
    expect(browser_specific_settings.gecko).toMatchObject({
      id: FIREFOX_ID,
      data_collection_permissions: { required: ['none'] },
    });
  });
});
