// The packs on this computer, one of them in use, and what stands inside the chosen one.

import { useEffect, useState } from 'preact/hooks';
import type { PackRow } from '../../src/messaging/contract';
import { say, sayCount } from '../../src/ui/words';
import { Answered } from '../parts/Answered';
import { PackImport } from '../parts/PackImport';
import { PACK_HEADING_ID, PackInside } from '../parts/PackInside';
import { PackWords } from '../parts/PackWords';
import { HEADING_ID, ViewHead } from '../parts/ViewHead';
import { useAnswer } from '../use-answer';

/** @param inside the id of the pack to look into; empty for the one in use */
export function Packs({ inside }: { inside: string }) {
  const [answer, again] = useAnswer('list-packs', {}, 'set-up-changed');
  // Counts up with every import: the same pack may then hold something else.
  const [imports, setImports] = useState(0);
  return (
    <>
      <ViewHead title={say('options_packs')} lead={say('options_packs_lead')} />
      <Answered answer={answer} again={again}>
        {(packs) => {
          const chosen =
            packs.find(({ id }) => id === inside) ?? packs.find(({ active }) => active) ?? packs[0];
          return (
            <div class="columns packs">
              <section class="column" aria-labelledby="packs-heading">
                <h2 id="packs-heading" class="out-of-sight">
                  {say('options_packs_list')}
                </h2>
                <ul class="pack-list">
                  {packs.map((row) => (
                    <PackItem key={row.id} row={row} here={row.id === chosen?.id} />
                  ))}
                </ul>
                <PackImport
                  packs={packs}
                  onImported={(id) => {
                    setImports(imports + 1);
                    again();
                    location.hash = `#packs/${id}`;
                  }}
                />
              </section>
              <div class="column wide">
                {chosen ? (
                  <Inside key={`${chosen.id} ${imports}`} row={chosen} named={inside !== ''} again={again} />
                ) : null}
              </div>
            </div>
          );
        }}
      </Answered>
    </>
  );
}

function PackItem({ row, here }: { row: PackRow; here: boolean }) {
  return (
    <li class={here ? 'pack here' : 'pack'} data-testid="pack" data-id={row.id} data-active={row.active}>
      <p class="pack-name">
        <a href={`#packs/${row.id}`} aria-current={here ? 'true' : undefined}>
          <PackWords words={row.name} />
        </a>
        {row.active ? <span class="chip in-use">{say('options_pack_in_use')}</span> : null}
      </p>
      <p class="meta">
        {say('options_pack_version', row.version)} · {languageName(row.language)}
        {row.builtIn ? ` · ${say('options_pack_built_in')}` : ''}
      </p>
      <p class="meta">
        {sayCount('options_scripts', row.scripts)} · {sayCount('options_boundaries', row.boundaries)}
      </p>
    </li>
  );
}

function Inside({ row, named, again }: { row: PackRow; named: boolean; again: () => void }) {
  const [answer, askAgain] = useAnswer('get-pack', { id: row.id }, null);
  const here = answer.kind === 'here';
  // A pack that was chosen takes the focus; the one that merely stands open at first does not.
  useEffect(() => {
    if (here && named) document.getElementById(PACK_HEADING_ID)?.focus();
  }, [here, named]);
  return (
    <Answered answer={answer} again={askAgain}>
      {(pack) => (
        <PackInside
          row={row}
          pack={pack}
          onChanged={again}
          onRemoved={() => {
            location.hash = '#packs';
            document.getElementById(HEADING_ID)?.focus();
            again();
          }}
        />
      )}
    </Answered>
  );
}

/** A language tag in the words of the person's own language. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
