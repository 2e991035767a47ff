// Notifications are a choice: the badge and the list of today remind without them (F8).

import { Bell, Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { trusted } from '../../src/ui/trusted';
import { say } from '../../src/ui/words';
import { useNotifications } from '../use-notifications';

export function Notifications() {
  const { state, ask } = useNotifications();
  const [declined, setDeclined] = useState(false);
  return (
    <div class="notifications" data-testid="notifications" data-state={state}>
      <p role="status">
        {state === 'allowed' ? (
          <span class="with-icon">
            <Check class="icon-shape" aria-hidden="true" />
            {say('options_notifications_on')}
          </span>
        ) : (
          say(declined ? 'options_notifications_declined' : 'options_notifications_off')
        )}
      </p>
      {state === 'not-allowed' ? (
        <button
          type="button"
          class="button"
          data-testid="allow-notifications"
          onClick={trusted(() => {
            void ask().then((granted) => setDeclined(!granted));
          })}
        >
          <Bell class="icon-shape" aria-hidden="true" />
          {say('options_notifications_allow')}
        </button>
      ) : null}
    </div>
  );
}
