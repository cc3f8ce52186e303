import type { Source } from '../../ports/source.ts';

/** The methods that each way of reading GitHub has; `signal` is aborted when the answer is no longer needed. */
export interface Reader {
  gather(...parameters: [...Parameters<Source['gather']>, signal: AbortSignal]): ReturnType<Source['gather']>;
  lookUp(...parameters: [...Parameters<Source['lookUp']>, signal: AbortSignal]): ReturnType<Source['lookUp']>;
  releases(
    ...parameters: [...Parameters<Source['releases']>, signal: AbortSignal]
  ): ReturnType<Source['releases']>;
  labels(...parameters: [...Parameters<Source['labels']>, signal: AbortSignal]): ReturnType<Source['labels']>;
  renames(
    ...parameters: [...Parameters<Source['renames']>, signal: AbortSignal]
  ): ReturnType<Source['renames']>;
}
