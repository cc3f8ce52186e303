type Cell = string | number | boolean | null | undefined;

/** CSV as RFC 4180 has it: a header, and a row for each object. What an object does not have is an empty cell. */
export function csv<Column extends string>(
  header: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => header.map((column) => cell(row[column])).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** Spreadsheets run cells that begin with one of these as formulas; an apostrophe keeps them text. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
