// The head of a view: its name, which takes the focus when the view is opened, one sentence, and whether what
// was changed is saved.

import type { ComponentChildren } from 'preact';

/** Where the focus goes after a change of view. */
export const HEADING_ID = 'view-heading';

export function ViewHead(props: { title: string; lead: string; children?: ComponentChildren }) {
  return (
    <div class="view-head">
      <div class="view-title">
        <h1 id={HEADING_ID} tabIndex={-1}>
          {props.title}
        </h1>
        {props.children}
      </div>
      <p class="lead">{props.lead}</p>
    </div>
  );
}
