import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { instantiate } from '../../src/template/fill/instantiate.ts';
import { parseTemplate } from '../../src/template/parse/parse-template.ts';
import type { Benchmark } from '../benchmark.ts';
import { AGENDA_TEMPLATE, agendaView } from '../inputs/agenda-view.ts';
import { remarkWritten } from '../inputs/remark.ts';
import { medianTimes } from '../rounds.ts';

const ITEMS = 10_000;

/** Filling a template and writing what comes out, against writing the same tree with `remark-stringify` alone. */
export const render: Benchmark = {
  name: 'render',
  about: 'filling a template and writing it, against remark-stringify of the same tree',
  async measure({ quick }) {
    const rounds = quick ? 3 : 7;
    const template = parseTemplate(AGENDA_TEMPLATE, { file: 'agenda.md' });
    const view = agendaView(ITEMS);
    const tree = instantiate(template, view);
    const times = await medianTimes(
      {
        fill: () => instantiate(template, view),
        write: () => toMarkdown(tree),
        remark: () => remarkWritten(tree),
      },
      { rounds },
    );
    return [
      {
        name: '10,000 items',
        unit: 'ms',
        ours: times.fill + times.write,
        baseline: { name: 'remark-stringify', value: times.remark },
        samples: rounds,
        further: { 'fill ms': times.fill, 'write ms': times.write },
      },
    ];
  },
};
