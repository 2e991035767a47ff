/*
 * A client for Marionette, the protocol that geckodriver speaks to Firefox: packets of "<bytes>:<json>" over one
 * TCP connection, each command [0, id, name, parameters] answered by [1, id, error, result]. Knows the framing
 * and nothing of what is sent; no command may wait for ever.
 */
import { connect } from 'node:net';
import { z } from 'zod/mini';

const answerShape = z.tuple([
  z.literal(1),
  z.number(),
  z.nullable(z.object({ error: z.string(), message: z.string() })),
  z.unknown(),
]);

/** What Firefox answers when it refuses a command; `code` is the WebDriver error code ("no such frame"). */
export class MarionetteError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export interface Marionette {
  /** Sends one command. Rejects with MarionetteError, at the time limit, or when the connection breaks. */
  send(command: string, parameters?: Record<string, unknown>, timeoutMs?: number): Promise<unknown>;
  disconnect(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Resolves once Firefox has greeted us on this port; rejects when nobody listens there. */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let unread = Buffer.alloc(0);
    let lastId = 0;

    const breakOff = (reason: string) => {
      reject(new Error(reason));
      for (const one of waiting.values()) one.reject(new Error(reason));
      waiting.clear();
      socket.destroy();
    };

    const receive = (packet: unknown) => {
      // The greeting is the only packet that is an object.
      if (!Array.isArray(packet)) return resolve({ send, disconnect: () => breakOff('disconnected') });
      const [, id, error, result] = answerShape.parse(packet);
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.reject(new MarionetteError(error.error, error.message));
      else one?.resolve(result);
    };

    const send: Marionette['send'] = (command, parameters = {}, timeoutMs = 60_000) =>
      new Promise((answer, refuse) => {
        if (socket.destroyed) return refuse(new Error(`${command}: Firefox is not running`));
        lastId += 1;
        const id = lastId;
        const limit = setTimeout(() => {
          waiting.delete(id);
          refuse(new Error(`${command}: no answer from Firefox within ${timeoutMs} ms`));
        }, timeoutMs);
        const settle = <T>(then: (value: T) => void) => {
          return (value: T) => {
            clearTimeout(limit);
            then(value);
          };
        };
        waiting.set(id, { resolve: settle(answer), reject: settle(refuse) });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });

    socket.on('error', (error) => breakOff(error.message));
    socket.on('close', () => breakOff('Firefox closed the connection'));
    socket.on('data', (bytes) => {
      unread = Buffer.concat([unread, bytes]);
      for (;;) {
        const colon = unread.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(unread.subarray(0, colon).toString());
        if (unread.length < end) return;
        const packet: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
        unread = unread.subarray(end);
        receive(packet);
      }
    });
  });
}
