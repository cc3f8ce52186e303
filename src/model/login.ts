/** Letters, digits and single inner hyphens, 39 at most; accounts managed by a company end in `_company`. */
export const LOGIN = '[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]+)?';

const WHOLE = new RegExp(`^${LOGIN}$`, 'u');

/** Whether a text, without `@`, can be the login of a person on GitHub. */
export function isLogin(text: string): boolean {
  return WHOLE.test(text);
}
