import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../src/domain/pack';
import { fillSlots, parseSlots } from '../../src/domain/slots';

const thing: Slot = { name: 'thing', kind: 'thing', label: 'The thing', example: 'the blue jacket' };
const greeting: Slot = { name: 'customer.first', kind: 'name', label: 'First name', fallback: 'there' };

describe('parseSlots', () => {
  it('splits a script at its gaps', () => {
    expect(parseSlots('Hi {{customer.first}}, your {{thing}}.')).toEqual([
      { kind: 'text', text: 'Hi ' },
      { kind: 'slot', name: 'customer.first' },
      { kind: 'text', text: ', your ' },
      { kind: 'slot', name: 'thing' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('takes a gap with spaces or capitals for the gap it means', () => {
    expect(parseSlots('{{ Thing }}')).toEqual([{ kind: 'slot', name: 'thing' }]);
  });

  it('leaves braces that hold no name as text', () => {
    for (const text of ['{{}}', '{{ }}', 'a {{ b', 'a }} b', '{{two\nlines}}', `{{${'x'.repeat(61)}}}`]) {
      expect(parseSlots(text)).toEqual([{ kind: 'text', text }]);
    }
  });

  it('finds the gap inside surplus braces', () => {
    expect(parseSlots('{{{thing}}}')).toEqual([
      { kind: 'text', text: '{' },
      { kind: 'slot', name: 'thing' },
      { kind: 'text', text: '}' },
    ]);
  });
});

describe('fillSlots', () => {
  it('puts the case’s values in', () => {
    const filled = fillSlots('Hi {{customer.first}}', [greeting], new Map([['customer.first', 'Dana']]));
    expect(filled.text).toBe('Hi Dana');
    expect(filled.missing).toEqual([]);
  });

  it('uses the fallback where the case says nothing, and where it says only spaces', () => {
    expect(fillSlots('Hi {{customer.first}}', [greeting], new Map()).text).toBe('Hi there');
    expect(fillSlots('Hi {{customer.first}}', [greeting], new Map([['customer.first', ' \n']])).text).toBe(
      'Hi there',
    );
  });

  it('shows the label of a gap the agent must fill, and asks for it once', () => {
    const filled = fillSlots('Your {{thing}} and the {{thing}}', [thing], new Map());
    expect(filled.text).toBe('Your [The thing] and the [The thing]');
    expect(filled.missing).toEqual([thing]);
    expect(filled.parts[1]).toEqual({ kind: 'slot', name: 'thing', label: 'The thing', value: null });
  });

  it('asks for a known slot that has neither value nor entry, in words', () => {
    const filled = fillSlots('{{lead.name}} answers', [], new Map());
    expect(filled.missing).toEqual([{ name: 'lead.name', kind: 'name', label: "The lead's name" }]);
  });

  it('asks for a slot nobody declared instead of sending braces', () => {
    const filled = fillSlots('For {{who.knows}}', [], new Map());
    expect(filled.text).toBe('For [who.knows]');
    expect(filled.missing).toHaveLength(1);
  });

  it('never reads a value as a script: a subject that looks like a gap stays plain words', () => {
    const filled = fillSlots(
      'About {{case.subject}}',
      [],
      new Map([['case.subject', '{{agent.first}}\nand more']]),
    );
    expect(filled.text).toBe('About {agent.first} and more');
  });

  it('leaves no braces behind when nothing is missing, whatever the values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, subject) => {
        const slots: Slot[] = [{ ...greeting, fallback: 'there' }];
        const values = new Map([
          ['customer.first', name],
          ['case.subject', `${subject}{{x}}`],
        ]);
        const filled = fillSlots('Hi {{customer.first}}: {{case.subject}}', slots, values);
        expect(filled.missing).toEqual([]);
        expect(filled.text).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });

  it('takes any script text without throwing, and its parts make the text', () => {
    const piece = fc.constantFrom('{{', '}}', '{', '}', 'thing', 'customer.first', ' ', '\n', 'ü', '\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const back = parseSlots(text).map((part) => (part.kind === 'text' ? part.text : `{{${part.name}}}`));
        expect(back.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
