import { type BoardColumn, readBoard } from '../../merge/board.ts';
import { moveItem } from '../../merge/move-item.ts';
import type { Deps } from '../../ports/deps.ts';
import { digestOf, type Rendering } from './documents.ts';

/** What a page asks to be done to a document, and which state of it the page shows. */
export interface BoardAction {
  base: string;
  shown: string;
}

export interface MoveAction extends BoardAction {
  /** The line of the item, from 0. */
  card: number;
  to: { line: number; group?: string | undefined; before?: number | undefined };
}

/** What became of it, in a sentence. */
export interface ActionResult {
  status: 200 | 409 | 422;
  message: string;
}

/** A write that can be undone while nobody changed the file since. */
interface Step {
  file: string;
  before: string;
  /** Digest of what was written. */
  after: string;
  what: string;
}

const CHANGED: ActionResult = {
  status: 409,
  message: 'The file changed in the meantime, and nothing was written. The page shows it now.',
};

/** Writes to the files of a preview, and takes them back. */
export class BoardActions {
  private readonly steps: Step[] = [];

  /** What would be undone in a file. */
  last(file: string | null): string | null {
    return this.steps.findLast((step) => step.file === file)?.what ?? null;
  }

  /**
   * Move an item as a person would, and bring the document up to date, as the next run would.
   * @param settle - What a run makes of a text in the place of the file.
   * @throws {MinutebookError} when the item cannot be moved there.
   */
  async move(
    { file, base, shown, made, places }: Rendering,
    action: MoveAction,
    settle: (text: string) => Promise<string>,
    deps: Deps,
  ): Promise<ActionResult> {
    if (file === null)
      return { status: 422, message: 'This document is no file: there is nothing to move in.' };
    if (action.base !== base || action.shown !== shown) return CHANGED;
    const moved = moveItem(made.text, action.card, action.to);
    const what = describe(readBoard(made.text, places), action);
    if (moved === made.text) return { status: 200, message: `${what}: it stands there already.` };
    return this.write({ file, before: made.before ?? made.text, what }, base, await settle(moved), deps);
  }

  /** Write a file, unless it is another one than it was. */
  async write(step: Omit<Step, 'after'>, base: string, text: string, { files }: Deps): Promise<ActionResult> {
    if (digestOf(await files.read(step.file)) !== base) return CHANGED;
    await files.write(step.file, text);
    this.steps.push({ ...step, after: digestOf(text) });
    return { status: 200, message: `${step.what}.` };
  }

  /** Put back what stood in a file before the last write to it. */
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
