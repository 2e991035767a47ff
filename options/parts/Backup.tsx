// Everything as one file, and such a file taken in again: for a new laptop, or before anything is erased (F21).

import { Download, FileUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ask } from '../../src/messaging/ask';
import { trusted } from '../../src/ui/trusted';
import { say, sayCount } from '../../src/ui/words';
import { downloadText } from '../download';
import { failureWords } from '../failure-words';
import { readFile } from '../read-file';
import { useAct, useTell } from '../status';

type Report = { ok: true; followUps: number; packs: number } | { ok: false; words: string };

export function Backup({ again }: { again: () => void }) {
  const [report, setReport] = useState<Report | null>(null);
  const act = useAct();
  const tell = useTell();

  const save = () => {
    void act('export-all', {}).then((file) => {
      if (!file) return;
      downloadText(file.fileName, file.text);
      tell(say('options_exported', file.fileName));
    });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReport(null);
    const read = await readFile(file);
    if (!read.ok) return setReport({ ok: false, words: say(`options_file_${read.why}`) });
    const result = await ask('import-all', { text: read.text });
    if (!result.ok) return setReport({ ok: false, words: failureWords(result.error) });
    setReport({ ok: true, ...result.value });
    again();
  };

  return (
    <>
      <div class="acts">
        <button type="button" class="button main" data-testid="export-all" onClick={trusted(save)}>
          <Download class="icon-shape" aria-hidden="true" />
          {say('options_export_all')}
        </button>
        <label class="button file">
          <FileUp class="icon-shape" aria-hidden="true" />
          {say('options_import_all')}
          {/* Not held to be trusted: a forged event brings no file, only the browser's own picker can. */}
          <input
            type="file"
            class="out-of-sight"
            accept=".json,application/json"
            data-testid="import-all"
            onChange={(event) => {
              const field = event.currentTarget;
              void take(field.files?.[0]).finally(() => {
                field.value = '';
              });
            }}
          />
        </label>
      </div>
      <p class="meta">{say('options_export_words')}</p>
      <div class="live" role="status" data-testid="import-report">
        {report?.ok ? (
          <p class="notice">
            {sayCount('options_import_follow_ups', report.followUps)}{' '}
            {sayCount('options_import_packs', report.packs)}
          </p>
        ) : null}
      </div>
      <div class="live" role="alert">
        {report && !report.ok ? (
          <div class="notice" data-testid="import-refused">
            <p>{report.words}</p>
            <p class="meta">{say('options_import_nothing_changed')}</p>
          </div>
        ) : null}
      </div>
    </>
  );
}
