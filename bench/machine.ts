import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures were measured on: no name of a computer or a person. */
export interface Machine {
  node: string;
  platform: string;
  arch: string;
  processor: string;
  /** How many threads may run at once. */
  cores: number;
  memoryGB: number;
}

export function thisMachine(): Machine {
  return {
    node: process.version,
    platform: process.platform,
    arch: process.arch,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
  };
}
