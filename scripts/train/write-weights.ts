// Writes fitted answers as the typed binary that src/domain/text/classifier.ts reads; the format is described there.

import { WEIGHTS_MAGIC, WEIGHTS_VERSION } from '../../src/domain/text/classifier';
import type { Fit } from './logistic';

export interface Fitted {
  model: Fit;
  /** What straightens the log-odds of each output. */
  straight: { slope: number; offset: number }[];
  thresholds: number[];
}

/** All classifiers in one file. */
export function writeWeights(fitted: readonly Fitted[]): Uint8Array {
  const header = new Uint8Array(12);
  const view = new DataView(header.buffer);
  view.setUint32(0, WEIGHTS_MAGIC, true);
  view.setUint32(4, WEIGHTS_VERSION, true);
  view.setUint32(8, fitted.length, true);
  return join([header, ...fitted.map(writeOne)]);
}

function writeOne({ model, straight, thresholds }: Fitted): Uint8Array {
  const { outputs } = model;
  const depth = model.evidence.length / outputs;
  const features = [...model.vocabulary].sort((a, b) => a[0] - b[0]);
  const sizes = Uint32Array.from([features.length, outputs, depth]);
  const words = new Int8Array(features.length * outputs);
  const values = new Int8Array(outputs * depth);
  const floats = new Float32Array(outputs * 4);
  for (let k = 0; k < outputs; k += 1) {
    const { slope = 1, offset = 0 } = straight[k] ?? {};
    const column = features.map(([, row]) => (model.words[row * outputs + k] ?? 0) * slope);
    const wordScale = scaleOf(column);
    column.forEach((value, at) => {
      words[at * outputs + k] = Math.round(value / wordScale);
    });
    const row = Array.from(model.evidence.subarray(k * depth, (k + 1) * depth), (value) => value * slope);
    const valueScale = scaleOf(row);
    row.forEach((value, j) => {
      values[k * depth + j] = Math.round(value / valueScale);
    });
    floats[k] = wordScale;
    floats[outputs + k] = valueScale;
    floats[outputs * 2 + k] = (model.biases[k] ?? 0) * slope + offset;
    floats[outputs * 3 + k] = thresholds[k] ?? 0.5;
  }
  const numbers = Uint32Array.from(features, ([feature]) => feature);
  return padded(join([bytesOf(sizes), bytesOf(floats), bytesOf(numbers), bytesOf(words), bytesOf(values)]));
}

/** What one step of an int8 stands for, so that the largest value is 127 steps. */
function scaleOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 ? 1 : largest / 127;
}

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}
