/** A part of a glob: `*`, `?`, a text, or one of several parts (`{a,b?}`). */
type Part = '*' | '?' | { text: readonly string[] } | { oneOf: readonly (readonly Part[])[] };

/**
 * A test for whole texts, in any case: `*` stands for any characters, also `/` and line ends, `?` for one, `{a,b}` for
 * one of several; all else stands for itself. It takes time in proportion to text and glob, whatever they are.
 */
export function globPattern(glob: string): (text: string) => boolean {
  const parts = partsOf([...glob], /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/u.test(glob));
  return (text) => {
    const characters = [...text].map(folded);
    const start = new Array<boolean>(characters.length + 1).fill(false);
    start[0] = true;
    return reach(start, parts, characters)[characters.length] === true;
  };
}

/** From the places in a text that were reached, those that the parts lead to. */
function reach(
  from: readonly boolean[],
  parts: readonly Part[],
  text: readonly string[],
): readonly boolean[] {
  return parts.reduce<readonly boolean[]>((at, part) => {
    if (part === '*') {
      const first = at.indexOf(true);
      return at.map((_, index) => first !== -1 && index >= first);
    }
    if (part === '?') return at.map((_, index) => at[index - 1] === true);
    if ('oneOf' in part) {
      const ways = part.oneOf.map((way) => reach(at, way, text));
      return at.map((_, index) => ways.some((way) => way[index] === true));
    }
    const { length } = part.text;
    return at.map((_, index) => {
      const begin = index - length;
      return at[begin] === true && part.text.every((character, offset) => text[begin + offset] === character);
    });
  }, from);
}

/** @param braces - Whether braces are in pairs; else they stand for themselves. */
function partsOf(glob: readonly string[], braces: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const character = glob[at] ?? '';
    const last = parts.at(-1);
    if (character === '*' || character === '?') parts.push(character);
    else if (braces && character === '{') {
      const end = glob.indexOf('}', at);
      const ways = glob
        .slice(at + 1, end)
        .join('')
        .split(',');
      parts.push({ oneOf: ways.map((way) => partsOf([...way], false)) });
      at = end;
    } else if (typeof last === 'object' && 'text' in last) {
      parts[parts.length - 1] = { text: [...last.text, folded(character)] };
    } else parts.push({ text: [folded(character)] });
  }
  return parts;
}

/** One character without its case, as regular expressions fold it: characters that grow stay. */
function folded(character: string): string {
  const upper = character.toUpperCase();
  const lower = ([...upper].length === 1 ? upper : character).toLowerCase();
  return [...lower].length === 1 ? lower : character;
}
