import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/markdown/copy-node.ts
function copyNode(node) {
  const copy = copyAlone(node);
  if ("children" in node && "children" in copy)
    copy.children = node.children.map(copyNode);
  return copy;
}
function copyAlone(node) {
  const { position: _position, data, ...rest } = node;
  const copy = rest;
  if (data !== void 0)
    copy.data = { ...data, ...data.style === void 0 ? {} : { style: { ...data.style } } };
  if (copy.type === "inlineCode") copy.value = copy.value.replaceAll("\n", " ");
  if ("children" in copy) copy.children = [];
  return copy;
}

export {
  copyNode,
  copyAlone
};
