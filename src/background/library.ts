// The packs: which there are, which one is in use, and the index over its scripts. An imported pack is parsed
// again when it is read, like anything from disk; the index is loaded, and built only where none fits.

import type { Boundary, Pack, Script } from '../domain/pack';
import { readPackText, writePackText } from '../domain/pack-text';
import { createScriptIndex, type ScriptIndex } from '../domain/ranking';
import { loadIndex, saveIndex } from '../domain/ranking/saved-index';
import { type PackRow, RequestError } from '../messaging/contract';
import { STARTER_PACK } from '../packs/starter';
import { logFailure } from '../platform/log';
import {
  findIndexBytes,
  findPack,
  loadPacks,
  removePack,
  saveIndexRow,
  savePack,
} from '../storage/pack-store';
import { changePreferences, hasPreferences, preferences } from './preferences';
import { database } from './store';

export interface Library {
  pack: Pack;
  scripts: ReadonlyMap<string, Script>;
  boundaries: readonly Boundary[];
  index: ScriptIndex;
}

/** Built once however many ask at once; one that was begun before a change is not kept after it. */
let inUse: Promise<Library> | null = null;

/** The pack in use with its index. An imported one that cannot be read gives way to the starter pack. */
export function library(): Promise<Library> {
  inUse ??= buildLibrary();
  return inUse;
}

async function buildLibrary(): Promise<Library> {
  const { activePack } = await preferences();
  let pack: Pack | null = null;
  try {
    pack = await findPackById(activePack);
    // Without the settings we do not know which pack is meant: the next question looks again.
    if (!hasPreferences()) inUse = null;
  } catch (error) {
    logFailure('pack', error);
    inUse = null;
  }
  pack ??= STARTER_PACK;
  return {
    pack,
    scripts: new Map(pack.scripts.map((script) => [script.id, script])),
    boundaries: pack.boundaries,
    index: await indexOf(pack),
  };
}

/** The index as it was kept; one that is missing, damaged or of other scripts is built and kept. */
async function indexOf({ id, scripts }: Pack): Promise<ScriptIndex> {
  try {
    const kept = loadIndex(await findIndexBytes(await database(), id), scripts);
    if (kept !== null) return kept;
  } catch (error) {
    logFailure('index', error);
    return createScriptIndex(scripts);
  }
  const index = createScriptIndex(scripts);
  // Nobody waits for it: without it the next wake builds again.
  keepIndex(id, index).catch((error) => logFailure('index', error));
  return index;
}

async function keepIndex(id: string, index: ScriptIndex): Promise<void> {
  await saveIndexRow(await database(), { id, bytes: saveIndex(index) }, id === STARTER_PACK.id);
}

/** The pack in use has changed; the next question builds its index. */
export function forgetLibrary(): void {
  inUse = null;
}

async function findPackById(id: string): Promise<Pack | null> {
  if (id === STARTER_PACK.id) return STARTER_PACK;
  const row = await findPack(await database(), id);
  if (!row) return null;
  const read = readPackText(row.text);
  if (!read.ok) {
    logFailure('pack', new Error('unreadable'), { length: row.text.length });
    return null;
  }
  return read.pack;
}

export async function getPack(id: string): Promise<Pack> {
  const pack = await findPackById(id);
  if (!pack) throw new RequestError('not-found', 'This pack is not here any more.');
  return pack;
}

export async function listPacks(): Promise<PackRow[]> {
  const { activePack } = await preferences();
  const imported = (await loadPacks(await database())).flatMap(({ text }) => {
    const read = readPackText(text);
    return read.ok ? [read.pack] : [];
  });
  const packs = [STARTER_PACK, ...imported];
  const active = packs.some(({ id }) => id === activePack) ? activePack : STARTER_PACK.id;
  return packs.map((pack) => describePack(pack, active));
}

function describePack(pack: Pack, activeId: string): PackRow {
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    language: pack.language,
    about: pack.about,
    scripts: pack.scripts.length,
    boundaries: pack.boundaries.length,
    active: pack.id === activeId,
    builtIn: pack.id === STARTER_PACK.id,
  };
}

export async function importPack(text: string, replace: boolean, nowMs: number): Promise<PackRow> {
  const read = readPackText(text);
  if (!read.ok) throw new RequestError('bad-file', read.message);
  const { pack } = read;
  if (pack.id === STARTER_PACK.id) {
    throw new RequestError(
      'bad-file',
      `The id "${pack.id}" belongs to the built-in pack. Give yours another id.`,
    );
  }
  const open = await database();
  if (!replace && (await findPack(open, pack.id))) {
    throw new RequestError('refused', `A pack with the id "${pack.id}" is already here.`);
  }
  await savePack(open, { id: pack.id, text, addedAt: nowMs });
  forgetLibrary();
  return describePack(pack, (await preferences()).activePack);
}

export async function exportPack(id: string): Promise<{ fileName: string; text: string }> {
  const row = await findPack(await database(), id);
  const text = row?.text ?? writePackText(await getPack(id));
  return { fileName: `${id}.json`, text };
}

export async function usePack(id: string): Promise<void> {
  await getPack(id);
  await changePreferences({ activePack: id });
  forgetLibrary();
}

export async function deletePack(id: string): Promise<void> {
  if (id === STARTER_PACK.id) throw new RequestError('refused', 'The built-in pack cannot be removed.');
  await removePack(await database(), id);
  if ((await preferences()).activePack === id) await changePreferences({ activePack: STARTER_PACK.id });
  forgetLibrary();
}
