/**
 * Makes an element equal to another, and takes the nodes of that where it has none of their kind. Nodes that stay keep
 * their state: focus, scroll position, a choice that was not sent yet. Children are compared from both ends, so that
 * lines added to a long document, or removed, leave the others alone. Takes linear time in the number of nodes.
 */
export function morph(element: Element, wanted: Element): void {
  for (const { name } of [...element.attributes])
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const [old, next] = [[...element.childNodes], [...wanted.childNodes]];
  let [start, end] = [0, 0];
  const skip = (isDone: (node?: Node, other?: Node) => boolean) => {
    const most = Math.min(old.length, next.length);
    while (start + end < most && isDone(old[start], next[start])) start += 1;
    while (start + end < most && isDone(old.at(-1 - end), next.at(-1 - end))) end += 1;
  };
  skip((node, other) => node?.isEqualNode(other ?? null) === true);
  skip(morphAlike);
  const after = old[old.length - end] ?? null;
  for (const node of old.slice(start, old.length - end)) node.remove();
  for (const node of next.slice(start, next.length - end)) element.insertBefore(node, after);
}

/** Morphs a node into another of its kind; false for one of another kind. */
function morphAlike(node?: Node, other?: Node): boolean {
  if (node instanceof Element && other instanceof Element) {
    if (node.tagName !== other.tagName || node.id !== other.id) return false;
    morph(node, other);
    return true;
  }
  if (node?.nodeType !== other?.nodeType || node === undefined || other === undefined) return false;
  node.nodeValue = other.nodeValue;
  return true;
}
