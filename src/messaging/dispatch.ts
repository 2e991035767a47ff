// Takes a raw message from the browser to the one function that may answer it, and its answer back: parse,
// check the sender, run, parse again. Every request is answered, also when the handler throws; what is no
// request of ours gets no answer at all, so that other listeners can have it.

import * as z from 'zod/mini';
import {
  type Args,
  type Failure,
  OWN_REQUESTS,
  type OwnRequestName,
  PAGE_REQUESTS,
  type PageRequestName,
  type Reply,
  RequestError,
  type RequestName,
  type Result,
  type Role,
} from './contract';
import { roleOf, type Sender } from './sender';

/** What a handler knows about who asked. */
export interface Asker {
  role: Role;
  /** The tab the sender lives in; null for the popup. */
  tabId: number | null;
  /** The frame it lives in, 0 for a page itself. */
  frameId: number;
  url: string;
}

export type Handlers<N extends RequestName> = {
  [Name in N]: (args: Args<Name>, asker: Asker) => Promise<Reply<Name>> | Reply<Name>;
};

const Envelope = z.strictObject({ request: z.string(), args: z.unknown() });

/** The answer to a message, or undefined when it is none of our requests. */
export type Dispatcher = (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

export function createDispatcher(options: {
  own: { id: string; origin: string };
  pageHandlers: Handlers<PageRequestName>;
  ownHandlers: Handlers<OwnRequestName>;
  /** A last word on who may ask, where the role alone does not settle it: a panel frame needs its pass. */
  mayAsk: (request: RequestName, asker: Asker) => Promise<boolean>;
  /** Told about an unexpected error: the name of the request and the error, never its arguments. */
  onFailure: (request: string, error: unknown) => void;
}): Dispatcher {
  const { own, pageHandlers, ownHandlers, mayAsk, onFailure } = options;

  return (message, sender) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return undefined;
    const { request, args } = envelope.data;
    const role = roleOf(sender, own);
    if (role === null) return Promise.resolve(failure('refused', ''));
    // The table is chosen by who asks, before the name is even looked at.
    const answer =
      role === 'content'
        ? answerFrom(PAGE_REQUESTS, pageHandlers, request)
        : answerFrom(OWN_REQUESTS, ownHandlers, request);
    if (!answer) return Promise.resolve(failure('unknown', ''));
    if (!answer.entry.from.includes(role)) return Promise.resolve(failure('refused', ''));
    const asker = {
      role,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      url: sender.url ?? '',
    };
    return mayAsk(request as RequestName, asker).then(
      (may) =>
        may ? run(answer, args, asker, (error) => onFailure(request, error)) : failure('refused', ''),
      (error: unknown) => {
        onFailure(request, error);
        return failure('failed', '');
      },
    );
  };
}

interface Answer {
  entry: { from: readonly Role[]; args: z.ZodMiniType; reply: z.ZodMiniType };
  handler: (args: never, asker: Asker) => unknown;
}

function answerFrom(
  table: Record<string, Answer['entry']>,
  handlers: Record<string, Answer['handler']>,
  request: string,
): Answer | null {
  // `hasOwn`, so that "constructor" and "__proto__" are names like any other unknown one (T8).
  if (!Object.hasOwn(table, request) || !Object.hasOwn(handlers, request)) return null;
  const entry = table[request];
  const handler = handlers[request];
  return entry && handler ? { entry, handler } : null;
}

async function run(
  { entry, handler }: Answer,
  rawArgs: unknown,
  asker: Asker,
  onFailure: (error: unknown) => void,
): Promise<Result<unknown>> {
  const args = entry.args.safeParse(rawArgs);
  if (!args.success) return failure('bad-arguments', describeIssue(args.error));
  try {
    const value = await handler(args.data as never, asker);
    const reply = entry.reply.safeParse(value);
    if (reply.success) return { ok: true, value: reply.data };
    onFailure(reply.error);
    return failure('failed', '');
  } catch (error) {
    if (error instanceof RequestError) return failure(error.code, error.message);
    onFailure(error);
    return failure('failed', '');
  }
}

function failure(code: Failure['code'], message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

/** Where the first thing is wrong: `args.due`. The value itself is not repeated: it may be a customer's words. */
function describeIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.map(String).join('.') || 'arguments'}: ${issue.code}` : '';
}
