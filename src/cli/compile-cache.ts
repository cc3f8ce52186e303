import module from 'node:module';

/** V8's compile cache exists from Node.js 22.1 on; it makes the second start faster than the first. */
export function enableCompileCache(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
  }
}
