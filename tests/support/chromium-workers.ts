/*
 * The extension's service worker as the DevTools protocol sees it: started, stopped, and its uncaught errors,
 * none of which Playwright offers. Which worker a test means, and when, is left to chromium.ts.
 */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { z } from 'zod/mini';
import { poll } from './dom-scope';

const exceptionShape = z.object({
  method: z.literal('Runtime.exceptionThrown'),
  params: z.object({
    exceptionDetails: z.object({
      text: z.string(),
      exception: z.optional(z.object({ description: z.optional(z.string()) })),
    }),
  }),
});

export interface WorkerWatch {
  start(): Promise<void>;
  /** Stops all workers and waits until none runs. */
  stop(): Promise<void>;
}

/** Watches the workers of one extension origin; `report` gets a line for each error that nothing caught there. */
export async function watchWorkers(
  context: BrowserContext,
  origin: string,
  report: (text: string) => void,
): Promise<WorkerWatch> {
  const [firstTab] = context.pages();
  const browser = context.browser();
  if (!firstTab || !browser) throw new Error('Chromium opened without a tab');
  // Any page can speak for all workers of the profile. The first tab stays open and empty.
  const control = await context.newCDPSession(firstTab);
  const statuses = new Map<string, string>();
  control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) statuses.set(version.versionId, version.runningStatus);
  });
  await control.send('ServiceWorker.enable');
  await listenToErrors(await browser.newBrowserCDPSession(), origin, report);

  return {
    async start() {
      // Refused as long as the extension has not registered its worker; the caller asks again.
      await control.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` }).catch(() => {});
    },
    async stop() {
      await control.send('ServiceWorker.stopAllWorkers');
      await poll('the workers to stop', async () =>
        [...statuses.values()].every((status) => status === 'stopped'),
      );
    },
  };
}

/** Attaches to each worker as it appears and lets it report what nothing caught, rejections included. */
async function listenToErrors(
  session: CDPSession,
  origin: string,
  report: (text: string) => void,
): Promise<void> {
  session.on('Target.targetCreated', async ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker' || !targetInfo.url.startsWith(origin)) return;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: targetInfo.targetId,
      flatten: false,
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const packet = exceptionShape.safeParse(JSON.parse(message));
    if (!packet.success) return;
    const { text, exception } = packet.data.params.exceptionDetails;
    report(`uncaught in the background: ${exception?.description ?? text}`);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}
