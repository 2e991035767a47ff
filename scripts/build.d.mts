export interface Size {
  name: string;
  bytes: number;
  budget: number;
}
export function build(options?: {
  browsers?: ('chromium' | 'firefox')[];
  say?: (line: string) => void;
  out?: string;
}): Promise<Size[]>;
export function bundleLikeBackground(script: string, folder: string): Promise<string>;
