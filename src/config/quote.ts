const LONGEST = 200;

/** A piece of the user's text for a message: on one line, in quotes, cut at 200 characters. */
export function quote(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(shown);
}
