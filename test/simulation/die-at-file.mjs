// Loaded before the program (`node --import`): counts what it does to files, and ends the process at the operation
// DIE_AT_FILE_OPERATION, without a chance to tidy up. A write that is cut off has written half of its text; the other
// operations are done or not, in turn. 0: never, the count is printed at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const dieAt = Number(process.env.DIE_AT_FILE_OPERATION);
let count = 0;

for (const name of ['open', 'write', 'fsync', 'close', 'chmod', 'chown', 'rename']) {
  const original = fs[name];
  fs[name] = (...parameters) => {
    if (!isDocument(name, parameters)) return original(...parameters);
    count += 1;
    if (count === dieAt) {
      if (name === 'write') fs.writeSync(parameters[0], half(parameters[1]));
      else if (count % 2 === 0) fs[`${name}Sync`](...parameters.slice(0, -1));
      process.kill(process.pid, 'SIGKILL');
      // Nothing runs after this.
      for (;;);
    }
    return original(...parameters);
  };
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (dieAt === 0) process.stderr.write(`file operations: ${count}\n`);
});

/** Modules that are loaded are opened as well. */
function isDocument(name, [first, flags]) {
  if (name === 'open') return flags !== 'r' && flags !== undefined && typeof flags === 'string';
  return typeof first === 'number' ? first > 2 : true;
}

function half(content) {
  return content.slice(0, Math.ceil(content.length / 2));
}
