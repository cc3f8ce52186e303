import type { Item } from '../../model/item.ts';
import type { ItemFields } from '../../ports/source.ts';
import { completeItems } from './complete-items.ts';
import { type CountedPart, itemFragments, recordsPerItem } from './documents.ts';
import { type AskContext, askParts } from './load.ts';
import { itemOf } from './map-item.ts';
import type { ItemNode } from './nodes.ts';
import { withoutBody } from './references.ts';

/** How many items one request holds: GitHub allows each request ten seconds. */
const ITEMS = 40;

/**
 * Returns issues and pull requests by reference, complete; those that do not exist or that the token cannot see are
 * omitted.
 */
export async function lookUpItems(
  references: readonly string[],
  fields: ItemFields,
  { serverUrl, ...given }: Omit<AskContext, 'subject'> & { serverUrl: string },
): Promise<Item[]> {
  const context: AskContext = {
    ...given,
    fragments: itemFragments(fields),
    shared: { since: ['DateTime', fields.activitySince ?? null] },
    subject: references.slice(0, 3).join(', '),
  };
  const parts = references.map((reference, index) => lookUpPart(reference, index, fields));
  const answers = await askParts('LookUp', parts, ITEMS, context);
  const nodes = parts.flatMap(({ alias }) => {
    const answer = answers[alias] as { issueOrPullRequest: ItemNode | null } | null | undefined;
    const node = answer?.issueOrPullRequest;
    return node == null ? [] : [withoutBody(node, fields, serverUrl)];
  });
  const whole = await completeItems(nodes, fields, (gaps) => askParts('Details', gaps, ITEMS, context));
  return whole.map((node) => itemOf(node, fields));
}

function lookUpPart(reference: string, index: number, fields: ItemFields): CountedPart {
  const [repository = '', number] = reference.split('#');
  const [owner, name] = repository.split('/');
  return {
    alias: `l${index}`,
    selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart issueOrPullRequest(number: $n${index}) { ...issuePart ...pullPart } }`,
    variables: {
      [`o${index}`]: ['String!', owner],
      [`r${index}`]: ['String!', name],
      [`n${index}`]: ['Int!', Number(number)],
    },
    records: 1 + recordsPerItem('pull-request', fields),
    optional: true,
  };
}
