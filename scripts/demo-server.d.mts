/** Serves a built demo on 127.0.0.1; see demo-server.mjs. */
export function startDemoServer(options: {
  port?: number;
  root: string;
  latencyMs?: number;
}): Promise<{ url: string; port: number; close: () => Promise<void> }>;
