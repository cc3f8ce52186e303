import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compareAgendas } from '../../scripts/compare-agendas.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

it.skipIf(!existsSync(CORPUS))(
  'agendas of other communities have every topic that people wrote',
  async () => {
    const agendas = await compareAgendas(CORPUS);
    for (const { name, topics, shown, inOrder } of agendas) {
      expect(shown, name).toBe(topics);
      expect(topics, name).toBeGreaterThan(5);
      expect(inOrder / topics, name).toBeGreaterThan(0.7);
    }
  },
);
