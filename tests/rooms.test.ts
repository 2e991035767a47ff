// Holds the table of rooms (ARCHITECTURE.md) against the imports that are really there.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom; a room may always import itself. `types` only as types, which leave nothing in a bundle. */
const ROOMS: Record<string, { rooms: string[]; types?: string[]; packages: string[] }> = {
  'src/domain': { rooms: [], packages: ['zod/mini'] },
  'src/packs': { rooms: ['src/domain'], packages: [] },
  'src/crm': { rooms: [], types: ['src/domain'], packages: [] },
  'src/composer': { rooms: [], types: ['src/domain'], packages: [] },
  'src/messaging': { rooms: ['src/domain', 'src/platform'], packages: ['zod/mini'] },
  'src/storage': { rooms: ['src/domain', 'src/platform'], packages: ['idb', 'zod/mini'] },
  'src/background': {
    rooms: ['src/domain', 'src/packs', 'src/storage', 'src/messaging', 'src/platform'],
    packages: ['webextension-polyfill'],
  },
  'src/content': {
    rooms: ['src/crm', 'src/composer', 'src/platform'],
    types: ['src/messaging', 'src/domain'],
    packages: [],
  },
  'src/platform': { rooms: [], packages: ['webextension-polyfill'] },
  'src/ui': {
    rooms: ['src/domain', 'src/messaging', 'src/platform'],
    packages: ['preact', 'preact/hooks', 'lucide-preact'],
  },
  'src/panel': {
    rooms: ['src/domain', 'src/ui', 'src/messaging', 'src/platform'],
    packages: ['preact', 'preact/hooks', 'lucide-preact'],
  },
  popup: {
    rooms: ['src/domain', 'src/ui', 'src/messaging', 'src/platform', 'src/panel'],
    packages: ['preact', 'preact/hooks', 'lucide-preact'],
  },
  options: {
    rooms: ['src/domain', 'src/ui', 'src/messaging', 'src/platform'],
    packages: ['preact', 'preact/hooks', 'lucide-preact'],
  },
};
/** A door starts a program; nothing imports one. */
const DOORS = [
  'src/content/content.ts',
  'src/background/index.ts',
  'src/panel/main.tsx',
  'popup/main.tsx',
  'options/options.tsx',
];

interface Import {
  from: string;
  what: string;
  onlyTypes: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:([\w\s{},*$]+?)\s+from\s+)'([^'\n]+)'/gm);
  const bare = [...text.matchAll(/^import\s+'([^'\n]+)'/gm)].map(([, what]) => ({
    from: file,
    what: what ?? '',
    onlyTypes: false,
  }));
  const named = [...found].map(([, type, names, what]) => {
    const inBraces = /^\{([\s\S]*)\}$/.exec((names ?? '').trim());
    const everyOneType =
      inBraces?.[1]?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ??
      false;
    return { from: file, what: what ?? '', onlyTypes: Boolean(type) || everyOneType };
  });
  return [...named, ...bare];
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
}

const files = Object.keys(ROOMS).flatMap(filesOf);
const imports = files.flatMap(importsOf);

describe('the rooms', () => {
  it('are read: there are files and imports to hold to the table', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it.each(Object.keys(ROOMS))('%s imports only what its row of the table allows', (room) => {
    const allowed = ROOMS[room]!;
    const wrong = imports
      .filter(({ from }) => roomOf(from) === room)
      .filter(({ from, what, onlyTypes }) => {
        if (!what.startsWith('.')) return !allowed.packages.includes(what);
        const target = relative(ROOT, join(ROOT, dirname(from), what));
        const other = roomOf(target);
        if (other === room) return false;
        if (other === undefined) return true;
        return !(allowed.rooms.includes(other) || (onlyTypes && allowed.types?.includes(other)));
      });
    expect(wrong).toEqual([]);
  });

  it('never import a door', () => {
    const doors = DOORS.map((door) => door.replace(/\.tsx?$/, ''));
    expect(
      imports.filter(
        ({ from, what }) =>
          what.startsWith('.') && doors.includes(relative(ROOT, join(ROOT, dirname(from), what))),
      ),
    ).toEqual([]);
  });

  it('use zod only in its small form', () => {
    expect(imports.filter(({ what }) => what.startsWith('zod') && what !== 'zod/mini')).toEqual([]);
  });
});

describe('what no file of ours does', () => {
  const forbidden: [name: string, pattern: RegExp, rooms: RegExp][] = [
    [
      'build markup from text (T12)',
      /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML/,
      /./,
    ],
    [
      'talk to the page through window messages (T6)',
      /\bpostMessage\s*\(|addEventListener\(\s*['"]message['"]/,
      /./,
    ],
    [
      'run in the page’s own world (T6)',
      /world:\s*['"]MAIN['"]|wrappedJSObject|exportFunction|cloneInto/,
      /./,
    ],
    ['listen to other extensions or pages (T5)', /onMessageExternal|onConnectExternal/, /./],
    ['ask the network for anything', /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, /./],
    ['read flags from the page’s globals (T7)', /\b(window|globalThis|document)\.(__|evenkeel)/i, /./],
    ['build code or patterns from data (T19)', /\bnew Function\b|\beval\s*\(/, /./],
    ['press send', /\.submit\s*\(|requestSubmit|\.click\s*\(\s*\)/, /^src\/(content|composer|crm)/],
  ];
  it.each(forbidden)('%s', (_name, pattern, rooms) => {
    const found = files
      .filter((file) => rooms.test(file))
      .filter((file) => {
        const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
        return pattern.test(code);
      });
    expect(found).toEqual([]);
  });
});
