// From what is known of a tab to what the faces show: reading, stage, ranked scripts, boundary, findings in the
// draft, commitments and follow-ups. Joins the domain's answers; decides nothing itself.

import { boundaryFor, isExpired } from '../domain/boundary';
import { caseValues } from '../domain/case-values';
import { type ConversationReading, readConversation, stageOf } from '../domain/conversation';
import type { DraftCheck, Finding } from '../domain/draft';
import { type FollowUp, isDue, sortFollowUps } from '../domain/follow-up';
import { rankScripts, searchScripts } from '../domain/ranking';
import type { Stage } from '../domain/words';
import type { CaseView, PillView, ReadingView, SiteState, Suggestion } from '../messaging/view';
import { now, wallTimeOf } from '../platform/clock';
import { draftCheckOf } from './draft-checks';
import { followUpsOfCase } from './follow-ups';
import { type Library, library } from './library';
import { preferences } from './preferences';
import { recallCase } from './remembered-cases';
import { habits } from './script-uses';
import type { KnownTab } from './tabs';

const SUGGESTIONS_SHOWN = 3;
/** look.md and practice: at most three at once, worst first. The rest comes when these are mended. */
const FINDINGS_SHOWN = 3;
const COMMITMENTS_SHOWN = 4;
/** What the pill names before it counts messages. */
const DANGERS: ReadonlySet<string> = new Set(['self_harm', 'threat_of_violence']);

const readings = new WeakMap<KnownTab['messages'], ConversationReading | null>();

/** The conversation as it was last seen, read once: a key pressed in the draft changes nothing in it. */
function readingOf({ messages }: KnownTab): ConversationReading | null {
  const known = readings.get(messages);
  if (known !== undefined) return known;
  const reading = readConversation(messages);
  readings.set(messages, reading);
  return reading;
}

export async function viewOf(
  tabId: number,
  tab: KnownTab,
  site: SiteState,
  chosenStage: Stage | null,
): Promise<CaseView> {
  const [shelf, settings, used] = await Promise.all([library(), preferences(), habits()]);
  const reading = readingOf(tab);
  const stage = chosenStage ?? stageOf(tab.messages, reading);
  const remembered = tab.caseKey === null ? null : await recallCase(tab.caseKey);
  const followUps = tab.caseKey === null ? [] : await followUpsOfCase(tab.caseKey);
  const card = boundaryFor(reading?.matters ?? [], shelf.boundaries);
  const { findings, commitments } = await checkOf(tab);
  const ranked = rankScripts(
    shelf.index,
    {
      text: reading?.newest ?? '',
      level: reading?.level ?? 'calm',
      topics: [...(reading?.matters ?? []), ...(reading?.likely ?? [])],
      stage,
      said: new Set(remembered?.said ?? []),
      boundary: card?.topics,
      habits: used,
    },
    SUGGESTIONS_SHOWN,
  );
  return {
    tabId,
    site: { origin: tab.origin, state: site },
    health: tab.page.health,
    missing: tab.page.missing,
    case:
      tab.caseKey === null || tab.page.caseId === null
        ? null
        : {
            key: tab.caseKey,
            id: tab.page.caseId,
            subject: tab.subject,
            customer: tab.customer,
            url: tab.page.url,
          },
    reading: reading && readingView(reading, tab.source),
    stage,
    suggestions: suggestionsOf(ranked, shelf),
    values: Object.fromEntries(
      caseValues({
        customerName: tab.customer,
        agentName: settings.agentName || tab.agent,
        caseId: tab.page.caseId,
        subject: tab.subject,
        leadName: shelf.pack.lead.name,
        companyName: shelf.pack.company.name,
      }),
    ),
    boundary: card && { card, expired: isExpired(card, wallTimeOf(now()).slice(0, 10)) },
    composer: tab.page.composer,
    findings: findings.slice(0, FINDINGS_SHOWN).map((finding) => ({
      ...finding,
      replaces: finding.replaces && {
        ...finding.replaces,
        words: tab.draft.text.slice(finding.replaces.start, finding.replaces.end),
      },
      words: tab.draft.text.slice(finding.start, finding.end),
    })),
    commitments: byTime(commitments).map(({ start, end, text, firmness, due, vague }) => ({
      start,
      end,
      text,
      firmness,
      due: due?.due ?? null,
      gran: due?.gran ?? null,
      vague,
      keptAs:
        followUps.find((followUp) => followUp.doneAt === null && followUp.words === text.trim())?.id ?? null,
    })),
    followUps: sortFollowUps(followUps),
    voice: settings.voice,
    hours: settings.hours,
    packName: shelf.pack.name,
  };
}

/** The little that stands in the pill, and where to mark the draft. */
export async function pillOf(tab: KnownTab): Promise<PillView> {
  const reading = readingOf(tab);
  const { findings } = await checkOf(tab);
  const followUps = tab.caseKey === null ? [] : await followUpsOfCase(tab.caseKey);
  return {
    level: reading?.level ?? null,
    contacts: reading?.contacts ?? 0,
    danger: reading?.topics.find((topic) => DANGERS.has(topic)) ?? null,
    marks: findings
      .slice(0, FINDINGS_SHOWN)
      .filter(hasPlace)
      .map(({ start, end, kind }) => ({ start, end, kind })),
    due: countDue(followUps),
  };
}

export async function searchOf(words: string, most: number): Promise<Suggestion[]> {
  const shelf = await library();
  return suggestionsOf(searchScripts(shelf.index, words, most), shelf);
}

/** Only a reply to the customer is checked: a note to colleagues may say what it likes. */
async function checkOf(tab: KnownTab): Promise<DraftCheck> {
  if (tab.draft.kind !== 'reply' || tab.draft.text.trim() === '') return { findings: [], commitments: [] };
  const [shelf, settings] = await Promise.all([library(), preferences()]);
  const check = draftCheckOf(tab, wallTimeOf(now()), shelf.boundaries, settings);
  const reading = readingOf(tab);
  const said = tab.caseKey === null ? [] : ((await recallCase(tab.caseKey))?.said ?? []);
  const findings = check.findings.filter((finding) => said.length === 0 || hasPlace(finding));
  return { ...check, findings: findings.filter((finding) => fitsStage(finding, tab, reading)) };
}

/**
 * Heart belongs to the first answer to somebody who is upset, a next step to every answer they wait for. Asked for
 * at any other time it would nag, and a tested script that was put in as it is would be called wanting.
 */
function fitsStage({ kind }: Finding, tab: KnownTab, reading: ConversationReading | null): boolean {
  if (kind !== 'missing-heart' && kind !== 'missing-head') return true;
  const upset = reading !== null && ['frustrated', 'angry', 'abusive'].includes(reading.level);
  return upset && stageOf(tab.messages, reading) === 'opening';
}

/** Those with a time first: they are the ones that can be late. */
function byTime<T extends { due: unknown }>(commitments: readonly T[]): T[] {
  return [...commitments]
    .sort((a, b) => Number(a.due === null) - Number(b.due === null))
    .slice(0, COMMITMENTS_SHOWN);
}

/** What is missing from the whole reply is said, not underlined. */
function hasPlace({ kind }: Finding): boolean {
  return kind !== 'missing-heart' && kind !== 'missing-head';
}

function countDue(followUps: readonly FollowUp[]): number {
  const moment = now();
  return followUps.filter((followUp) => isDue(followUp, moment)).length;
}

function readingView(reading: ConversationReading, source: KnownTab['source']): ReadingView {
  const { level, score, since, contacts, topics, signals } = reading;
  return { level, score, since: source === 'selection' ? null : since, contacts, topics, signals, source };
}

function suggestionsOf(
  ranked: readonly { id: string; because: { code: string; words: string }[] }[],
  shelf: Library,
): Suggestion[] {
  return ranked.flatMap(({ id, because }) => {
    const script = shelf.scripts.get(id);
    return script ? [{ script, because }] : [];
  });
}
