import type { ListItem, RootContent } from 'mdast';
import type { Decision } from '../../model/minutes.ts';
import type { Draft, Spoken } from './draft.ts';
import { extentOf } from './extent.ts';
import { textTable } from './read-table.ts';
import { spokenIn } from './spoken.ts';

const NOTHING = /^\W*(?:none|n\/a|nothing|tb[acd]|no (?:decisions?|votes?)(?: (?:made|taken))?)?\W*$/iu;
const MARK =
  /^[\s"'([✅*]*(?:resolved|resolution|decisions?(?: made)?|outcome|agreed|beschluss|décision|acuerdo)\s*[)\]]?\s*[:–—-]+\s*(\S.*)$/isu;

/** Words that groups use to record a decision; one form per row. */
const WORDS: readonly RegExp[] = [
  /^\W*(?:we |the group |group |team |tsc |tac )?(?:have )?(?:decided|agreed|resolved)\b/iu,
  /^\W*(?:agree|agreement)(?: \([^)]*\))? (?:to|that|on)\b/iu,
  /^\W*(?:(?:general|rough|meeting|group|clear|broad) )?consensus\b(?!\W*$)(?!.*\b(?:not|wasn't|wasn’t|no|isn't)\b)/iu,
  /^\W*(?:general )?(?:no objections?|no concerns raised)\b/iu,
  /\bconsensus (?:approval|reached)\b/iu,
  /\b(?:passed|approved|agreed|accepted) unanimously\b|\bunanimous(?:ly)? (?:vote|voted|approved?|agreed|passed|consent|decision)\b/iu,
  /\b(?:motion (?:carries|carried|passes|passed|approved)|all in favou?r|makes? the motion|vote (?:passes|passed|carries|carried))\b/iu,
  /^\W*\d+ (?:approved?|in favou?r|yes|ayes?|for)\b.*\b(?:abstain|abstention|against|opposed|no|nays?)/iu,
  /^\W*decision (?:is |was )?to\b/iu,
  /^\W*moving forward with\b/iu,
];

/** A question that the meeting answered with yes. */
const ANSWERED = /^\W*(?:should|do|can|shall) we\b.*\?\s*(?:\S{1,200}\s+)?yes[.!]?\s*$/isu;

/** Words that record a decision in a short text; in a longer one they are only a passing clause. */
const CLAUSE =
  /\b(?:teams|everyone|everybody|parties|we|call|group|all)(?: (?:have|has|all))* agreed (?:to|that|on)\b/iu;
const LONGEST_CLAUSE = 280;

/** Reads a block below `Decisions` or `Grants approved`: one decision per bullet or row. */
export function readDecisions(node: RootContent, draft: Draft): void {
  const { line, endLine } = extentOf(node);
  draft.ledger.mark('decision', line, endLine);
  if (node.type === 'table') {
    for (const { cells, line: at } of textTable(node).rows) add(cells.at(-1) ?? '', at, draft);
  } else if (node.type === 'list') for (const item of node.children) readBullet(item, draft);
  else for (const { text, line: at } of spokenIn(node, null)) if (!text.endsWith(':')) add(text, at, draft);
}

function readBullet({ children: [first] }: ListItem, draft: Draft): void {
  if (first === undefined) return;
  for (const { text, line } of spokenIn(first, null)) add(text, line, draft);
}

function add(text: string, line: number, draft: Draft): void {
  if (!NOTHING.test(text)) draft.decisions.push({ text, item: null, line });
}

/** All decisions of a meeting by line: entries of decision lists, and notes that are marked or worded as decisions. */
export function decisionsIn({ decisions, spoken, ledger }: Draft): Decision[] {
  const said = spoken.flatMap((words) => {
    const text = decisionOf(words);
    if (text === null) return [];
    ledger.mark('decision', words.line);
    return [{ text, item: words.item, line: words.line }];
  });
  return [...decisions, ...said].sort((a, b) => a.line - b.line);
}

/** The decision in a text that is marked as one, as in `Resolved: …`; null for any other text. */
export function markedDecision(text: string): string | null {
  return MARK.exec(text)?.[1]?.trim() ?? null;
}

function decisionOf({ text, lead }: Spoken): string | null {
  const marked = markedDecision(text);
  if (marked !== null) return marked;
  if (text.length > 600) return null;
  if (ANSWERED.test(text)) return text;
  if (lead) return null;
  // Neither a question nor a hypothetical is a decision.
  if (/\?\s*$/u.test(text) || /^\W*(?:if|would|should|can|could)\b/iu.test(text)) return null;
  if (WORDS.some((words) => words.test(text))) return text;
  const speech = /^[^\s:]{1,40}(?: [^\s:]{1,40})?:/u.test(text) || text.length > LONGEST_CLAUSE;
  return !speech && CLAUSE.test(text) ? text : null;
}
