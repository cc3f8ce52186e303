// Writes what is made from the definition of the configuration: node scripts/ts.mjs scripts/write-schema.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { editorSchema } from '../src/config/json-schema.ts';
import { configurationReference } from './configuration-reference.ts';

await mkdir('docs', { recursive: true });
await writeFile('schema.json', `${JSON.stringify(editorSchema(), null, 2)}\n`);
await writeFile('docs/configuration.md', configurationReference());
