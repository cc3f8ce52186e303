import { MinutebookError } from '../errors/minutebook-error.ts';

/** A name in the path of a document. */
export const PATH_NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/**
 * Put values in for the `{{names}}` of a path from the configuration.
 * @param values - One for every name that the path may hold. Ids, dates and periods are safe in a path.
 * @throws {MinutebookError} `internal/path` when a value is missing.
 */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PATH_NAME, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    throw new MinutebookError('internal/path', {
      message: `The path ${template} has no value for ${written}.`,
      why: `There are values for ${Object.keys(values).join(', ')}.`,
      hint: 'This is a mistake of the program: please report it.',
    });
  });
}
