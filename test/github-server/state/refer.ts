import type { ItemRecord } from './records.ts';
import { type Reference, references } from './references.ts';
import type { World } from './world.ts';

/** Records a reference from an item in the timeline of another; further ones are not recorded. */
export function refer(world: World, source: ItemRecord, reference: Reference, at: number): void {
  const target = world.item(reference.target);
  // Timelines record references from issues and pull requests:
  // https://docs.github.com/en/graphql/reference/unions#referencedsubject
  if (target === undefined || target === source || source.kind === 'Discussion') return;
  const willClose = reference.closes && source.kind === 'PullRequest' && target.kind === 'Issue';
  if (willClose) source.pull?.closes.add(target);
  if (target.events.some((event) => event.kind === 'CrossReferencedEvent' && event.source === source)) return;
  const id = world.nextId();
  const actor = source.author;
  world.addEvent(target, { kind: 'CrossReferencedEvent', id, item: target, at, actor, source, willClose });
}

/** Records every reference in a new text of an item. */
export function referFrom(world: World, item: ItemRecord, text: string): void {
  for (const reference of references(text, item.repository.nameWithOwner, world.options.serverUrl)) {
    refer(world, item, reference, world.now());
  }
}
