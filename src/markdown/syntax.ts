import type { Root } from 'mdast';
import type { Options } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembering } from '../model/remembering.ts';
import { FRONT_MATTER, parseSections } from './parse-sections.ts';

const plain = unified().use(remarkParse).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const documents = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
const lighter = remembering<string, typeof markdown>();

/** CommonMark with GitHub's extensions and YAML front matter: what a file is written in. */
export function parseDocument(text: string): Root {
  return parseSections(text, (section) => {
    // Looking for front matter that is not there, the parser takes the lists of a text that starts with a rule for paragraphs.
    return FRONT_MATTER.test(section)
      ? parserFor(section, documents, 'document').parse(section)
      : parseFragment(section);
  });
}

/** CommonMark with GitHub's extensions: what a part of a file is written in. */
export function parseFragment(text: string): Root {
  return parserFor(text, markdown, 'fragment').parse(text);
}

/**
 * The parser without what a text cannot hold, which takes a third of the time: looking for an e-mail address at each
 * letter, and for a table at each line.
 */
function parserFor(text: string, whole: typeof markdown, name: string): typeof markdown {
  const emails = /[\w+.-]@|mailto:|xmpp:/iu.test(text);
  const tables = /\||:-|-:/u.test(text);
  if (emails && tables) return whole;
  return lighter(`${name} ${emails} ${tables}`, () => without(whole, { emails: !emails, tables: !tables }));
}

type Syntax = NonNullable<Options['extensions']>[number];

function without(
  whole: typeof markdown,
  { emails, tables }: { emails: boolean; tables: boolean },
): typeof markdown {
  const syntax = (whole.data('micromarkExtensions') as Syntax[]).map((extension) => {
    const changed = { ...extension };
    if (emails && extension.text !== undefined) {
      const kept = Object.entries(extension.text).filter(([code]) => !isOnlyEmail(Number(code)));
      changed.text = Object.fromEntries(kept);
    }
    // The fence of front matter is a flow construct of its own code.
    if (tables && extension.flow !== undefined) {
      const { null: _, ...flow } = extension.flow as Record<string, unknown>;
      changed.flow = flow as Syntax['flow'];
    }
    return changed as Syntax;
  });
  return plain()
    .data('micromarkExtensions', syntax)
    .data('fromMarkdownExtensions', whole.data('fromMarkdownExtensions'))
    .freeze();
}

/** Characters at which only an e-mail address may begin: at `h` and `w` others may, too. */
function isOnlyEmail(code: number): boolean {
  return /^[a-gi-vx-z\d+._-]$/iu.test(String.fromCharCode(code));
}
