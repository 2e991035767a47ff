// Asks before something is lost or replaced, in a native dialog: the browser keeps the focus inside, Escape
// closes it, and the focus goes back to where it was. The way out stands first and has the focus.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';

export function ConfirmDialog(props: {
  title: string;
  /** What exactly goes, and what stays. */
  children: ComponentChildren;
  actWord: string;
  /** False where nothing is lost: the act is then an ordinary one. */
  loss: boolean;
  onAct: () => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={heading}
      data-testid="dialog"
      onClose={props.onClose}
    >
      <h2 id={heading}>{props.title}</h2>
      <div class="dialog-words">{props.children}</div>
      <div class="acts end">
        <button type="button" class="button" data-testid="dialog-cancel" onClick={props.onClose}>
          {say('cancel')}
        </button>
        <button
          type="button"
          class={props.loss ? 'button loss' : 'button main'}
          data-testid="dialog-act"
          onClick={trusted(props.onAct)}
        >
          {props.actWord}
        </button>
      </div>
    </dialog>
  );
}
