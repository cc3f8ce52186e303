type Cell = string | number | boolean | null | undefined;

/** Formats CSV (RFC 4180): a header, and a row for each object. Missing values are empty cells. */
export function csv<Column extends string>(
  header: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => header.map((column) => cell(row[column])).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/**
 * Formats a cell. Spreadsheets run cells that start with one of these characters as formulas; an apostrophe prevents
 * it.
 */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
