import type { Root } from 'mdast';
import type { Plugin } from 'unified-lint-rule';
import type { LintKind } from '../context.ts';
import { actionOwner } from './action-owner.ts';
import { address } from './address.ts';
import { duplicateAttendee } from './duplicate-attendee.ts';
import { duplicateItem } from './duplicate-item.ts';
import { handle } from './handle.ts';
import { itemNote } from './item-note.ts';
import { joiner } from './joiner.ts';
import { linkNumber } from './link-number.ts';
import { meetingDate } from './meeting-date.ts';
import { meetingIssue } from './meeting-issue.ts';
import { misspeltLogin } from './misspelt-login.ts';
import { numberSign } from './number-sign.ts';
import { placeholder } from './placeholder.ts';
import { present } from './present.ts';
import { recording } from './recording.ts';
import { relativeLink } from './relative-link.ts';
import { titleDate } from './title-date.ts';
import { unknownHandle } from './unknown-handle.ts';
import { unreadable } from './unreadable.ts';

/** How grave a finding is: `error` is wrong, `warning` is likely a slip, `info` is a matter of form. */
export type LintLevel = 'error' | 'warning' | 'info' | 'off';

export interface LintRule {
  rule: Plugin<Root, unknown>;
  /** Where it applies; everywhere when null. */
  kind: LintKind | null;
  /** Unless the user says otherwise. */
  level: LintLevel;
}

/** Every rule for documents by its name, in the order in which they run. */
export const LINT_RULES: Readonly<Record<string, LintRule>> = {
  'title-date': { rule: titleDate, kind: null, level: 'error' },
  'link-number': { rule: linkNumber, kind: null, level: 'error' },
  placeholder: { rule: placeholder, kind: null, level: 'error' },
  address: { rule: address, kind: null, level: 'warning' },
  'relative-link': { rule: relativeLink, kind: null, level: 'warning' },
  joiner: { rule: joiner, kind: null, level: 'info' },
  'unknown-handle': { rule: unknownHandle, kind: null, level: 'warning' },
  'misspelt-login': { rule: misspeltLogin, kind: 'minutes', level: 'warning' },
  recording: { rule: recording, kind: 'minutes', level: 'warning' },
  'meeting-issue': { rule: meetingIssue, kind: 'minutes', level: 'warning' },
  present: { rule: present, kind: 'minutes', level: 'warning' },
  handle: { rule: handle, kind: 'minutes', level: 'warning' },
  'duplicate-attendee': { rule: duplicateAttendee, kind: 'minutes', level: 'warning' },
  'duplicate-item': { rule: duplicateItem, kind: 'minutes', level: 'warning' },
  'action-owner': { rule: actionOwner, kind: 'minutes', level: 'warning' },
  'number-sign': { rule: numberSign, kind: 'minutes', level: 'info' },
  'meeting-date': { rule: meetingDate, kind: 'update', level: 'warning' },
  // Skipped items and odd forms are everyday, so these two wait to be asked.
  'item-note': { rule: itemNote, kind: 'minutes', level: 'off' },
  unreadable: { rule: unreadable, kind: 'minutes', level: 'off' },
};
