// The list on the left: every case in one row, the newest first, with a search over what the rows show.

import { Search, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Avatar } from './Avatar';
import { sayRowTime } from './clock';
import { type Desk, getDraft } from './desk';
import { hasDraft } from './draft';
import { writeRoute } from './route';
import { type Case, lastSpoken } from './story';

interface Props {
  desk: Desk;
  now: number;
  openCaseId: string | null;
  isOpen: boolean;
  isDrawer: boolean;
  onClose: () => void;
  onPick: (caseId: string) => void;
}

export function Inbox({ desk, now, openCaseId, isOpen, isDrawer, onClose, onPick }: Props) {
  const [search, setSearch] = useState('');
  const [onlyUnread, setOnlyUnread] = useState(false);
  const wanted = search.trim().toLocaleLowerCase();
  const rows = desk.cases
    .filter((one) => (!onlyUnread || one.isUnread) && searchable(one).includes(wanted))
    .sort((a, b) => lastAt(b) - lastAt(a));
  // With a case open, its subject is the page's first heading.
  const Heading = openCaseId === null ? 'h1' : 'h2';
  const unreadCount = desk.cases.filter((one) => one.isUnread).length;

  return (
    <nav class={`inbox ${isOpen ? 'is-open' : ''}`} aria-label="Cases" inert={isDrawer && !isOpen}>
      <div class="inbox-head">
        <Heading class="inbox-title">
          Inbox <span class="count">{desk.cases.length}</span>
        </Heading>
        <button
          type="button"
          class="filter"
          aria-pressed={onlyUnread}
          onClick={() => setOnlyUnread(!onlyUnread)}
        >
          Unread <span class="count">{unreadCount}</span>
        </button>
        <button type="button" class="icon-button drawer-close" aria-label="Close the list" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <label class="search">
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          placeholder="Search cases"
          aria-label="Search cases"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <ul class="rows">
        {rows.map((one) => (
          <li key={one.id}>
            <Row
              one={one}
              now={now}
              hasDraft={hasDraft(getDraft(desk, one.id))}
              isCurrent={one.id === openCaseId}
              onPick={onPick}
            />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p class="none">No case fits.</p>}
    </nav>
  );
}

interface RowProps {
  one: Case;
  now: number;
  hasDraft: boolean;
  isCurrent: boolean;
  onPick: (caseId: string) => void;
}

function Row({ one, now, hasDraft, isCurrent, onPick }: RowProps) {
  return (
    <a
      class={`row ${one.isUnread ? 'is-unread' : ''}`}
      href={writeRoute({ kind: 'ticket', caseId: one.id })}
      data-row-id={one.id}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        // A new tab is the browser's business.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onPick(one.id);
      }}
    >
      <Avatar name={one.customer.name} />
      <span class="row-line">
        <span class="row-who" dir="auto">
          {one.customer.name}
        </span>
        <span class="row-time">{sayRowTime(lastAt(one), now)}</span>
      </span>
      <span class="row-subject">{one.subject}</span>
      <span class="row-line">
        <span class="row-snippet">
          {hasDraft && <span class="draft-mark">Draft</span>}
          {lastSpoken(one.messages)?.body.join(' ').slice(0, 120)}
        </span>
        {one.status !== 'open' && (
          <span class="row-status">{one.status === 'solved' ? 'Solved' : 'Pending'}</span>
        )}
        {one.isUnread && (
          <span class="dot">
            <span class="unseen">Unread</span>
          </span>
        )}
      </span>
    </a>
  );
}

function lastAt(one: Case): number {
  return lastSpoken(one.messages)?.at ?? 0;
}

function searchable(one: Case): string {
  const words = one.messages.flatMap((message) => message.body);
  return [one.subject, one.customer.name, one.customer.mail, ...words].join(' ').toLocaleLowerCase();
}
