// Builders for packs: a whole pack, script or boundary, with only what the test is about said.

import type { Boundary, Pack, Script } from '../../src/domain/pack';
import type { PackRow } from '../../src/messaging/contract';

export function makeScript(parts: Partial<Script>): Script {
  return {
    id: 'own-it',
    title: 'Own it',
    stage: 'opening',
    levels: ['angry'],
    topics: ['billing_or_charge'],
    write: 'Hi {{customer.first}}, I am sorry about {{thing}}.',
    speak: 'I am sorry about {{thing}}.',
    note: 'Only once.',
    slots: [{ name: 'thing', kind: 'thing', label: 'The thing' }],
    basis: 'Apologise once.',
    ...parts,
  };
}

export function makeBoundary(parts: Partial<Boundary>): Boundary {
  return {
    id: 'refund',
    topics: ['refund_or_compensation'],
    title: 'Refunds',
    can: ['Refund up to 50'],
    cannot: ['Promise a day for the bank'],
    watch: [],
    say: 'I can refund you up to my limit today.',
    policy: 'Refund rule.',
    ...parts,
  };
}

export function makePack(parts: Partial<Pack>): Pack {
  return {
    format: 'evenkeel-pack',
    schema: 1,
    id: 'northline',
    name: 'Northline',
    version: 3,
    language: 'en',
    about: 'For broadband.',
    lead: { name: 'Mara', answersWithin: 'by 17:00' },
    company: { name: 'Northline Ltd' },
    scripts: [makeScript({})],
    boundaries: [makeBoundary({})],
    ...parts,
  };
}

export function rowOfPack(pack: Pack, parts: Partial<PackRow> = {}): PackRow {
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    language: pack.language,
    about: pack.about,
    scripts: pack.scripts.length,
    boundaries: pack.boundaries.length,
    active: false,
    builtIn: false,
    ...parts,
  };
}
