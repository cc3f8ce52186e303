/** The parts that minutes have had since 2016, whatever their headings were called. */
export type Zone =
  | 'preamble'
  | 'links'
  | 'present'
  | 'announcements'
  | 'agenda'
  | 'actions'
  | 'questions'
  | 'upcoming';

/** First match counts. Headings that match none of these are points of the agenda themselves. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  ['links', /^links?$/u],
  ['present', /^(?:people )?(?:present|attendees?|attendance|in attendance|participants|observers|guests)$/u],
  ['announcements', /^announcements?$/u],
  ['agenda', /^(?:new |meeting )?agenda(?: items)?$/u],
  ['actions', /^(?:new )?(?:actions?(?: items?| points?)?|to-?dos?|next steps)$/u],
  ['actions', /^review of (?:the )?(?:last|previous) meeting'?s? actions?(?: items?)?$/u],
  ['questions', /^(?:q ?(?:&|and|\/) ?a|questions)\b/u],
  ['upcoming', /^(?:upcoming|next) meetings?$/u],
];

/** Which part a heading opens, by its words; null when it is a point of the agenda. */
export function zoneOf(heading: string): Zone | null {
  const words = heading
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[:\s]+$/u, '')
    .trim();
  return ZONES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a heading lists those who did not come. */
export function isAbsence(heading: string): boolean {
  return /^\W*(?:absent|absentees|regrets|apologies|not present)\b/iu.test(heading);
}

/**
 * A sentence that a template wrote and nobody said: `*Extracted from **security-wg-agenda** labeled issues …`,
 * behind which stands what was gathered, or that nothing was there `when this page was made`.
 */
export function isGeneratedSentence(text: string): boolean {
  return (
    /^\W*extracted from\b.*\blabell?ed issues\b/isu.test(text) ||
    /\bwhen this page was made\.\s*$/iu.test(text)
  );
}
