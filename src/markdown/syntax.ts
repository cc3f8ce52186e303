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

/** Parses CommonMark with GitHub's extensions and YAML front matter: a whole file. */
export function parseDocument(text: string): Root {
  return parseSections(text, (section) => {
    // While looking for missing front matter, the parser takes the lists of a text that starts with a rule for
    // paragraphs.
    return FRONT_MATTER.test(section)
      ? parserFor(section, documents, 'document').parse(section)
      : parseFragment(section);
  });
}

/** Parses CommonMark with GitHub's extensions: part of a file. */
export function parseFragment(text: string): Root {
  return parserFor(text, markdown, 'fragment').parse(text);
}

/**
 * Returns a parser without constructs that the text cannot contain, which take a third of the time: it looks for an
 * e-mail address at each letter, and for a table at each line.
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
    // The fence of front matter is a separate flow construct with its own code.
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

/** Characters that only an e-mail address can start with: `h` and `w` may start other addresses. */
function isOnlyEmail(code: number): boolean {
  return /^[a-gi-vx-z\d+._-]$/iu.test(String.fromCharCode(code));
}
