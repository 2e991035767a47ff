/*
 * The closed network. A proxy on loopback that both browsers are pointed at: it lets nothing out and writes down
 * every address that was asked for. Only `.test` names that the test itself declared lead to a server on this
 * machine. Loopback addresses never come here: both browsers go to them directly.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface OutsideRequests {
  readonly port: number;
  /** Every address asked for so far. Of an encrypted one only the host is known. */
  addresses(): string[];
  /** From now on the origin of this address, if it is a `.test` name, is served from the same port on loopback, not recorded. */
  own(address: string): void;
  close(): Promise<void>;
}

export async function recordOutsideRequests(): Promise<OutsideRequests> {
  const asked: string[] = [];
  const ownOrigins = new Set<string>();
  const sockets = new Set<Socket>();

  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url && ownOrigins.has(url.origin)) return forward(url, incoming, outgoing);
    asked.push(address);
    outgoing.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  // Encrypted connections and web sockets ask for a tunnel.
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    const { host, port, origin } = new URL(`http://${incoming.url}`);
    if (!ownOrigins.has(origin)) {
      asked.push(port === '443' ? `https://${host.replace(/:443$/, '')}/` : `${host} (tunnel)`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(Number(port || 80), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    addresses: () => [...asked],
    own(address) {
      if (!URL.canParse(address)) return;
      const url = new URL(address);
      if (url.hostname.endsWith('.test')) ownOrigins.add(url.origin);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(url: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const options = {
    host: '127.0.0.1',
    port: url.port || 80,
    path: url.pathname + url.search,
    method,
    headers,
  };
  const upstream = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(upstream);
}
