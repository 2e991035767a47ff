// What the desk knows about the customer of the open case: who they are, what they bought, when they wrote before.

import { X } from 'lucide-preact';
import { Avatar } from './Avatar';
import { sayDay, sayMonth } from './clock';
import type { Case } from './story';

interface Props {
  one: Case;
  /** Where the card is a drawer: whether it is shown, and how it is put away. */
  isOpen: boolean;
  isDrawer: boolean;
  onClose: () => void;
}

export function CustomerCard({ one, isOpen, isDrawer, onClose }: Props) {
  const { customer } = one;
  return (
    <aside class={`card ${isOpen ? 'is-open' : ''}`} aria-label="Customer" inert={isDrawer && !isOpen}>
      <button type="button" class="icon-button drawer-close" aria-label="Close" onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
      <div class="card-who">
        <Avatar name={customer.name} />
        <div>
          <h2 data-customer-name dir="auto">
            {customer.name}
          </h2>
          <a href={`mailto:${customer.mail}`}>{customer.mail}</a>
        </div>
      </div>
      <dl class="facts">
        <dt>Customer since</dt>
        <dd>{sayMonth(customer.since)}</dd>
        <dt>Plan</dt>
        <dd>{customer.plan}</dd>
        <dt>Came by</dt>
        <dd>{one.channel}</dd>
      </dl>
      <h3>Orders</h3>
      <ul class="card-list">
        {customer.orders.map((order) => (
          <li key={order.ref}>
            <span class="card-main">{order.what}</span>
            <span class="card-side">{order.total}</span>
            <span class="card-meta">
              {order.ref} · {sayDay(order.at)}
            </span>
            <span class="card-state">{order.state}</span>
          </li>
        ))}
      </ul>
      <h3>Earlier contacts</h3>
      {customer.earlier.length === 0 ? (
        <p class="card-none">This is the first.</p>
      ) : (
        <ul class="card-list">
          {customer.earlier.map((contact) => (
            <li key={contact.subject}>
              <span class="card-main">{contact.subject}</span>
              <span class="card-meta">{sayDay(contact.at)}</span>
              <span class="card-state">{contact.outcome}</span>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
