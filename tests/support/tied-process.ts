/*
 * Processes and folders that end with us. Decides how a program is started so that it and all its children
 * die when this node process does, however it ends, and which temporary folders are cleared up at the end.
 * What is started, and what it says, is left to the caller.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface TiedProcess {
  /** Settles once the program and its whole process group are gone. */
  readonly gone: Promise<void>;
  isRunning(): boolean;
  /** Kills the whole process group without a chance to tidy up, and waits for its end. */
  kill(): Promise<void>;
}

/*
 * The shell leads a process group of its own. Our end of its standard input closes when we exit (even by
 * SIGKILL); then `cat` ends and the group kills itself. It does the same once the program has ended.
 */
const LEADER = `exec 3<&0
"$@" 3<&- </dev/null &
program=$!
{ cat <&3 >/dev/null; kill -9 0; } &
exec 3<&- </dev/null
wait "$program"
kill -9 0`;

/** Starts a program that cannot outlive this process. `onLine` gets each line it writes to either output. */
export function spawnTied(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): TiedProcess {
  const leader = spawn('/bin/sh', ['-c', LEADER, 'tied', command, ...args], {
    detached: true,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  for (const output of [leader.stdout, leader.stderr]) {
    createInterface({ input: output }).on('line', (line) => options.onLine?.(line));
  }
  const gone = new Promise<void>((resolve) => {
    leader.once('exit', () => resolve());
    leader.once('error', () => resolve());
  });
  const isRunning = () => leader.pid !== undefined && leader.exitCode === null && leader.signalCode === null;
  return {
    gone,
    isRunning,
    async kill() {
      if (leader.pid !== undefined && isRunning()) process.kill(-leader.pid, 'SIGKILL');
      await gone;
    },
  };
}

/**
 * Kills a process that someone else started for us, and its descendants. The process is known by a text in its
 * command line that no other process has, such as its profile folder. Reads /proc, so Linux only.
 */
export function killTreeByCommandLine(uniqueText: string): void {
  const parents = new Map<number, number>();
  const doomed = new Set<number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    try {
      // The name in brackets may hold spaces; the parent is the second field after it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(uniqueText)) doomed.add(pid);
    } catch {
      // It ended while we looked.
    }
  }
  for (let before = -1; before !== doomed.size; ) {
    before = doomed.size;
    for (const [pid, parent] of parents) if (doomed.has(parent)) doomed.add(pid);
  }
  for (const pid of doomed) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  }
}

const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) removeFolder(folder);
});

/** A new folder under the system's temporary one, removed at the latest when node exits. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${prefix}-`));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  folders.delete(folder);
  // A dying browser may still write for a moment, hence the retries.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
