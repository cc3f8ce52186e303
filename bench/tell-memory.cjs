// Preloaded into a process that is measured (`node --require`): tells the peak of its resident memory, in bytes, on its
// fourth stream when it ends.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(peak())));

/** Linux counts the parent's memory into `maxRSS` of a process that it started; the high-water mark is the process's own. */
function peak() {
  if (process.platform === 'linux') {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}
