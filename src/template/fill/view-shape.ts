/**
 * The structure of a view, for checking templates without one: `'text'` for everything that can be printed (also
 * numbers, booleans and missing values), an object by its names, a list by the shape of one entry. The name `*` stands
 * for all other names of an object; `'any'` is not checked.
 *
 * `{ title: 'text', items: [{ title: 'text', labels: ['text'] }] }`
 */
export type ViewShape = 'text' | 'any' | ViewFields | readonly [ViewShape];

interface ViewFields {
  readonly [name: string]: ViewShape;
}

export function isListShape(shape: ViewShape | undefined): shape is readonly [ViewShape] {
  return Array.isArray(shape);
}

export function isFieldsShape(shape: ViewShape | undefined): shape is ViewFields {
  return typeof shape === 'object' && !Array.isArray(shape);
}

/** The shape of an entry or field; undefined when there is none with that name. */
export function shapeAt(shape: ViewShape, name: string): ViewShape | undefined {
  if (shape === 'any') return 'any';
  if (isListShape(shape)) return name === 'length' ? 'text' : /^\d+$/u.test(name) ? shape[0] : undefined;
  if (!isFieldsShape(shape)) return undefined;
  return Object.hasOwn(shape, name) ? shape[name] : Object.hasOwn(shape, '*') ? shape['*'] : undefined;
}

export function shapeNames(shape: ViewShape | undefined): string[] {
  if (isListShape(shape)) return ['length'];
  return isFieldsShape(shape) ? Object.keys(shape).filter((name) => name !== '*') : [];
}
