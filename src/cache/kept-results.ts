import { createHash } from 'node:crypto';
import type { KeptResults } from '../ports/deps.ts';
import { readOwnFile, writeOwnFile } from './own-file.ts';

/**
 * Results in files of their own, named by a digest of the question: another question has another file, so nothing is
 * ever out of date.
 * @param folder - Absolute; made when there is something to keep.
 * @param version - Of everything that answers: the program, and what it relies on.
 */
export function keptResults(folder: string, version: string): KeptResults {
  const fileOf = (question: readonly string[]): string => {
    const digest = createHash('sha256')
      .update(JSON.stringify([version, ...question]))
      .digest('hex');
    return `${folder}/${digest.slice(0, 32)}.json`;
  };
  return {
    recall(question) {
      const text = readOwnFile(fileOf(question));
      if (text === null) return undefined;
      try {
        return JSON.parse(text.toString());
      } catch {
        return undefined;
      }
    },
    keep(question, result) {
      writeOwnFile(fileOf(question), JSON.stringify(result));
    },
  };
}
