// Preloaded into a process that is measured (`node --require`): tells on its fourth stream, when it ends, what it used as
// JSON: the peak of its resident memory in bytes, and its time on processors in microseconds.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peak: peak(), cpu: userCPUTime + systemCPUTime }));
});

/** Linux counts the parent's memory into `maxRSS` of a process that it started; the high-water mark is the process's own. */
function peak() {
  if (process.platform === 'linux') {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes !== undefined) return Number(kibibytes) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}
