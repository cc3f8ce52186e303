import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { WriteOptions } from '../outcome.ts';

/** How everything that is due is written. */
export interface RunOptions extends Required<Omit<WriteOptions, 'out'>> {
  /** The folder of the documents, instead of the configured one. */
  out: string | undefined;
}

/** What all tasks of a run have in common. */
export interface RunContext {
  config: Config;
  options: RunOptions;
  /** The same services, but each listing of issues is asked for once; for whoever does not open issues. */
  shared: Deps;
}
