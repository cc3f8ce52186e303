import type { Root } from 'mdast';
import type { Plugin } from 'unified-lint-rule';
import type { LintRuleName } from '../../model/lint-rules.ts';
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

export const RULE_PLUGINS: Readonly<Record<LintRuleName, Plugin<Root, unknown>>> = {
  'title-date': titleDate,
  'link-number': linkNumber,
  placeholder,
  address,
  'relative-link': relativeLink,
  joiner,
  'unknown-handle': unknownHandle,
  'misspelt-login': misspeltLogin,
  recording,
  'meeting-issue': meetingIssue,
  present,
  handle,
  'duplicate-attendee': duplicateAttendee,
  'duplicate-item': duplicateItem,
  'action-owner': actionOwner,
  'number-sign': numberSign,
  'meeting-date': meetingDate,
  'item-note': itemNote,
  unreadable,
};
