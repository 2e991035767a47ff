import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'predict-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run -s predict -- TASK` answers to these lines. */
function predict(task: string, lines: readonly (object | string)[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = spawnSync(process.execPath, ['scripts/predict.mjs', task], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const answers = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { answers, status: run.status, errors: run.stderr };
}

describe('predict', { timeout: 60_000 }, () => {
  it('reads messages: a level word, a score, topics and places in the text', () => {
    const text = 'You idiots still have not refunded me!!';
    const { answers, status } = predict('reading', [
      { id: 'a', text },
      { id: 'b', text: 'Hi, could you tell me your opening hours? Thanks!' },
      { id: 'c', text: 'Still nothing.', context: [{ role: 'customer', text: 'Where is my parcel?' }] },
    ]);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(answers[0].level).toBe('abusive');
    expect(answers[1].level).toBe('calm');
    expect(answers[0].score).toBeGreaterThan(answers[1].score);
    expect(Object.keys(answers[0].scores).sort()).toEqual(['abusive', 'angry', 'frustrated']);
    expect(answers[0].topics).toContain('refund_or_compensation');
    for (const { start, end } of answers[0].signals) expect(text.slice(start, end)).not.toBe('');
  });

  it('ranks the starter pack’s scripts, at most ten, best first', () => {
    const { answers } = predict('ranking', [{ id: 1, query: 'I was charged twice and want my money back' }]);
    const { id, scripts } = answers[0];
    expect(id).toBe(1);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.length).toBeLessThanOrEqual(10);
    expect(Object.keys(scripts[0])).toEqual(['id', 'tags', 'score']);
    expect(scripts[0].tags).toContain('billing_or_charge');
    const scores = scripts.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('ranks another pack by its path', () => {
    const pack = JSON.parse(readFileSync(join(ROOT, 'src/packs/starter-en.json'), 'utf8'));
    const path = join(folder, 'small.json');
    writeFileSync(path, JSON.stringify({ ...pack, scripts: pack.scripts.slice(0, 2) }));
    const { answers } = predict('ranking', [{ id: 1, query: 'hello', pack: path }]);
    expect(answers[0].scripts).toHaveLength(2);
  });

  it('checks drafts: findings with better words, commitments with their due time', () => {
    const text = 'We will definitely refund you in full by tomorrow. I will call you tomorrow at 3 pm.';
    const { answers } = predict('draft', [{ id: 'd', text, ref: '2026-03-02T09:00' }]);
    const [{ findings, commitments }] = answers;
    expect(Object.keys(findings[0])).toEqual(['kind', 'start', 'end', 'rule', 'say']);
    expect(findings[0].kind).toBe('over-promise');
    expect(text.slice(findings[0].start, findings[0].end)).toContain('definitely refund you in full');
    const call = commitments.find((one: { text: string }) => one.text.includes('call you'));
    expect(call).toMatchObject({ firmness: 'firm', due: '2026-03-03T15:00' });
    expect(Object.keys(call)).toEqual(['start', 'end', 'text', 'firmness', 'due']);
  });

  it('finds due times, also of a line that is only a time, and none in opening hours', () => {
    const ref = '2026-03-02T09:00';
    const { answers } = predict('due', [
      { id: 1, text: 'I will call you tomorrow at 3 pm.', ref },
      { id: 2, text: 'in two hours', ref },
      { id: 3, text: 'We are open until 6 pm.', ref },
      { id: 4, text: 'I will write to you on Friday.', ref, lang: 'en' },
    ]);
    expect(answers).toEqual([
      { id: 1, due: '2026-03-03T15:00', gran: 'm' },
      { id: 2, due: '2026-03-02T11:00', gran: 'm' },
      { id: 3, due: null, gran: 'n' },
      { id: 4, due: '2026-03-06', gran: 'd' },
    ]);
  });

  it('answers the other lines when one is broken, and says so in the end', () => {
    const { answers, status, errors } = predict('due', [
      { id: 1, text: 'tomorrow', ref: '2026-03-02T09:00' },
      '{"id": 2, "text":',
      '[]',
      { id: 3 },
      { id: 4, text: 'tomorrow', ref: '2026-03-02T09:00' },
    ]);
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, null, 4]);
    expect(answers.slice(1, 4).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true);
    expect(status).toBe(1);
    expect(errors).toContain('3 lines');
  });

  it('says how it is used when the task is not one, and answers nothing', () => {
    const { answers, status, errors } = predict('guess', [{ id: 1 }]);
    expect([answers, status]).toEqual([[], 2]);
    expect(errors).toContain('reading|ranking|draft|due');
  });
});
