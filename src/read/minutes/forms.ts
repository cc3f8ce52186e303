/** A part of minutes: its heading determines how the blocks below it are read. */
export type MinutesZone =
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

/** A form that opens a part: the words of a heading, a label or a bullet, as `wordsOf` returns them. */
interface Form {
  zone: MinutesZone;
  words: RegExp;
}

const GROUP =
  '(?:working |steering |task |sub-?)?(?:groups?|wgs?|sigs?|teams?|projects?|committees?|councils?|forces?|foundation|staff|board(?: meetings?)?|members?|chairs?|officers?|liaisons?|maintainers?|community|director(?:s|ate)?)';
/** Bodies that govern projects, and foundations that projects belong to. */
const BODY =
  '(?:tsc|tac|toc|pmc|cpc|ctc|governing board|apache|asf|cncf|eclipse|hyperledger|lf|linux foundation|lfph|openjs|openssf|psf)';

/**
 * All forms of opening a part that were found in archives of working groups. The first match wins; words without a
 * match are an agenda point. To add a form, add a row.
 */
const FORMS: readonly Form[] = [
  { zone: 'links', words: /^links?$/u },
  {
    zone: 'absent',
    words:
      /^(?:[\p{L}'’/.-]+ ){0,3}?(?:absent|absentees?|absences?|regrets?|apologies|not present|not attending|non-attendees|did not attend|excused|unable to (?:attend|make it)|could not (?:attend|make it)|can't make it)(?: (?:from|for absence|received|sent|with regrets|with apologies))*$/u,
  },
  { zone: 'expected', words: /^(?:invited|invitees|expected)$/u },
  // German, French, Spanish, Portuguese, Italian, Dutch.
  {
    zone: 'absent',
    words:
      /^(?:entschuldigt|abwesend|nicht anwesend|excusée?s?|absente?s?|ausentes?|disculpas|assenti|afwezig|afgemeld)$/u,
  },
  {
    zone: 'present',
    words:
      /^(?:(?:anwesend|teilnehmende?|teilnehmer(?:innen)?|anwesenheit)(?: waren)?|(?:personnes )?présente?s?|participante?s|asistentes?|presentes?|presenti|partecipanti|aanwezig(?:en)?)$/u,
  },
  {
    zone: 'agenda',
    words: /^(?:tagesordnung|ordre du jour|orden del día|ordem do dia|ordine del giorno|agendapunten)$/u,
  },
  {
    zone: 'notes',
    words: /^(?:protokoll|compte[- ]rendu|procès[- ]verbal|acta|ata|verbale|notulen|notizen)$/u,
  },
  {
    zone: 'actions',
    words:
      /^(?:aufgaben|nächste schritte|actions? à mener|à faire|tareas|acciones|próximos pasos|ações|azioni|actiepunten)$/u,
  },
  {
    zone: 'decisions',
    words: /^(?:beschlüsse|décisions?|acuerdos|decisiones|decisões|decisioni|besluiten)$/u,
  },
  {
    zone: 'upcoming',
    words: /^(?:nächstes (?:treffen|meeting)|prochaine réunion|próxima reunión|próxima reunião)$/u,
  },
  // Not `Introduction of attendees`, which is an agenda point.
  {
    zone: 'present',
    words:
      /^(?!introduc|review|welcome|agenda|update|note|time)(?:[\p{L}'’/.-]+ ){0,4}?(?:present|attendees?|attendance|in attendance|attended|attending|participants?|participating|roll[- ]?call|sign[- ]?in(?: sheet)?)(?: (?:was|were|are|list|sheet|record|taking|today|included?|online|remote(?:ly)?|virtually|in person|on (?:the )?call|and (?:apologies|regrets|absences?|roll[- ]?call|introductions|quorum)))*$/u,
  },
  {
    zone: 'present',
    words:
      /^(?:(?:invited |other |external )?(?:guests?|visitors)|observers|people|(?:[\p{L}-]+ ){0,2}members|who(?:'s| is| was|) (?:here|in|there|attended|joined)|(?:people |those )?(?:on the call|in the room|joining))$/u,
  },
  {
    zone: 'announcements',
    words:
      /^(?:(?:general|community|project|important|other) )?(?:announcements?|reminders?|news|psas?|shout[- ]?outs?)(?: (?:and|or|&|\/) .+)?$/u,
  },
  { zone: 'announcements', words: /^(?:additional details|(?:individual|personal) updates?)$/u },
  {
    zone: 'summary',
    words:
      /^(?:quick recap|(?:meeting|executive|ai|discussion) summary|summary|recap|synopsis|(?:key )?takeaways|tl;?dr)$/u,
  },
  {
    zone: 'summary',
    words: /^(?:ai|machine)[- ](?:summari[sz]ed|generated|assisted) (?:notes|summary|minutes)$/u,
  },
  {
    zone: 'actions',
    words:
      /^(?:(?:new|open|my|all|current|pending|key|today's|list of|summary of) )*(?:action(?:s|[- ]items?|[- ]points?|ables?)?|ais|to-?dos?|tasks|assignments|follow[- ]?ups?|follow[- ]?up (?:actions|items|tasks)|next(?:[- ]steps?)?)(?: (?:needed|required|summary|list|log|taken|assigned|for (?:the )?next (?:meeting|call|time)|from (?:this|the|today's) (?:meeting|call)|(?:and|&|\/) (?:owners?|assignees?|follow[- ]?ups?|next steps|to-?dos?)))*$/u,
  },
  { zone: 'actions', words: /^review of (?:the )?(?:last|previous) meeting'?s? actions?(?: items?)?$/u },
  { zone: 'frame', words: /^(?:action items? review|review (?:of )?(?:open |outstanding )?action items)$/u },
  {
    zone: 'decisions',
    words:
      /^(?:(?:key|all|list of|summary of|formal) )*(?:decisions?|resolutions?|votes?|motions?|agreements?|approvals|conclusions?|outcomes?|consensus)(?: (?:made|items?|taken|reached|passed|log|summary|(?:and|&|\/) (?:votes?|resolutions?|decisions?|agreements?|outcomes?|conclusions?)))*$|^(?:[\p{L}]+ ){1,3}approved$/u,
  },
  {
    zone: 'questions',
    words:
      /^(?:q ?(?:&|and|\/) ?a|questions)\b|^(?:open|audience|community) (?:q ?(?:&|and|\/) ?a|questions)$/u,
  },
  {
    zone: 'upcoming',
    words:
      /^(?:(?:date|time|schedule)(?: (?:and|&) (?:time|date|place))? of (?:the )?)?(?:upcoming|next|future|following) (?:scheduled )?(?:meetings?|calls?|sessions?|syncs?|agenda|events?|dates)(?: dates?| times?| agenda| details|\/|,| and)*$/u,
  },
  { zone: 'upcoming', words: /^next (?:week|month|time)'?s? .*(?:session|meeting|call|agenda)s?$/u },
  {
    zone: 'upcoming',
    words:
      /^(?:agenda|(?:proposed |potential |possible |discussion )?(?:topics?|items|agenda items))(?: setting)? for (?:the )?(?:next|future|upcoming) (?:time|meetings?|calls?|sessions?|week)$|^future (?:topics|items|agenda items|discussions?)$/u,
  },
  { zone: 'upcoming', words: /^dates and reminders$/u },
  { zone: 'agenda', words: /^(?:(?:new|meeting|proposed|draft|today's|tentative) )?agenda(?: items?)?$/u },
  {
    zone: 'agenda',
    words:
      /^(?:(?:new|discussion|main|open|other|agenda|hot|old|further) )?(?:topics?|items)(?: of discussion| discussed| proposals)?$/u,
  },
  { zone: 'agenda', words: /^follow[- ]?ups? from (?:the )?(?:last|previous) meetings?\b/u },
  {
    zone: 'agenda',
    words: /^(?:new|old|ongoing|unfinished|continuing|other|any other|general) (?:business|matters)$/u,
  },
  {
    zone: 'agenda',
    words:
      /^(?:a\.?o\.?b\.?|other|misc(?:ellaneous)?|administrative|administrivia|admin|housekeeping|demos?|(?:general |group )?discussions?|open (?:discussion|floor|forum|mic)|round[- ]?table|parking lot|off[- ]topic)$/u,
  },
  { zone: 'agenda', words: /^(?:pulls|prs|issues|designs|keps|rfcs) of note$/u },
  {
    zone: 'agenda',
    words: new RegExp(`^(?:${BODY} |any |other )?(?:${GROUP}[/ ]*)+ ?updates?(?: to .*)?$`, 'u'),
  },
  { zone: 'agenda', words: new RegExp(`^(?:${BODY} )?updates? (?:on|from) (?:the )?${GROUP}$`, 'u') },
  { zone: 'agenda', words: new RegExp(`^${BODY}(?:(?: and|,|/)? ${GROUP})* updates?$`, 'u') },
  {
    zone: 'agenda',
    words: /^(?:review (?:new work|remaining .*)|updates on older matters|issues for vote)$/u,
  },
  {
    zone: 'notes',
    words:
      /^(?:(?:meeting|discussion|live|detailed|raw|full|rough|shared|scribe'?s?) )?(?:minutes|notes)(?: of (?:the )?(?:meeting|discussion|call))?$/u,
  },
  {
    zone: 'frame',
    words:
      /^(?:code of conduct|logistics|location|physical locations?|(?:useful |quick |important |other |reference )?links mentioned|(?:useful|quick|important|helpful|related|reference) links|resources|references|materials|documents|attachments|annex|appendix|disclaimer|ground rules|etiquette|quorum|instructions)$/u,
  },
  {
    zone: 'frame',
    words:
      /^(?:meeting|call|conference|connection|zoom|dial[- ]?in) (?:details|info(?:rmation)?|roles|links?|logistics|invitation|invite|host|recordings?|instructions|coordinates)$/u,
  },
  {
    zone: 'frame',
    words:
      /^(?:how to (?:join|attend|participate|connect)|joining(?: (?:the )?(?:meeting|call|instructions|details|info))?|before (?:the )?meeting checklist|anti-?trust.*|(?:ip|ipr|patent|privacy) policy.*|table of contents|contents|toc)$/u,
  },
  { zone: 'frame', words: /^(?:agenda and )?(?:attendee|meeting|participation) guidelines$/u },
  {
    zone: 'frame',
    words:
      /^(?:let's connect|sweep issues|review of (?:the )?(?:last|previous) (?:meeting|minutes|notes)|backlog$|[\p{L}]+ status$)/u,
  },
  {
    zone: 'frame',
    words:
      /^(?:recordings?|video|audio|slides|moderators?|facilitators?|hosts?|chairs?|bosun|scribes?|note[- ]?takers?|minute[- ]?takers?|timekeepers?|secretary|zoom.*|meeting id|(?:meeting )?(?:date|time|duration)(?: ?[&/] ?(?:date|time))?|when|where|location|calendar|previous (?:meetings?|minutes|notes))$/u,
  },
];

/** The list that the people of a part belong to. */
export type Presence = 'present' | 'absent' | 'expected';

/** Whether a part lists people. */
export function presenceOf(zone: MinutesZone | null): Presence | null {
  return zone === 'present' || zone === 'absent' || zone === 'expected' ? zone : null;
}

/** Longer than any form: keeps the patterns from being tried on prose. */
const LONGEST = 80;

/**
 * The words of a heading, label or bullet that identify the part it opens: in lower case, without emoji, mark-up,
 * numbering, trailing brackets and punctuation.
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

/** The part that a heading opens, by its words; null when it is an agenda point. */
export function zoneOf(heading: string): MinutesZone | null {
  const words = wordsOf(heading);
  if (words === '' || words.length > LONGEST) return null;
  return FORMS.find((form) => form.words.test(words))?.zone ?? null;
}

/**
 * Whether a sentence comes from a template rather than from a person: `*Extracted from **security-wg-agenda** labeled
 * issues …`, which introduces the gathered items, or the one for an empty list, `… when this page was made`.
 */
export function isGeneratedSentence(text: string): boolean {
  return (
    /^\W*extracted from\b.*\blabell?ed issues\b/isu.test(text) ||
    /\bwhen this page was made\.\s*$/iu.test(text)
  );
}

/** Whether a text states that a part is empty. */
export function isNothing(text: string): boolean {
  return /^\W*(?:none|n\/a|nothing)?\W*$/iu.test(text);
}

/** Whether a line is a placeholder of a template: `[Please add yourself]`, `(You!)`. */
export function isPlaceholder(text: string): boolean {
  return /^\W*(?:please )?(?:add (?:yourself|your (?:name|topic|item)s?)\b|your name\b|you\W*$|name\W*$|tb[acd]\W*$|n\/a\W*$|none\W*$)/iu.test(
    text,
  );
}
