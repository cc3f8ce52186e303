const NONE_OPENED = 'the run opened no issue of its own';
const NO_MEMORY = 'a document was left without its memory';
const COMMENTED = 'the run wrote a comment on an issue';
const NOT_REFUSED = 'it was not refused';
const WRITTEN = 'a document was written in its place';

/**
 * What the same attacks came to in version 0.1.0 as it was on 2026-11-22, run against the same local services: the first
 * thing that was seen to be wrong. The other attacks of this folder were held off then, too.
 */
export const BEFORE: Readonly<Record<string, string>> = {
  'title: a mark of another group': 'the run opened issues that it did not know again, and failed',
  'title: a mark of this meeting': COMMENTED,
  'title: a memory': NO_MEMORY,
  'title: a memory in code': NO_MEMORY,
  'title: control data in what Markdown has besides': NO_MEMORY,
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
  'file of the checkout: earlier minutes that are no text': 'the run failed',
  'file of the repository: minutes with forged control data, all lines in CRLF': NO_MEMORY,
  'configuration: output: ../..': NOT_REFUSED,
  'configuration: output: /tmp': NOT_REFUSED,
  'configuration: output: .git/hooks': NOT_REFUSED,
  'configuration: output: .g\u200cit/hooks': NOT_REFUSED,
  'configuration: output: ~/notes': NOT_REFUSED,
  'configuration: a template that is another file': NOT_REFUSED,
  'configuration: a calendar that is another file': NOT_REFUSED,
  'symbolic link: a template that leads elsewhere': NOT_REFUSED,
  'symbolic link: notes in the repository on GitHub': WRITTEN,
  'symbolic link: notes/wg in the repository on GitHub': WRITTEN,
  'symbolic link: notes/wg/2023-02-16.md in the repository on GitHub': WRITTEN,
  'symbolic link: notes/updates/update-2023-01.md in the repository on GitHub': WRITTEN,
  'submodule: notes/wg in the repository on GitHub': WRITTEN,
  'submodule: notes/wg/2023-02-16.md in the repository on GitHub': WRITTEN,
  'symbolic link: the folder of workflows, for init': 'a workflow was written outside of the clone',
};
