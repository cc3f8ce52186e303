import type { Viewer } from '../access.ts';
import { notModelled } from '../errors.ts';
import type { RepositoryRecord } from '../state/records.ts';
import type { World } from '../state/world.ts';
import { parseSearch, type SearchNode } from './parse.ts';
import { isCalled } from './qualifiers.ts';

type Matcher = (repository: RepositoryRecord) => boolean;

/** Searches repositories by `org:`, `user:`, `repo:`, `is:`, `archived:` and words in their name or description. */
export function searchRepositories(world: World, viewer: Viewer, query: string): RepositoryRecord[] {
  const matches = compile(parseSearch(query).root);
  return [...world.repositories.values()].filter(
    (repository) => viewer.sees(repository) && !viewer.needsSignOn(repository.owner) && matches(repository),
  );
}

function compile(node: SearchNode): Matcher {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.children.map(compile);
      return (repository) =>
        node.kind === 'and'
          ? parts.every((part) => part(repository))
          : parts.some((part) => part(repository));
    }
    case 'not': {
      const inner = compile(node.child);
      return (repository) => !inner(repository);
    }
    case 'qualifier':
      return qualifier(node.name, (node.values[0] ?? '').toLowerCase());
    case 'text': {
      const word = node.value.toLowerCase();
      return ({ name, description }) => `${name} ${description ?? ''}`.toLowerCase().includes(word);
    }
  }
}

function qualifier(name: string, value: string): Matcher {
  switch (name) {
    case 'org':
    case 'user':
      return ({ owner }) => owner.login.toLowerCase() === value;
    case 'repo':
      return (repository) => isCalled(repository, value);
    case 'archived':
      return ({ archived }) => archived === (value === 'true');
    case 'is':
      return value === 'archived' ? ({ archived }) => archived : ({ visibility }) => visibility === value;
    case 'fork':
    case 'sort':
    case 'in':
      return () => true;
    default:
      throw notModelled(`the qualifier ${name}: in searches for repositories`);
  }
}
