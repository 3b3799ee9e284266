const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const CLOCK =
  '(?:,?\\s+(?:at\\s+)?\\d{1,2}(?:[.:]\\d{2}){0,2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?)?';

/** The ways in which a date is written out; the groups are year, month and day in the order given. */
const SHAPES: { shape: string; order: ('y' | 'm' | 'd')[] }[] = [
  { shape: `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})`, order: ['d', 'm', 'y'] },
  { shape: `${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, order: ['m', 'd', 'y'] },
  {
    shape: `${WEEKDAY}(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    order: ['y', 'm', 'd'],
  },
  { shape: `${MONTH}\\s+(\\d{4})`, order: ['m', 'y'] },
];
const PATTERNS = SHAPES.map(({ shape, order }) => ({
  whole: new RegExp(`^${shape}${CLOCK}\\.?$`, 'i'),
  order,
}));

/** Whether an ISO 8601 date (`2025`, `2025-03` or `2025-03-26`) names a day, month or year that exists. */
export function isDate(iso: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Reads a text that is a date and nothing else, in words or ISO 8601, a clock time behind it allowed. Else null. */
export function readDate(text: string): string | null {
  const piece = text.trim();
  if (isDate(piece)) return piece;
  for (const { whole, order } of PATTERNS) {
    const match = whole.exec(piece);
    if (!match) continue;
    const part = { y: '', m: '', d: '' };
    order.forEach((name, i) => {
      part[name] = match[i + 1] ?? '';
    });
    const month = /^\d/.test(part.m) ? part.m : String(MONTHS.indexOf(part.m.slice(0, 3).toLowerCase()) + 1);
    const iso = [part.y, month.padStart(2, '0'), part.d.padStart(2, '0')].slice(0, part.d ? 3 : 2).join('-');
    return isDate(iso) ? iso : null;
  }
  return null;
}

const LABEL =
  /^\(?(first published|published|posted|last updated|updated|modified|date|issued)(?:\s+(?:on|at))?\s*:?\s+(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s+)?/i;

/** What a line says that is nothing but a date: the date, and whether it is that of a later change. Else null. */
export function dateline(line: string): { date: string; updated: boolean } | null {
  if (line.length > 90 || !/\d{4}/.test(line)) return null;
  const text = line.trim().replace(/\)$/, '');
  const label = LABEL.exec(text);
  const date = readDate(label ? text.slice(label[0].length) : text);
  return date === null ? null : { date, updated: /updated|modified/i.test(label?.[1] ?? '') };
}

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3}`;
const OPENING = new RegExp(String.raw`^${PLACE}(?:,\s${PLACE})?,\s(.{6,40}?\d{4})(?:\.|\s[—–-]|\s\(|$)`, 'u');

/** The date with which a first paragraph opens behind a place: "Paris, 13 June 2025. The …". Else null. */
export function openingDate(line: string): { date: string; length: number } | null {
  const opening = line.slice(0, 140);
  const match = /\d{4}/.test(opening) ? OPENING.exec(opening) : null;
  const date = match ? readDate(match[1]!) : null;
  return match && date ? { date, length: match[0].length } : null;
}
