import { dateHelpers } from './dates.ts';
import type { HelperTable } from './helper.ts';
import { linkHelpers } from './links.ts';
import { listHelpers } from './lists.ts';
import { markdownHelpers } from './markdown.ts';
import { logicHelpers, wordHelpers } from './words.ts';

export const builtInHelpers: HelperTable = {
  ...dateHelpers,
  ...linkHelpers,
  ...listHelpers,
  ...logicHelpers,
  ...markdownHelpers,
  ...wordHelpers,
};
