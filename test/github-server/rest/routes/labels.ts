import type { LabelRecord } from '../../state/records.ts';
import { createLabel, existingLabel, setLabels } from '../../state/write-items.ts';
import {
  badBody,
  itemOf,
  type RestContext,
  type RestRequest,
  type Routes,
  repositoryOf,
  requiredText,
  textOf,
  textsOf,
  viewNow,
} from '../context.ts';
import { listAnswer } from '../pages.ts';
import { label } from '../represent/repository.ts';
import { labelsNamed, writerOf } from './issues.ts';

type Combine = (present: readonly LabelRecord[], named: readonly LabelRecord[]) => readonly LabelRecord[];

const relabel = (combine: Combine) => (request: RestRequest, context: RestContext) => {
  const { item, view } = itemOf(request, context);
  const actor = writerOf(item, context);
  const names = request.method === 'DELETE' ? [] : textsOf(request.body, 'labels');
  if (names === undefined) throw badBody('"labels" wasn\'t supplied.');
  setLabels(context.world, item, actor, combine(view.labels, labelsNamed(item.repository, names, context)));
  const { labels } = viewNow(item, context);
  return request.method === 'DELETE'
    ? { status: 204 }
    : { status: 200, body: labels.map((entry) => label(entry, context.urls)) };
};

export const labelRoutes: Routes = {
  'GET /repos/{owner}/{repo}/labels': (request, context) =>
    listAnswer(request, [...repositoryOf(request, context).labels.values()], (entry) =>
      label(entry, context.urls),
    ),
  'POST /repos/{owner}/{repo}/labels': (request, context) => {
    const repository = repositoryOf(request, context);
    context.viewer.checkWrite('issues');
    const color = textOf(request.body, 'color');
    const created = createLabel(context.world, repository, {
      name: requiredText(request.body, 'name'),
      description: textOf(request.body, 'description') ?? null,
      ...(color !== undefined && { color }),
    });
    return { status: 201, body: label(created, context.urls) };
  },
  'GET /repos/{owner}/{repo}/labels/{name}': (request, context) => ({
    status: 200,
    body: label(existingLabel(repositoryOf(request, context), request.params.name ?? ''), context.urls),
  }),
  'GET /repos/{owner}/{repo}/issues/{number}/labels': (request, context) =>
    listAnswer(request, itemOf(request, context).view.labels, (entry) => label(entry, context.urls)),
  'POST /repos/{owner}/{repo}/issues/{number}/labels': relabel((present, named) => [
    ...new Set([...present, ...named]),
  ]),
  'PUT /repos/{owner}/{repo}/issues/{number}/labels': relabel((_, named) => named),
  'DELETE /repos/{owner}/{repo}/issues/{number}/labels': relabel(() => []),
  'DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name}': (request, context) => {
    const { item, view } = itemOf(request, context);
    const actor = writerOf(item, context);
    const gone = existingLabel(item.repository, request.params.name ?? '');
    setLabels(
      context.world,
      item,
      actor,
      view.labels.filter((entry) => entry !== gone),
    );
    return { status: 200, body: viewNow(item, context).labels.map((entry) => label(entry, context.urls)) };
  },
};
