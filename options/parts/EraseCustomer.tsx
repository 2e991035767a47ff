// Erases everything kept about one customer: from the list of those who are named here, or by a name typed as it
// stands on the page. Asks first and says exactly what goes.

import { useId, useState } from 'preact/hooks';
import type { Reply } from '../../src/messaging/contract';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { say, sayCount } from '../../src/ui/words';
import { createFinder } from '../pack-search';
import { useAct, useTell } from '../status';
import { ConfirmDialog } from './ConfirmDialog';

type Customer = Reply<'count-stored'>['customers'][number];

/** Names shown at once; the field narrows the rest down. */
const SHOWN = 8;

export function EraseCustomer({ customers, again }: { customers: readonly Customer[]; again: () => void }) {
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState('');
  const [asking, setAsking] = useState<Customer | null>(null);
  const act = useAct();
  const tell = useTell();
  const base = useId();
  const found = createFinder(customers, (one) => one.name)(name);

  const askAbout = (typed: string) => {
    const wanted = typed.trim();
    if (wanted === '') return setTrouble(say('options_erase_needs_name'));
    setTrouble('');
    setAsking({ name: wanted, followUps: countOf(wanted, customers) });
  };
  const erase = (customer: Customer) => {
    setAsking(null);
    void act('erase-customer', { name: customer.name }).then((reply) => {
      if (!reply) return;
      setName('');
      tell(sayCount('options_erased', reply.erased, isolate(customer.name)));
      again();
    });
  };

  return (
    <>
      <form
        noValidate
        onSubmit={trusted((event) => {
          event.preventDefault();
          askAbout(name);
        })}
      >
        <label for={`${base}-name`}>{say('options_erase_name')}</label>
        <div class="field-row narrow">
          <input
            id={`${base}-name`}
            class="field"
            type="text"
            data-testid="erase-name"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={name}
            aria-describedby={`${base}-trouble`}
            aria-invalid={trouble !== ''}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setTrouble('');
            }}
          />
          <button type="submit" class="button" data-testid="erase-customer">
            {say('options_erase_open')}
          </button>
        </div>
        <p class="trouble" role="alert" id={`${base}-trouble`}>
          {trouble}
        </p>
      </form>
      {found.length > 0 ? (
        <ul class="rows customers">
          {found.slice(0, SHOWN).map((customer) => (
            <li key={customer.name} class="customer" data-testid="customer">
              <span class="row-name">
                <bdi>{customer.name}</bdi>
              </span>
              <span class="meta">{sayCount('options_follow_up_count', customer.followUps)}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={say('options_erase_for', isolate(customer.name))}
                onClick={trusted(() => askAbout(customer.name))}
              >
                {say('options_erase_open')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {found.length > SHOWN ? (
        <p class="meta">{sayCount('options_erase_more', found.length - SHOWN)}</p>
      ) : null}
      {asking ? (
        <ConfirmDialog
          title={say('options_erase_title', isolate(asking.name))}
          actWord={say('options_erase_act')}
          loss={true}
          onAct={() => erase(asking)}
          onClose={() => setAsking(null)}
        >
          <p>
            {asking.followUps > 0
              ? sayCount('options_erase_words', asking.followUps)
              : say('options_erase_words_none')}
          </p>
          <p>{say('options_erase_stays')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** What goes with this name: the background takes upper and lower case for the same. */
function countOf(name: string, customers: readonly Customer[]): number {
  const wanted = name.toLocaleLowerCase();
  return customers
    .filter((one) => one.name.trim().toLocaleLowerCase() === wanted)
    .reduce((sum, { followUps }) => sum + followUps, 0);
}
