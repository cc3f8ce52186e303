import { dateHelpers } from './dates.ts';
import type { HelperTable } from './helper.ts';
import { linkHelpers } from './links.ts';
import { logicHelpers } from './logic.ts';
import { markdownHelpers } from './markdown.ts';
import { wordHelpers } from './words.ts';

/** All the helpers that come with minutebook. */
export const builtInHelpers: HelperTable = {
  ...dateHelpers,
  ...linkHelpers,
  ...logicHelpers,
  ...markdownHelpers,
  ...wordHelpers,
};
