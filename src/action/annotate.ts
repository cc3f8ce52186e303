import { isMinutebookError } from '../errors/minutebook-error.ts';
import { type Annotation, errorAnnotation, findingAnnotation } from './annotation.ts';
import type { Log } from './log.ts';
import { isChange, madeBy, type StepResult } from './result.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Tell what changed as notices, what `check` found at its place, and what failed as errors. */
export function tellAnnotations(result: StepResult, log: Log, folders: { cwd: string; root: string }): void {
  const say = (level: 'error' | 'warning' | 'notice', { text, properties }: Annotation) => {
    log.annotate(level, text, properties);
  };
  const { performed, failures, isTrial } = result;
  for (const made of isTrial ? [] : madeBy(result).filter(isChange)) {
    const { what, whose, when, state, path, url } = made;
    const title = ['minutebook:', what, whose, when].filter((word) => word !== '').join(' ');
    say('notice', { text: `${state} ${url ?? path ?? ''}`, properties: { title } });
  }
  const findings = performed?.kind === 'checked' ? performed.outcome.findings : [];
  for (const finding of findings) say(LEVELS[finding.severity], findingAnnotation(finding, folders));
  for (const failure of failures.flatMap(withOthers)) say('error', errorAnnotation(failure, folders));
}

/** An invalid configuration is told by its first error; the others have places of their own. */
function withOthers(failure: unknown): unknown[] {
  const others =
    isMinutebookError(failure) && failure.cause instanceof AggregateError ? failure.cause.errors : [];
  return [failure, ...others.filter(isMinutebookError)];
}
