import { differentMeetings, issueHasRepository } from './meetings.ts';
import { differentPaths } from './paths.ts';
import {
  gathersSomething,
  learnsIfToldFrom,
  reviewsHavePeople,
  sectionsDiffer,
  sectionsExist,
} from './roles.ts';
import type { Rule } from './rule.ts';
import { excludesSomething } from './scopes.ts';

/** All checks across keys. */
export const RULES: readonly Rule[] = [
  differentPaths,
  differentMeetings,
  issueHasRepository,
  excludesSomething,
  sectionsExist,
  sectionsDiffer,
  gathersSomething,
  reviewsHavePeople,
  learnsIfToldFrom,
];
