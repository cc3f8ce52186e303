import type { MoveAction } from './board-actions.ts';

/** What a page may ask to be written, as it was read from outside; null when it is nothing of the kind. */
export function readMove(body: unknown): MoveAction | null {
  const { base, shown, card, to } = (body ?? {}) as Partial<MoveAction>;
  const { line, group, before } = (to ?? {}) as Partial<MoveAction['to']>;
  const isLine = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof base !== 'string' || typeof shown !== 'string' || !isLine(card) || !isLine(line)) return null;
  if (group !== undefined && typeof group !== 'string') return null;
  if (before !== undefined && before !== null && !isLine(before)) return null;
  return { base, shown, card, to: { line, group, before: before ?? undefined } };
}

/** The document that a page writes to; null when it does not say. */
export function documentIn(body: unknown): string | null {
  const { document } = (body ?? {}) as { document?: unknown };
  return typeof document === 'string' ? document : null;
}
