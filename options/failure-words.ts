// A failure as one or two sentences: what happened, what is safe, what to do. A refusal that explains itself is
// shown as it was given.

import type { Failure } from '../src/messaging/contract';
import { say } from '../src/ui/words';

export function failureWords({ code, message }: Failure): string {
  // What did not fit the contract is described for a developer, by field and code.
  if (message !== '' && code !== 'bad-arguments') return message;
  return say(`options_failure_${code.replaceAll('-', '_')}`);
}
