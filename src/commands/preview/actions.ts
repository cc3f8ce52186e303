import type { MoveAction } from './board-actions.ts';

/** The requested move in the body of a request; null when it is not valid. */
export function readMove(body: unknown): MoveAction | null {
  const { base, shown, card, to } = (body ?? {}) as Partial<MoveAction>;
  const { line, group, before } = (to ?? {}) as Partial<MoveAction['to']>;
  const isLine = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof base !== 'string' || typeof shown !== 'string' || !isLine(card) || !isLine(line)) return null;
  if (group !== undefined && typeof group !== 'string') return null;
  if (before !== undefined && before !== null && !isLine(before)) return null;
  return { base, shown, card, to: { line, group, before: before ?? undefined } };
}

/** The document in the body of a request; null when it is missing. */
export function documentIn(body: unknown): string | null {
  const { document } = (body ?? {}) as { document?: unknown };
  return typeof document === 'string' ? document : null;
}
