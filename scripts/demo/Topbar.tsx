// The bar on top: the product's name, the demo's own controls in a small menu, light or dark, and who is at the desk.

import { FlaskConical, Menu, Moon, Sun } from 'lucide-preact';
import { Avatar } from './Avatar';
import { writeRoute } from './route';
import { AGENT_NAME } from './story';
import type { Theme } from './theme';

interface Props {
  theme: Theme;
  /** Null where nobody could reply: in the inbox, or when the customer has said it all. */
  onCustomerReplies: (() => void) | null;
  onMessageArrives: (() => void) | null;
  onTheme: (theme: Theme) => void;
  onInbox: () => void;
  onList: () => void;
  showsListButton: boolean;
}

export function Topbar(props: Props) {
  const isDark = props.theme === 'dark';
  return (
    <header class="topbar">
      {props.showsListButton && (
        <button type="button" class="icon-button" aria-label="Show the list of cases" onClick={props.onList}>
          <Menu size={18} aria-hidden="true" />
        </button>
      )}
      <a
        class="brand"
        href={writeRoute({ kind: 'inbox' })}
        onClick={(event) => {
          event.preventDefault();
          props.onInbox();
        }}
      >
        <BrandMark />
        <span>Harbor Desk</span>
      </a>
      <button type="button" class="top-button" popovertarget="demo-menu">
        <FlaskConical size={16} aria-hidden="true" /> <span>Demo</span>
      </button>
      <div id="demo-menu" class="menu" popover="auto">
        <p>This desk is a demo: the people are invented, and nothing is sent.</p>
        <MenuButton onUse={props.onCustomerReplies}>Customer replies</MenuButton>
        <MenuButton onUse={props.onMessageArrives}>New message arrives</MenuButton>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label="Dark colours"
        aria-pressed={isDark}
        onClick={() => props.onTheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
      </button>
      <span class="me">
        <Avatar name={AGENT_NAME} />
        <span data-agent-name>{AGENT_NAME}</span>
      </span>
    </header>
  );
}

function MenuButton({ onUse, children }: { onUse: (() => void) | null; children: string }) {
  return (
    <button
      type="button"
      popovertarget="demo-menu"
      popovertargetaction="hide"
      disabled={onUse === null}
      onClick={() => onUse?.()}
    >
      {children}
    </button>
  );
}

function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 1.5 13 8H7z" fill="currentColor" />
      <path d="M8 9.5h4l1 9H7z" fill="currentColor" opacity=".8" />
      <path d="M1.5 6.5 6 8v1L1.5 8.5zM18.5 6.5 14 8v1l4.5-.5z" fill="currentColor" opacity=".6" />
    </svg>
  );
}
