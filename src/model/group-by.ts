/** Groups values by key, each group in order. Values whose key is undefined are left out. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): Map<Key | undefined, [Value, ...Value[]]> {
  const groups = new Map<Key | undefined, [Value, ...Value[]]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
