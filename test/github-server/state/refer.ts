import type { ItemRecord } from './records.ts';
import { type Reference, references } from './references.ts';
import type { World } from './world.ts';

/** One reference from an item to another, told in the timeline of the other; a second one is not told. */
export function refer(world: World, source: ItemRecord, reference: Reference, at: number): void {
  const target = world.item(reference.target);
  // What timelines tell of is an issue or a pull request: https://docs.github.com/en/graphql/reference/unions#referencedsubject
  if (target === undefined || target === source || source.kind === 'Discussion') return;
  const willClose = reference.closes && source.kind === 'PullRequest' && target.kind === 'Issue';
  if (willClose) source.pull?.closes.add(target);
  if (target.events.some((event) => event.kind === 'CrossReferencedEvent' && event.source === source)) return;
  const id = world.nextId();
  const actor = source.author;
  world.addEvent(target, { kind: 'CrossReferencedEvent', id, item: target, at, actor, source, willClose });
}

/** Every reference that a text of an item, just written, makes. */
export function referFrom(world: World, item: ItemRecord, text: string): void {
  for (const reference of references(text, item.repository.nameWithOwner, world.options.serverUrl)) {
    refer(world, item, reference, world.now());
  }
}
