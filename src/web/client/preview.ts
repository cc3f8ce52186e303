// The browser script of `minutebook preview`: follows the files, and sends the moves of items.
import { morph } from './morph.ts';

const status = document.querySelector<HTMLElement>('#status');
const pageOf = (from: ParentNode) => from.querySelector<HTMLElement>('#preview');
const root = pageOf(document)?.dataset.root ?? '';

/** Returns the element to focus after the page has changed. */
type Focus = () => HTMLElement | null | undefined;

let loading: Promise<void> | undefined;
let again = false;

/** Shows the current page; unchanged elements keep their state. When called during a load, it loads once more. */
function load(): Promise<void> {
  if (loading !== undefined) {
    again = true;
    return loading;
  }
  loading = show().finally(() => {
    loading = undefined;
  });
  return loading;
}

async function show(): Promise<void> {
  do {
    again = false;
    const answer = await fetch(location.href, { cache: 'no-store' });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [here, there] = [pageOf(document), pageOf(next)];
    if (here !== null && there !== null) morph(here, there);
    document.title = next.title;
  } while (again);
}

function say(text: string): void {
  if (status !== null) status.textContent = text;
}

async function send(action: string, details: object, focus: Focus): Promise<void> {
  const { token = '', document: name, base, shown } = pageOf(document)?.dataset ?? {};
  try {
    const answer = await fetch(root + action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Minutebook-Token': token },
      body: JSON.stringify({ document: name, base, shown, ...details }),
    });
    const { message } = (await answer.json()) as { message: string };
    await load();
    say(message);
  } catch {
    say('The preview does not answer. Is minutebook preview still running?');
  }
  (focus() ?? document.querySelector<HTMLElement>('h1'))?.focus();
}

/** Moves a card into a column, before the card at a line. */
function move(card: HTMLElement, { dataset }: HTMLElement, before: number | undefined, focus: Focus): void {
  const to = { line: Number(dataset.line), group: dataset.group, before };
  void send('move', { card: Number(card.dataset.card), to }, focus);
}

/** Focuses the card next to where the moved one was. */
function nextIn(column: HTMLElement, card: HTMLElement): Focus {
  const cards = [...column.querySelectorAll<HTMLElement>('.card')];
  const at = cards.indexOf(card);
  const next = cards[at + 1]?.id ?? cards[at - 1]?.id;
  const heading = column.getAttribute('aria-labelledby') ?? '';
  return () =>
    (next === undefined ? null : document.getElementById(next)?.querySelector('select')) ??
    document.getElementById(heading);
}

/** Focuses the same button, or its counterpart at the end of a column. */
function sameButton({ id }: HTMLElement, names: readonly ['up' | 'down', 'up' | 'down']): Focus {
  return () => {
    const card = document.getElementById(id);
    const [first, second] = names.map((name) =>
      card?.querySelector<HTMLButtonElement>(`[data-${name}]:not(:disabled)`),
    );
    return first ?? second;
  };
}

function pressed(button: HTMLElement): void {
  const { undo, rule, item, up, down } = button.dataset;
  if (undo !== undefined)
    void send('undo', { undo }, () => document.querySelector<HTMLElement>('[data-undo], h1'));
  if (rule !== undefined) void send('rule', { rule, item }, () => document.querySelector('h1'));
  const card = button.closest<HTMLElement>('.card');
  const column = button.closest<HTMLElement>('.column');
  if (card === null || column === null) return;
  if (up !== undefined) move(card, column, Number(up), sameButton(card, ['up', 'down']));
  else if (down !== undefined) {
    move(card, column, down === 'end' ? undefined : Number(down), sameButton(card, ['down', 'up']));
  } else {
    const wanted = card.querySelector('select')?.value ?? '';
    const there = document.querySelector<HTMLElement>(`[data-column="${wanted}"]`);
    if (there === null) say('Choose first where it goes.');
    else move(card, there, undefined, nextIn(column, card));
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('#preview button') : null;
  if (button !== null) pressed(button);
});

let dragged: HTMLElement | null = null;
const closest = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

document.addEventListener('dragstart', (event) => {
  dragged = closest(event, '.card');
  if (dragged === null || event.dataTransfer === null) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.key ?? '');
});
document.addEventListener('dragover', (event) => {
  if (dragged !== null && closest(event, '.column') !== null) event.preventDefault();
});
document.addEventListener('dragend', () => {
  dragged = null;
});
document.addEventListener('drop', (event) => {
  const [card, column, over] = [dragged, closest(event, '.column'), closest(event, '.card')];
  dragged = null;
  if (card === null || column === null || over === card) return;
  event.preventDefault();
  const before = over === null ? undefined : Number(over.dataset.card);
  move(card, column, before, () => document.getElementById(card.id));
});

// The browser reconnects automatically when the connection ends. Changes in the meantime are not reported, so `open` loads.
const events = new EventSource(`${root}events`);
for (const type of ['open', 'message']) events.addEventListener(type, () => void load());
