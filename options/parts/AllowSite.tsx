// The address of a helpdesk, what we understood of it, and the button that asks the browser for it. On the
// welcome page and above the list of sites.

import { useId, useRef, useState } from 'preact/hooks';
import type { SiteRow } from '../../src/messaging/contract';
import { readOrigin } from '../../src/platform/site-origin';
import { isolate } from '../../src/ui/isolate';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { allowOrigin } from '../allow-origin';

export function AllowSite({ onAllowed }: { onAllowed: (site: SiteRow) => void }) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const base = useId();
  const read = readOrigin(text);

  const allow = () => {
    // What stands in the field now: after a fast Enter the page may not have been drawn again yet.
    const typed = field.current?.value ?? '';
    const wanted = readOrigin(typed);
    if (!wanted.ok) {
      const empty = typed.trim() === '';
      setTrouble(say(empty ? 'options_site_empty' : `options_site_${wanted.why.replaceAll('-', '_')}`));
      field.current?.focus();
      return;
    }
    setTrouble('');
    // No await, no timer before this: it must run inside the click.
    void allowOrigin(wanted.origin).then((allowing) => {
      if (allowing.ok) {
        setText('');
        onAllowed(allowing.site);
      } else setTrouble(allowing.words);
    });
  };

  return (
    <form
      class="allow-site"
      noValidate
      onSubmit={trusted((event) => {
        event.preventDefault();
        allow();
      })}
    >
      <label for={`${base}-origin`}>{say('options_site_label')}</label>
      <div class="field-row">
        <input
          ref={field}
          id={`${base}-origin`}
          class="field"
          type="text"
          inputMode="url"
          data-testid="site-origin"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder={say('options_site_example')}
          value={text}
          aria-describedby={`${base}-hint ${base}-trouble`}
          aria-invalid={trouble !== ''}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble('');
          }}
        />
        <button type="submit" class="button main" data-testid="allow-site">
          {say('options_site_allow')}
        </button>
      </div>
      <p class="meta hint" id={`${base}-hint`} aria-live="polite">
        {read.ok
          ? say(
              read.insecure ? 'options_site_will_ask_insecure' : 'options_site_will_ask',
              isolate(read.origin),
            )
          : say('options_site_hint')}
      </p>
      <p class="trouble" id={`${base}-trouble`} role="alert">
        {trouble}
      </p>
    </form>
  );
}
