import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configurationReference } from '../../scripts/configuration-reference.ts';
import { definitionSchema, editorSchema, type JsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { configSchema } from '../../src/config/schema/config.ts';
import { DERIVED_DEFAULT } from '../../src/config/schema/key.ts';
import { fullExample, SCHEDULES } from './contract-example.ts';

const accepts = new Ajv2020({ strictTypes: false }).compile(editorSchema());
const examples = Object.values(SCHEDULES).map((schedule): unknown => parse(fullExample(schedule)));

describe('generated files', () => {
  it('schema.json is that of the definition', () => {
    expect(JSON.parse(readFileSync('schema.json', 'utf8'))).toEqual(editorSchema());
  });

  it('docs/configuration.md is that of the definition', () => {
    expect(readFileSync('docs/configuration.md', 'utf8')).toBe(configurationReference());
  });
});

it('every key is described, and has a default where it may be left out', () => {
  const gaps: string[] = [];
  let keys = 0;
  const visit = (schema: JsonSchema, path: string, isEntry: boolean) => {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      keys += 1;
      const optional = schema.required?.includes(key) !== true;
      if (value.description === undefined) gaps.push(`${path}.${key}: description`);
      // Of a schedule's kinds and a match entry's keys some are there and the others are not.
      const defaulted = value.default !== undefined || value[DERIVED_DEFAULT] !== undefined;
      if (optional && !isEntry && !defaulted) gaps.push(`${path}.${key}: default`);
      visit(value, `${path}.${key}`, ['schedule', 'match', 'leaveOut'].includes(key));
    }
    if (typeof schema.additionalProperties === 'object')
      visit(schema.additionalProperties, `${path}.*`, isEntry);
    if (schema.items !== undefined) visit(schema.items, `${path}[]`, isEntry);
    for (const branch of schema.anyOf ?? []) visit(branch, path, isEntry);
  };
  visit(definitionSchema(), '', false);
  expect(gaps).toEqual([]);
  expect(keys).toBeGreaterThan(60);
});

it('derived defaults are what the definition says', () => {
  const [group] =
    parseConfig('groups: { a: { agenda: { from: [x] } } }', { file: 'm.yml' }).config?.groups ?? [];
  const label = definitionSchema().properties?.groups?.additionalProperties;
  const documented = typeof label === 'object' ? label.properties?.agenda?.properties?.label : undefined;
  expect(documented?.[DERIVED_DEFAULT]?.replace('<id>', 'a')).toBe(`\`${group?.agenda.label}\``);
});

it.each(Object.entries(SCHEDULES))('the JSON schema accepts the example with %s', (_, schedule) => {
  expect(accepts(parse(fullExample(schedule))), JSON.stringify(accepts.errors)).toBe(true);
});

describe('the two checks', () => {
  /** Values that come near to what keys want, so that both checks have something to decide. */
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      'nodejs',
      'nodejs/node',
      'nodejs/node#1',
      'https://x.org/a',
      '13:00',
      'P3D',
      'UTC',
      '{{date}}/{{group}}.md',
      '{{period}}.md',
      'a b',
      ' a',
      '',
      'issue',
      'commit',
      '/(/',
      'a\nb',
      '2023-01-05T15:00[UTC]/P14D',
      1,
      2.5,
      -1,
      true,
      null,
      [],
      {},
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const mutation = fc.record({
    // Which of the places is changed, and how.
    place: fc.nat(),
    value,
    key: fc.constantFrom('name', 'from', 'match', 'label', 'every', 'ical', 'constructor', 'Name'),
    kind: fc.constantFrom('replace', 'remove', 'add'),
  });
  type Mutation = { place: number; value: unknown; key: string; kind: string };

  const mutate = (data: unknown, { place, value: to, key, kind }: Mutation): unknown => {
    const slots: { holder: object; at: string }[] = [];
    const visit = (holder: unknown) => {
      if (typeof holder !== 'object' || holder === null) return;
      for (const at of Object.keys(holder)) {
        slots.push({ holder, at });
        visit(Reflect.get(holder, at));
      }
    };
    const copy: unknown = structuredClone(data);
    visit(copy);
    const slot = slots[place % slots.length];
    if (slot === undefined) return copy;
    if (kind === 'remove' && !Array.isArray(slot.holder)) Reflect.deleteProperty(slot.holder, slot.at);
    else if (kind === 'add' && !Array.isArray(slot.holder)) Reflect.set(slot.holder, key, to);
    else Reflect.set(slot.holder, slot.at, to);
    return copy;
  };

  it('agree, except on what a JSON schema cannot say', () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (example, mutations) => {
          const data = mutations.reduce<unknown>(mutate, example);
          const ours = configSchema.safeParse(data);
          const theirs = accepts(data);
          seen[theirs ? 'valid' : 'invalid'] += 1;
          if (ours.success) {
            expect(theirs, JSON.stringify(accepts.errors)).toBe(true);
          } else if (theirs) {
            const beyond = (issue: (typeof ours.error.issues)[number]): boolean =>
              (issue.code === 'custom' && issue.params?.beyondSchema === true) ||
              (issue.code === 'invalid_key' && issue.issues.every((inner) => 'params' in inner)) ||
              (issue.code === 'invalid_union' &&
                issue.errors.some((branch) => branch.length > 0 && branch.every(beyond)));
            expect(ours.error.issues.filter((issue) => !beyond(issue))).toEqual([]);
          }
        },
      ),
      { numRuns: 800 },
    );
    // Neither kind may be an exception.
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(50);
  });
});
