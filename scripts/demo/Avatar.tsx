// Two letters in a tinted circle. The tint follows from the name, so a person keeps it everywhere.

const TONES = 6;

export function Avatar({ name }: { name: string }) {
  return (
    <span class={`avatar tone-${toneOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and last word; scripts without capitals give one letter, since two would join up. */
function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 0) return name.slice(0, 1);
  return `${words[0]?.charAt(0)}${words.length > 1 ? words.at(-1)?.charAt(0) : ''}`;
}

function toneOf(name: string): number {
  let sum = name.length;
  for (const letter of name) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % TONES;
}
