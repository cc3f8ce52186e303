import { relative, resolve, sep } from 'node:path';
import type { AnnotationProperties } from '@actions/core';
import type { CheckFinding } from '../commands/check-notes.ts';
import type { Place } from '../errors/minutebook-error.ts';
import { explainError, isMinutebookError } from '../errors/minutebook-error.ts';

/** A message that GitHub shows at a line of a file, or above the log of the run. */
export interface Annotation {
  text: string;
  properties: AnnotationProperties;
}

/**
 * Returns the properties of an annotation at a place in the repository.
 * @param cwd - The folder from which paths of places start.
 * @param root - The workspace: annotations name files from there, with forward slashes.
 */
export function locationProperties(
  { file, line, column }: Place,
  { cwd, root }: { cwd: string; root: string },
): AnnotationProperties {
  const path = relative(root, resolve(cwd, file)).split(sep).join('/');
  return {
    file: path,
    ...(line === undefined ? {} : { startLine: line }),
    ...(line === undefined || column === undefined ? {} : { startColumn: column }),
  };
}

/** Returns the annotation of an error: what happened, why, and what to do; its title has the error's code. */
export function errorAnnotation(error: unknown, folders: { cwd: string; root: string }): Annotation {
  const { message, why, hint, place } = explainError(error, 'args: --verbose');
  return {
    text: [message, why, hint].join('\n'),
    properties: {
      title: isMinutebookError(error) ? `minutebook: ${error.code}` : 'minutebook',
      ...(place === undefined ? {} : locationProperties(place, folders)),
    },
  };
}

/** Returns the annotation of a finding of `check`, at its place. */
export function findingAnnotation(
  { place, rule, message, why, hint }: CheckFinding,
  folders: { cwd: string; root: string },
): Annotation {
  return {
    text: [message, why, hint].filter((line) => line !== undefined).join('\n'),
    properties: { title: `minutebook: ${rule}`, ...locationProperties(place, folders) },
  };
}
