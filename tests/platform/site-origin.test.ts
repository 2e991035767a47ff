import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originPattern, readOrigin } from '../../src/platform/site-origin';

describe('what a person pastes as the address of their helpdesk', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', 'https://acme.zendesk.com'],
    ['  https://acme.zendesk.com  ', 'https://acme.zendesk.com'],
    ['acme.zendesk.com', 'https://acme.zendesk.com'],
    ['acme.zendesk.com/agent/tickets/1?x=y#z', 'https://acme.zendesk.com'],
    ['HTTPS://ACME.Zendesk.com/', 'https://acme.zendesk.com'],
    ['acme.example:8443/desk', 'https://acme.example:8443'],
    ['https://acme.example:443/', 'https://acme.example'],
    ['https://helpdesk/', 'https://helpdesk'],
    ['https://robin:secret@acme.example/x', 'https://acme.example'],
    ['https://münchen.example/hilfe', 'https://xn--mnchen-3ya.example'],
  ])('%s is read as %s', (text, origin) => {
    expect(readOrigin(text)).toEqual({ ok: true, origin, insecure: false });
  });

  it.each([
    ['http://crm.test:8180/Ticket/Display.html?id=1', 'http://crm.test:8180'],
    ['localhost:8180', 'http://localhost:8180'],
    ['127.0.0.1:8180/Ticket', 'http://127.0.0.1:8180'],
    ['[::1]:8080', 'http://[::1]:8080'],
  ])('%s is allowed, and known to be insecure', (text, origin) => {
    expect(readOrigin(text)).toEqual({ ok: true, origin, insecure: true });
  });

  it.each([
    ['', 'not-an-address'],
    ['my helpdesk', 'not-an-address'],
    ['helpdesk', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https:///x', 'ok'],
    ['...', 'not-an-address'],
    ['chrome://extensions', 'not-web'],
    ['about:config', 'not-web'],
    ['file:///home/robin/x.html', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['view-source:https://acme.example', 'not-web'],
    ['chrome-extension://abc/options.html', 'not-web'],
    ['robin@acme.example', 'mail'],
    ['mailto:robin@acme.example', 'mail'],
    ['https://*.zendesk.com/*', 'many-sites'],
    ['*.zendesk.com', 'many-sites'],
  ])('%s is refused as %s', (text, why) => {
    const read = readOrigin(text);
    expect(read.ok ? 'ok' : read.why).toBe(why);
  });

  it('is refused when it is longer than any address', () => {
    for (const text of [
      `https://${'a'.repeat(5_000)}.example`,
      `https://acme.example/${'x'.repeat(5_000)}`,
    ]) {
      expect(readOrigin(text)).toEqual({ ok: false, why: 'too-long' });
    }
  });

  it('is never read as something the contract refuses, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        const read = readOrigin(text);
        if (!read.ok) return;
        expect(read.origin).toMatch(/^https?:\/\/[^/\s]+$/);
        expect(read.origin.length).toBeLessThanOrEqual(300);
        expect(readOrigin(read.origin)).toEqual(read);
      }),
    );
  });
});

describe('the pattern the browser is asked for', () => {
  it('names one origin of one scheme where the browser knows ports', () => {
    expect(originPattern('https://acme.zendesk.com', true)).toBe('https://acme.zendesk.com/*');
    expect(originPattern('http://crm.test:8180', true)).toBe('http://crm.test:8180/*');
  });

  it('names one host where it does not', () => {
    expect(originPattern('https://acme.zendesk.com', false)).toBe('https://acme.zendesk.com/*');
    expect(originPattern('http://crm.test:8180', false)).toBe('http://crm.test/*');
    expect(originPattern('http://[::1]:8080', false)).toBe('http://[::1]/*');
  });

  it('is not made of what is no origin', () => {
    expect(() => originPattern('acme')).toThrow(TypeError);
  });
});
