import { isMinutebookError } from './minutebook-error.ts';

/** Exit statuses users script against. */
export const EXIT = { done: 0, world: 1, input: 2, problems: 3 } as const;

const INPUT_CODES = ['usage/', 'config/', 'template/', 'document/'];

/** 2 when the user's input is wrong; 1 when the world failed, or minutebook itself. */
export function exitStatusOf(error: unknown): 1 | 2 {
  return isMinutebookError(error) && INPUT_CODES.some((prefix) => error.code.startsWith(prefix))
    ? EXIT.input
    : EXIT.world;
}
