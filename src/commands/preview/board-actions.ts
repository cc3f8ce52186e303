import { type BoardColumn, readBoard } from '../../merge/board.ts';
import { moveItem } from '../../merge/move-item.ts';
import type { Deps } from '../../ports/deps.ts';
import { digestOf, type Rendering } from './documents.ts';

/** The change to a document that a page requests, and the state of the document that the page shows. */
export interface BoardAction {
  base: string;
  shown: string;
}

export interface MoveAction extends BoardAction {
  /** The line of the item, from 0. */
  card: number;
  to: { line: number; group?: string | undefined; before?: number | undefined };
}

/** The result as a sentence. */
export interface ActionResult {
  status: 200 | 409 | 422;
  message: string;
}

/** A write that can be undone while the file is unchanged. */
interface Step {
  file: string;
  before: string;
  /** Digest of the written text. */
  after: string;
  what: string;
}

const CHANGED: ActionResult = {
  status: 409,
  message: 'The file changed in the meantime, and nothing was written. The page shows it now.',
};

/** Writes to the files of a preview, and undoes these writes. */
export class BoardActions {
  private readonly steps: Step[] = [];

  /** The change to a file that would be undone. */
  last(file: string | null): string | null {
    return this.steps.findLast((step) => step.file === file)?.what ?? null;
  }

  /**
   * Moves an item as a person would, and updates the document as the next run would.
   * @param settle - Returns the text that a run would make of a text in the file.
   * @throws {MinutebookError} when the item cannot be moved there.
   */
  async move(
    { file, base, shown, made, places }: Rendering,
    action: MoveAction,
    settle: (text: string) => Promise<string>,
    deps: Deps,
  ): Promise<ActionResult> {
    if (file === null)
      return { status: 422, message: 'This document is not a file, so its items cannot be moved.' };
    if (action.base !== base || action.shown !== shown) return CHANGED;
    const moved = moveItem(made.text, action.card, action.to);
    const what = describe(readBoard(made.text, places), action);
    if (moved === made.text) return { status: 200, message: `${what}: it stands there already.` };
    return this.write({ file, before: made.before ?? made.text, what }, base, await settle(moved), deps);
  }

  /** Writes a file, unless it has changed. */
  async write(step: Omit<Step, 'after'>, base: string, text: string, { files }: Deps): Promise<ActionResult> {
    if (digestOf(await files.read(step.file)) !== base) return CHANGED;
    await files.write(step.file, text);
    this.steps.push({ ...step, after: digestOf(text) });
    return { status: 200, message: `${step.what}.` };
  }

  /** Restores the text of a file before the last write to it. */
  async undo(file: string | null, { files }: Deps): Promise<ActionResult> {
    const index = this.steps.findLastIndex((step) => step.file === file);
    const step = this.steps[index];
    if (step === undefined) return { status: 422, message: 'There is nothing to undo.' };
    if (digestOf(await files.read(step.file)) !== step.after) {
      this.steps.splice(index, 1);
      return {
        status: 409,
        message: 'The file was edited since, and nothing was undone: no word of yours is lost.',
      };
    }
    await files.write(step.file, step.before);
    this.steps.splice(index, 1);
    return { status: 200, message: `Undone: ${step.what}.` };
  }
}

function describe(columns: readonly BoardColumn[], { card, to }: MoveAction): string {
  const key = columns.flatMap(({ cards }) => cards).find(({ line }) => line === card)?.key ?? 'The item';
  const column = columns.find(
    ({ line, group }) => line === to.line && (to.group === undefined || group === to.group),
  );
  return `${key} moved to ${to.group ?? column?.group ?? column?.heading ?? 'the document'}`;
}
