// A pack from a file, chosen or dropped. The background judges it; a pack that is already here is replaced only
// after asking, and a file that is refused changes nothing.

import { FileUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ask } from '../../src/messaging/ask';
import type { PackRow } from '../../src/messaging/contract';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { failureWords } from '../failure-words';
import { readFile } from '../read-file';
import { useTell } from '../status';
import { ConfirmDialog } from './ConfirmDialog';

/** A file whose pack is already here: what would be replaced, and by what. */
interface Rival {
  text: string;
  here: PackRow | null;
  version: number;
}

export function PackImport({
  packs,
  onImported,
}: {
  packs: readonly PackRow[];
  onImported: (id: string) => void;
}) {
  const [trouble, setTrouble] = useState('');
  const [rival, setRival] = useState<Rival | null>(null);
  const [over, setOver] = useState(false);
  const tell = useTell();

  const send = async (text: string, replace: boolean) => {
    const result = await ask('import-pack', { text, replace });
    if (result.ok) {
      tell(say(replace ? 'options_pack_replaced' : 'options_pack_imported', isolate(result.value.name)));
      onImported(result.value.id);
    } else if (result.error.code === 'refused' && !replace) setRival({ text, ...headOf(text, packs) });
    else setTrouble(failureWords(result.error));
  };

  const take = async (file: File | undefined) => {
    if (!file) return;
    setTrouble('');
    const read = await readFile(file);
    if (read.ok) await send(read.text, false);
    else setTrouble(say(`options_file_${read.why}`));
  };

  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      data-testid="pack-drop"
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Moving on to something inside is no leaving.
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={trusted((event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      })}
    >
      <legend class="out-of-sight">{say('options_pack_import')}</legend>
      <label class="button file">
        <FileUp class="icon-shape" aria-hidden="true" />
        {say('options_pack_import')}
        {/* Not held to be trusted: a forged event brings no file, only the browser's own picker can. */}
        <input
          type="file"
          class="out-of-sight"
          accept=".json,application/json"
          data-testid="pack-import"
          onChange={(event) => {
            const field = event.currentTarget;
            void take(field.files?.[0]).finally(() => {
              // So that the same file, mended, can be chosen again.
              field.value = '';
            });
          }}
        />
      </label>
      <p class="meta">{say('options_pack_drop')}</p>
      <div class="live" role="alert">
        {trouble ? (
          <div class="notice" data-testid="import-refused">
            <p>{trouble}</p>
            <p class="meta">{say('options_pack_nothing_changed')}</p>
          </div>
        ) : null}
      </div>
      {rival ? (
        <ConfirmDialog
          title={say('options_pack_replace_title', isolate(rival.here?.name ?? ''))}
          actWord={say('options_pack_replace')}
          loss={false}
          onAct={() => {
            setRival(null);
            void send(rival.text, true);
          }}
          onClose={() => setRival(null)}
        >
          <p>{say('options_pack_replace_words', rival.here?.version ?? '?', rival.version)}</p>
          {rival.here && rival.version < rival.here.version ? (
            <p>{say('options_pack_replace_older')}</p>
          ) : null}
        </ConfirmDialog>
      ) : null}
    </fieldset>
  );
}

/** Which pack the file is about. It was refused only for being here already, so its form is known to be right. */
function headOf(text: string, packs: readonly PackRow[]): { here: PackRow | null; version: number } {
  try {
    const head: unknown = JSON.parse(text);
    if (typeof head === 'object' && head !== null && 'id' in head && 'version' in head) {
      const here = packs.find(({ id }) => id === head.id) ?? null;
      return { here, version: typeof head.version === 'number' ? head.version : 0 };
    }
  } catch {
    // Falls through: the question is then asked without names.
  }
  return { here: null, version: 0 };
}
