// Everything a person kept, gone in one strict transaction: wholly or not at all (F1). The mark the database was
// born with stays, so that an empty database is not taken for a damaged one.

import type { Database } from './database';

export async function eraseEverything(database: Database): Promise<void> {
  const transaction = database.transaction(['followUps', 'packs', 'indexes', 'sites', 'ones'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('followUps').clear(),
    transaction.objectStore('packs').clear(),
    transaction.objectStore('indexes').clear(),
    transaction.objectStore('sites').clear(),
    transaction.objectStore('ones').delete('settings'),
    transaction.objectStore('ones').delete('docks'),
    transaction.objectStore('ones').delete('scriptUses'),
    transaction.done,
  ]);
}
