import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/item.ts
function itemKey(item) {
  return `${item.repository}#${item.number}`;
}
function plainLogin(login) {
  return login.replace(/\[bot\]$/u, "");
}

export {
  itemKey,
  plainLogin
};
