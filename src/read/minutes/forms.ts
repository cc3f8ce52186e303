/** A part of minutes: what stands below its heading is read in the way of that part. */
export type Zone =
  | 'preamble'
  | 'links'
  | 'present'
  | 'absent'
  | 'expected'
  | 'announcements'
  | 'agenda'
  | 'notes'
  | 'summary'
  | 'actions'
  | 'decisions'
  | 'questions'
  | 'upcoming'
  | 'frame';

/** A form in which people open a part: the words of a heading, a label or a bullet, as `wordsOf` gives them. */
interface Form {
  zone: Zone;
  words: RegExp;
}

const GROUP =
  '(?:working )?(?:groups?|wgs?|sigs?|teams?|projects?|committees?|foundation|staff|board|members?)';

/**
 * Every form of opening a part that archives of working groups have shown. The first match counts; words that match
 * none are a point of the agenda themselves. A new form is one more row.
 */
const FORMS: readonly Form[] = [
  { zone: 'links', words: /^links?$/u },
  {
    zone: 'absent',
    words:
      /^(?:[\p{L}']+ ){0,3}?(?:absent|absentees?|absences?|regrets?|apologies|not present|not attending|excused|unable to attend|could not attend)$/u,
  },
  { zone: 'expected', words: /^(?:invited|invitees|expected)$/u },
  // Not `Introduction of attendees`: an item of its own.
  {
    zone: 'present',
    words:
      /^(?!introduc|review|welcome|agenda|update|note|time)(?:[\p{L}'’/.-]+ ){0,4}?(?:present|attendees?|attendance|in attendance|attended|attending|participants?|roll ?call)(?: (?:was|were|are|list|today|included?))*$/u,
  },
  { zone: 'present', words: /^(?:(?:invited )?guests|observers|people|who is here|who was here)$/u },
  { zone: 'announcements', words: /^(?:announcements?|reminders?)(?: (?:and|or|&|\/) .+)?$/u },
  { zone: 'announcements', words: /^(?:additional details|(?:individual|personal) updates?)$/u },
  {
    zone: 'summary',
    words: /^(?:quick recap|(?:meeting|executive|ai|discussion) summary|summary|recap|tl;?dr)$/u,
  },
  {
    zone: 'summary',
    words: /^(?:ai|machine)[- ](?:summari[sz]ed|generated|assisted) (?:notes|summary|minutes)$/u,
  },
  {
    zone: 'actions',
    words: /^(?:new |open |my )?(?:action(?:s| items?| points?)?|to-?dos?|next(?: steps?)?)(?: needed)?$/u,
  },
  { zone: 'actions', words: /^review of (?:the )?(?:last|previous) meeting'?s? actions?(?: items?)?$/u },
  { zone: 'frame', words: /^(?:action items? review|review (?:of )?(?:open |outstanding )?action items)$/u },
  {
    zone: 'decisions',
    words: /^(?:decisions?(?: (?:made|items?|taken))?|resolutions?|votes?|(?:[\p{L}]+ ){1,3}approved)$/u,
  },
  { zone: 'questions', words: /^(?:q ?(?:&|and|\/) ?a|questions)\b/u },
  {
    zone: 'upcoming',
    words: /^(?:upcoming|next|future) (?:meetings?|calls?|sessions?|agenda)(?: dates?| times?|\/|,| and)*$/u,
  },
  { zone: 'upcoming', words: /^next (?:week|month|time)'?s? .*(?:session|meeting|call|agenda)s?$/u },
  {
    zone: 'upcoming',
    words: /^(?:agenda|topics?|items)(?: setting)? for (?:the )?next (?:time|meeting|call)$/u,
  },
  { zone: 'upcoming', words: /^dates and reminders$/u },
  { zone: 'agenda', words: /^(?:(?:new|meeting|proposed|draft|today's|tentative) )?agenda(?: items?)?$/u },
  {
    zone: 'agenda',
    words:
      /^(?:(?:new|discussion|main|open|other|agenda|hot|old|further) )?(?:topics?|items)(?: of discussion| discussed| proposals)?$/u,
  },
  { zone: 'agenda', words: /^follow[- ]?ups? from (?:the )?(?:last|previous) meetings?\b/u },
  { zone: 'agenda', words: /^(?:new|old|ongoing|unfinished|other|any other) business$/u },
  {
    zone: 'agenda',
    words: /^(?:aob|other|administrative|administrivia|demos?|discussions?|open discussion|off[- ]topic)$/u,
  },
  { zone: 'agenda', words: /^(?:pulls|prs|issues|designs|keps|rfcs) of note$/u },
  {
    zone: 'agenda',
    words: new RegExp(`^(?:tac |tsc |any |other )?(?:${GROUP}[/ ]*)+ ?updates?(?: to .*)?$`, 'u'),
  },
  { zone: 'agenda', words: new RegExp(`^(?:tac |tsc )?updates? (?:on|from) (?:the )?${GROUP}$`, 'u') },
  { zone: 'agenda', words: /^(?:cncf|cpc and board meeting|cpc|board meeting|board) updates?$/u },
  {
    zone: 'agenda',
    words: /^(?:review (?:new work|remaining .*)|updates on older matters|issues for vote)$/u,
  },
  { zone: 'notes', words: /^(?:(?:meeting|discussion|live|detailed|raw) )?(?:minutes|notes)$/u },
  {
    zone: 'frame',
    words: /^(?:code of conduct|logistics|location|physical locations?|links mentioned|resources|annex)$/u,
  },
  { zone: 'frame', words: /^meeting (?:details|info(?:rmation)?|roles|links?|logistics|invitation|host)$/u },
  {
    zone: 'frame',
    words: /^(?:how to join|joining|before (?:the )?meeting checklist|antitrust.*|table of contents)$/u,
  },
  { zone: 'frame', words: /^(?:agenda and )?(?:attendee|meeting|participation) guidelines$/u },
  {
    zone: 'frame',
    words: /^(?:let's connect|sweep issues|review of last meeting|backlog$|[\p{L}]+ status$)/u,
  },
  {
    zone: 'frame',
    words:
      /^(?:recordings?|video|audio|slides|moderators?|facilitators?|hosts?|chairs?|bosun|scribes?|note[- ]?takers?|minute[- ]?takers?|timekeepers?|secretary|zoom.*|meeting id|(?:meeting )?(?:date|time|duration)(?: ?[&/] ?(?:date|time))?|when|where|location|calendar|previous (?:meetings?|minutes|notes))$/u,
  },
];

/** Which list the people of a part belong to. */
export type Presence = 'present' | 'absent' | 'expected';

/** Whether a part lists people. */
export function presenceOf(zone: Zone | null): Presence | null {
  return zone === 'present' || zone === 'absent' || zone === 'expected' ? zone : null;
}

/** Longer than any row: keeps the patterns from being tried on prose. */
const LONGEST = 80;

/**
 * The words of a heading, label or bullet that say which part it opens: lower case, without emoji, mark-up, numbering,
 * what follows in brackets, and marks at the end.
 */
export function wordsOf(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}*_`~]|\u200B|\u200C|\u200D|\u2060|\uFE0F|:[a-z_]+:/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)]) /u, '');
  const bracket = plain.search(/[([]/u);
  const words = bracket > 0 ? plain.slice(0, bracket) : plain;
  return words
    .split(/ - | – | — /u, 1)
    .join('')
    .replace(/[\s:;,.!?…-]+$/u, '');
}

/** Which part a heading opens, by its words; null when it is a point of the agenda. */
export function zoneOf(heading: string): Zone | null {
  const words = wordsOf(heading);
  if (words === '' || words.length > LONGEST) return null;
  return FORMS.find((form) => form.words.test(words))?.zone ?? null;
}

/**
 * A sentence that a template wrote and nobody said: `*Extracted from **security-wg-agenda** labeled issues …`,
 * followed by what was gathered, or that nothing was there `when this page was made`.
 */
export function isGeneratedSentence(text: string): boolean {
  return (
    /^\W*extracted from\b.*\blabell?ed issues\b/isu.test(text) ||
    /\bwhen this page was made\.\s*$/iu.test(text)
  );
}

/** A part that says that there is nothing in it. */
export function isNothing(text: string): boolean {
  return /^\W*(?:none|n\/a|nothing)?\W*$/iu.test(text);
}

/** A line of a template that waits to be replaced: `[Please add yourself]`, `(You!)`. */
export function isPlaceholder(text: string): boolean {
  return /^\W*(?:please )?(?:add (?:yourself|your (?:name|topic|item)s?)\b|your name\b|you\W*$|name\W*$|tb[acd]\W*$|n\/a\W*$|none\W*$)/iu.test(
    text,
  );
}
