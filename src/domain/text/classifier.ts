// A set of yes-or-no answers about a text, each a logistic regression over the same features. The weights are small
// whole numbers in one typed binary (format below), fitted by scripts/train on examples of our own; this file only
// reads them and adds up. Linear on purpose: what a word adds to an answer is its weight, so every answer can be
// explained by the words it stands on.
//
// The binary, little endian. Header: "EVKW", version, number of classifiers (u32 each). Then each classifier: number
// of features F, outputs K, evidence values D (u32 each); K scales, K evidence scales, K biases, K thresholds (f32);
// F feature numbers (u32, ascending); F x K weights (i8, a feature's together); K x D evidence weights (i8); zeros to
// the next multiple of four.

export const WEIGHTS_MAGIC = 0x574b5645;
export const WEIGHTS_VERSION = 1;

/** One fitted set of answers. */
export interface Classifier {
  readonly outputs: number;
  readonly evidence: number;
  /** From this chance on, 0 to 1, an answer is yes. One for each output. */
  readonly thresholds: Float32Array;
  /** The log-odds of each answer. `evidence` are the values the caller knows besides the words. */
  logits(features: ReadonlySet<number>, evidence: Float32Array): Float32Array;
  /** What one feature adds to the log-odds of an answer, before the length of the text is taken into account. */
  weightOf(feature: number, output: number): number;
}

/**
 * Reads the classifiers of a binary, in order.
 * @throws when the bytes are not such a binary, or are cut short.
 */
export function readClassifiers(file: Uint8Array): Classifier[] {
  // A copy begins at a place that typed arrays may begin at, wherever the bytes came from.
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < 12 || view.getUint32(0, true) !== WEIGHTS_MAGIC)
    throw new Error('These are no weights.');
  if (view.getUint32(4, true) !== WEIGHTS_VERSION) throw new Error('These weights are of another version.');
  const found: Classifier[] = [];
  let at = 12;
  for (let left = view.getUint32(8, true); left > 0; left -= 1) {
    const { classifier, end } = readOne(bytes, view, at);
    found.push(classifier);
    at = end;
  }
  return found;
}

function readOne(bytes: Uint8Array, view: DataView, from: number): { classifier: Classifier; end: number } {
  if (from + 12 > bytes.length) throw new Error('These weights are cut short.');
  const features = view.getUint32(from, true);
  const outputs = view.getUint32(from + 4, true);
  const evidence = view.getUint32(from + 8, true);
  const floatsAt = from + 12;
  const numbersAt = floatsAt + outputs * 16;
  const wordsAt = numbersAt + features * 4;
  const evidenceAt = wordsAt + features * outputs;
  const end = Math.ceil((evidenceAt + outputs * evidence) / 4) * 4;
  if (end > bytes.length) throw new Error('These weights are cut short.');
  const floats = (which: number) => new Float32Array(bytes.buffer, floatsAt + which * outputs * 4, outputs);
  const parts: Parts = {
    outputs,
    evidence,
    scales: floats(0),
    evidenceScales: floats(1),
    biases: floats(2),
    thresholds: floats(3),
    rows: new Rows(new Uint32Array(bytes.buffer, numbersAt, features)),
    words: new Int8Array(bytes.buffer, wordsAt, features * outputs),
    values: new Int8Array(bytes.buffer, evidenceAt, outputs * evidence),
  };
  return { classifier: new LinearClassifier(parts), end };
}

interface Parts {
  outputs: number;
  evidence: number;
  scales: Float32Array;
  evidenceScales: Float32Array;
  biases: Float32Array;
  thresholds: Float32Array;
  rows: Rows;
  words: Int8Array;
  values: Int8Array;
}

class LinearClassifier implements Classifier {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  get outputs(): number {
    return this.parts.outputs;
  }

  get evidence(): number {
    return this.parts.evidence;
  }

  get thresholds(): Float32Array {
    return this.parts.thresholds;
  }

  logits(features: ReadonlySet<number>, evidence: Float32Array): Float32Array {
    const { outputs, scales, evidenceScales, biases, rows, words, values } = this.parts;
    const sums = new Int32Array(outputs);
    let known = 0;
    for (const feature of features) {
      const row = rows.of(feature);
      if (row < 0) continue;
      known += 1;
      const from = row * outputs;
      for (let k = 0; k < outputs; k += 1) sums[k] = (sums[k] ?? 0) + (words[from + k] ?? 0);
    }
    const share = shareOf(known);
    const result = new Float32Array(outputs);
    for (let k = 0; k < outputs; k += 1) {
      let sum = 0;
      const from = k * this.parts.evidence;
      for (let j = 0; j < this.parts.evidence; j += 1) sum += (values[from + j] ?? 0) * (evidence[j] ?? 0);
      result[k] =
        (biases[k] ?? 0) + (sums[k] ?? 0) * (scales[k] ?? 0) * share + sum * (evidenceScales[k] ?? 0);
    }
    return result;
  }

  weightOf(feature: number, output: number): number {
    const row = this.parts.rows.of(feature);
    if (row < 0) return 0;
    return (this.parts.words[row * this.parts.outputs + output] ?? 0) * (this.parts.scales[output] ?? 0);
  }
}

/** What each of `count` features counts: a long text does not shout louder than a short one. */
export function shareOf(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}

/** The chance that belongs to log-odds, 0 to 1. */
export function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** From the number of a feature to its row: an open table of twice the size, built when the weights are read. */
class Rows {
  private readonly numbers: Uint32Array;
  private readonly table: Int32Array;
  private readonly mask: number;

  constructor(numbers: Uint32Array) {
    this.numbers = numbers;
    let size = 16;
    while (size < numbers.length * 2) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size).fill(-1);
    numbers.forEach((number, row) => {
      let at = number & this.mask;
      while ((this.table[at] ?? -1) >= 0) at = (at + 1) & this.mask;
      this.table[at] = row;
    });
  }

  of(number: number): number {
    for (let at = number & this.mask; ; at = (at + 1) & this.mask) {
      const row = this.table[at] ?? -1;
      if (row < 0 || this.numbers[row] === number) return row;
    }
  }
}
