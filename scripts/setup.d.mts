export function findChromium(): string | null;
export function findFirefox(): string | null;
export function hasDisplay(): boolean;
export function ensureSetUp(options?: {
  browsers?: ('chromium' | 'firefox')[];
  say?: (line: string) => void;
}): Promise<void>;
