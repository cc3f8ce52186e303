import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { type MinutesPlace, minutesId } from './place-minutes.ts';
import { standingDocument } from './standing-document.ts';

/**
 * The shared document that the minutes of a meeting link to, as an earlier run or a person wrote it; null when there
 * are no minutes yet, or they link to none.
 * @throws {MinutebookError} as `standingDocument` does.
 */
export async function linkedDocument(
  config: Config,
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost'>,
): Promise<string | null> {
  const { path } = place;
  const document = { path, id: minutesId(place) };
  const text = await standingDocument(config, document, { publish }, deps);
  return text === null ? null : readMinutes(text, { file: path }).document;
}
