// Writes what is made from the sources: npm run generate
import { mkdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { editorSchema } from '../src/config/json-schema.ts';
import { MEMORY_SCHEMAS } from '../src/memory/schema.ts';
import { archiveSchema } from '../src/read/archive/schema.ts';
import { checkReference } from './check-reference.ts';
import { configurationReference } from './configuration-reference.ts';
import { manPage } from './man-page.ts';
import { templateReference } from './template-reference.ts';

await mkdir('docs', { recursive: true });
await mkdir('man', { recursive: true });
// On one line each: only programs read them; the pages below are for people.
await writeFile('schema.json', `${JSON.stringify(editorSchema())}\n`);
const archive = { ...z.toJSONSchema(archiveSchema), title: 'minutebook archive --json' };
await writeFile('archive.schema.json', `${JSON.stringify(archive)}\n`);
const memory = {
  $schema: archive.$schema,
  title: 'minutebook history, actions, attendance and decisions --json',
  $defs: Object.fromEntries(
    Object.entries(MEMORY_SCHEMAS).map(([command, schema]) => {
      const { $schema: _, ...definition } = z.toJSONSchema(schema);
      return [command, definition];
    }),
  ),
};
await writeFile('memory.schema.json', `${JSON.stringify(memory)}\n`);
await writeFile('docs/configuration.md', configurationReference());
await writeFile('docs/check.md', checkReference());
await writeFile('docs/templates.md', templateReference());
await writeFile('man/minutebook.1', manPage());
