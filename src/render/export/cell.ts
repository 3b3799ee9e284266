import { visible } from '../visible.ts';

/** What stands in one cell of a table. */
export type Cell = string | number | null;

/**
 * The places at which a spreadsheet may take what follows for a formula: the start of a cell, and behind what another
 * program might take for the end of one. https://owasp.org/www-community/attacks/CSV_Injection
 */
const STARTS_CELL = /^(?:[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\n])/u;
const BEHIND_END = /(?=[=+\-@＝＋－＠﹦﹢﹣﹫−])(?<=[;\t\n"'][\s\p{Default_Ignorable_Code_Point}]*|,)/gu;

/** Text that no spreadsheet reads as a formula: an apostrophe stands before what would make it one. */
export function harmless(text: string): string {
  const shown = visible(text);
  return (STARTS_CELL.test(shown) ? "'" : '') + shown.replace(BEHIND_END, "'");
}

/** A cell by RFC 4180: texts in quotation marks, numbers bare. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === '') return '';
  return typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;
}
