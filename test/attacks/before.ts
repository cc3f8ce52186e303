const NONE_OPENED = 'the run opened no issue of its own';
const NO_MEMORY = 'a document was left without its memory';
const COMMENTED = 'the run wrote a comment on an issue';
const NOT_REFUSED = 'it was not refused';

/**
 * What the same attacks came to in version 0.1.0 as it was on 2026-11-22, run against the same local services: the first
 * thing that was seen to be wrong. The other attacks of `attacks.ts` were held off then, too; those by files were not run.
 */
export const BEFORE: Readonly<Record<string, string>> = {
  'title: a mark of another group': 'the run opened issues that it did not know again, and failed',
  'title: a mark of this meeting': COMMENTED,
  'title: a memory': NO_MEMORY,
  'title: a memory in code': NO_MEMORY,
  'body: an issue with the title': NONE_OPENED,
  'body: a closed issue with the title': NONE_OPENED,
  'body: an issue with title and mark': NONE_OPENED,
  'body: a closed issue with title and mark': NONE_OPENED,
  'body: an issue with the mark': NONE_OPENED,
  'body: an issue with another title for it': NONE_OPENED,
  'body: an issue of another name alike': NONE_OPENED,
  'body: thirty issues with title and mark': NONE_OPENED,
  'comment: that it was cancelled': COMMENTED,
  'comment: that it is a duplicate': COMMENTED,
  'configuration: output: ../..': NOT_REFUSED,
  'configuration: output: /tmp': NOT_REFUSED,
  'configuration: output: .git/hooks': NOT_REFUSED,
  'configuration: output: ~/notes': NOT_REFUSED,
  'configuration: a template that is another file': NOT_REFUSED,
  'configuration: a calendar that is another file': NOT_REFUSED,
  'symbolic link: a template that leads elsewhere': NOT_REFUSED,
};
