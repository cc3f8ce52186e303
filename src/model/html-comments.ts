/** The HTML comments in a text, for `replace`; one that does not end hides all that follows, as on GitHub. */
export const HTML_COMMENTS = /<!--[\s\S]*?(?:-->|$)/gu;
