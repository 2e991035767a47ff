/*
 * Keys in WebDriver's notation. Turns a text, or a chord as browsers.ts writes it, into key strokes; where they
 * go is decided by whoever sends them.
 */
export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** WebDriver gives keys without a character a code point of the private use area. */
const NAMED_KEYS = new Map(
  Object.entries({
    Backspace: 0xe003,
    Tab: 0xe004,
    Enter: 0xe007,
    Shift: 0xe008,
    Control: 0xe009,
    Ctrl: 0xe009,
    Alt: 0xe00a,
    Escape: 0xe00c,
    Space: 0x20,
    PageUp: 0xe00e,
    PageDown: 0xe00f,
    End: 0xe010,
    Home: 0xe011,
    ArrowLeft: 0xe012,
    ArrowUp: 0xe013,
    ArrowRight: 0xe014,
    ArrowDown: 0xe015,
    Delete: 0xe017,
    Meta: 0xe03d,
  }),
);
const FIRST_FUNCTION_KEY = 0xe031;

/** Each character as one stroke; a line break is Enter. */
export function textActions(text: string): KeyAction[] {
  return [...text].flatMap((character) => strokes([character === '\n' ? keyValue('Enter') : character]));
}

/** 'Control+Shift+z': all keys down in turn, then up in the opposite order. */
export function chordActions(chord: string): KeyAction[] {
  return strokes(chord.split(/\+(?=.)/).map(keyValue));
}

function strokes(keys: string[]): KeyAction[] {
  const down = keys.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

function keyValue(name: string): string {
  if ([...name].length === 1) return name;
  const functionKey = /^F(\d{1,2})$/.exec(name);
  const codePoint = functionKey ? FIRST_FUNCTION_KEY + Number(functionKey[1]) - 1 : NAMED_KEYS.get(name);
  if (codePoint === undefined) throw new Error(`no key is called ${name}`);
  return String.fromCodePoint(codePoint);
}
