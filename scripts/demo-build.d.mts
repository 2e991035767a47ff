/** Writes the demo into `outdir`; see demo-build.mjs. */
export function buildDemo(options: { outdir: string; extension?: boolean }): Promise<void>;
