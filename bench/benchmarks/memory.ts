import type { Benchmark, Measurement } from '../benchmark.ts';
import { commandsIn } from '../inputs/commands.ts';
import { BARE, type Command, medianPairs, temporaryFolder, useOf } from '../processes.ts';

/** Peak of the resident memory of whole processes, the program's beside one that does nothing. */
export const memory: Benchmark = {
  name: 'memory',
  about: 'peak of resident memory, against a process that does nothing',
  async measure({ quick }) {
    const pairs = quick ? 3 : 15;
    using folder = temporaryFolder();
    const { version, agenda, update } = commandsIn(folder.path);
    const measured: Measurement[] = [];
    for (const command of quick ? [update] : [version, agenda, update]) {
      measured.push(await memoryOf(command, pairs));
    }
    return measured;
  },
};

async function memoryOf(command: Command, pairs: number): Promise<Measurement> {
  const peak = async (of: Command) => (await useOf(of)).megabytes;
  const { ours, bare } = await medianPairs(peak, command, { pairs });
  const baseline = { name: BARE.name, value: bare };
  return { name: command.name, unit: 'MB', ours, baseline, samples: pairs, further: {} };
}
