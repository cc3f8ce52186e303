import type { Benchmark, Measurement } from '../benchmark.ts';
import { commandsIn } from '../inputs/commands.ts';
import { BARE, type Command, medianPairs, temporaryFolder, timeOf } from '../processes.ts';

const PAIRS = 15;

/** How long whole processes take, the program's beside one that does nothing. */
export const start: Benchmark = {
  name: 'start',
  about: 'whole processes, from start to end, against one that does nothing',
  async measure({ quick }) {
    using folder = temporaryFolder();
    const { version, agenda, update } = commandsIn(folder.path);
    const measured: Measurement[] = [];
    for (const command of quick ? [version, agenda] : [version, agenda, update]) {
      measured.push(await startOf(command));
    }
    return measured;
  },
};

async function startOf(command: Command): Promise<Measurement> {
  const { ours, bare } = await medianPairs(timeOf, command, { pairs: PAIRS });
  const baseline = { name: BARE.name, value: bare };
  return { name: command.name, unit: 'ms', ours, baseline, samples: PAIRS, further: {} };
}
