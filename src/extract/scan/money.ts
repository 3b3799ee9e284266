import { codeAt, isCapital } from '../../language/letters.ts';
import type { Amount } from './amount.ts';
import { Before, Behind, BehindWord } from './around.ts';
import { CODES, DOLLARS, NAMES, NATIONAL, NATIONS, SHARED, SYMBOLS } from './currencies.ts';
import { type AmountReader, type Found, found } from './found.ts';
import { here } from './text.ts';
import { isWeight } from './weight.ts';

const initials = (names: readonly string[]): string => names.map((name) => name[0]!).join('');

const DOLLAR = new Before(
  '$',
  /(?<=((?:(?<![\p{L}.])(US|U\.S\.|USD|AUD|AU|CDN|CAD|CA|NZD|NZ|HK|SG|NT|MX|Mex|[ACSRJ](?=\$)) ?)?\$ ?))/uy,
);
const SYMBOL = new Before('', /(?<=(?<!\d ?)(([€£¥₹₩₽₺₪₴₦₱฿₫]) ?))/uy);
const CODE_BEFORE = /(?<=(?<![\p{L}\d])(([A-Z][A-Za-z]{1,2}|kr)\.? ?))/uy;
const CODE_BEHIND = new Behind(
  initials(Object.keys(CODES)),
  new RegExp(` ?(${Object.keys(CODES).join('|')})\\b`, 'y'),
);
const SYMBOL_BEHIND = new Behind('', / ?([€£¥₹₽₺₪₴])(?!\d)/y);
const COUNTRY_BEHIND = / (?:US|USD|CAD|AUD)\b(?! )/y;
const DOLLAR_WORD = new Behind(
  'uacnhsd',
  /[ -](?:(US|U\.S\.|American|Canadian|Australian|New Zealand|Hong Kong|Singapore) )?dollars?\b/iy,
);
const PLURALS = [...Object.keys(NAMES), ...Object.keys(SHARED)];
const SINGULARS = Object.keys(SHARED).flatMap((name) => (name.endsWith('s') ? [name.slice(0, -1)] : []));
const NAME = new BehindWord(
  [...Object.keys(NATIONAL), ...PLURALS, ...SINGULARS, 'pound'],
  new RegExp(
    `(?:[ -](?:(${Object.keys(NATIONAL).join('|')}) )?(${PLURALS.join('|')}|pounds?(?: sterling)?)|-(${SINGULARS.join('|')}))\\b`,
    'iy',
  ),
);
const CENTS = new Behind('ucp', /[ -]?(?:(?:US |U\.S\. )?cents?\b|¢)|(?<=\d)(?:p|pence)\b| pence\b/iy);
/** "of" between a number in words and its currency: millions of dollars. */
const OF = / of(?= )/y;

/** The unit of a code. One that is in no table must be glued to thousands or more: Cr212m. */
function unitOfCode(code: string, glued: boolean, scale: number): string | null {
  return CODES[code] ?? (glued && scale > 1 ? code : null);
}

/** Whether letters that end at `at` may be a code: two or three with a capital first, or "kr". */
function mayEndCode(text: string, at: number): boolean {
  let last = at - 1;
  if (codeAt(text, last) === 32) last--;
  if (codeAt(text, last) === 46) last--;
  return isCapital(text, last - 1) || isCapital(text, last - 2) || text.startsWith('kr', last - 1);
}

function signBefore(text: string, { start, form, scale }: Amount): { unit: string; length: number } | null {
  const dollar = DOLLAR.at(text, start);
  if (dollar) return { unit: dollar[2] ? DOLLARS[dollar[2]]! : 'USD', length: dollar[1]!.length };
  const symbol = SYMBOL.at(text, start);
  if (symbol) return { unit: SYMBOLS[symbol[2]!]!, length: symbol[1]!.length };
  if (form !== 'digits') return null;
  const code = mayEndCode(text, start) ? here(CODE_BEFORE, text, start) : null;
  if (!code) return null;
  const [whole, letters] = [code[1]!, code[2]!];
  const unit = unitOfCode(letters, whole === letters, scale);
  return unit === null ? null : { unit, length: whole.length };
}

function nameBehind(text: string, amount: Amount, end: number): Found | null {
  const name = NAME.at(text, end);
  if (!name) return null;
  const last = end + name[0].length;
  const word = (name[2] ?? `${name[3]}s`).toLowerCase();
  if (word === 'won' && amount.low < 1000) return null;
  if (word.startsWith('pound') && !name[1] && !word.includes('sterling') && isWeight(text, amount, end, last))
    return null;
  const own = word.startsWith('pound') ? 'GBP' : (NAMES[word] ?? SHARED[word]!);
  const unit = name[1] ? (NATIONAL[name[1].toLowerCase()] ?? own) : own;
  return found(amount, 'money', unit, amount.start, last);
}

function unitBehind(text: string, amount: Amount): Found | null {
  const { start } = amount;
  const end = amount.end + (amount.form === 'digits' ? 0 : (here(OF, text, amount.end)?.[0].length ?? 0));
  const dollars = DOLLAR_WORD.at(text, end);
  if (dollars) {
    const unit = dollars[1] ? DOLLARS[NATIONS[dollars[1].toLowerCase()]!]! : 'USD';
    return found(amount, 'money', unit, start, end + dollars[0].length);
  }
  const cents = CENTS.at(text, end);
  if (cents)
    return found(amount, 'money', /p/i.test(cents[0]) ? 'GBP' : 'USD', start, end + cents[0].length, 0.01);
  const code = CODE_BEHIND.at(text, end);
  if (code) return found(amount, 'money', CODES[code[1]!]!, start, end + code[0].length);
  const sign = SYMBOL_BEHIND.at(text, end);
  if (sign) return found(amount, 'money', SYMBOLS[sign[1]!]!, start, end + sign[0].length);
  return nameBehind(text, amount, end);
}

/** Money in ISO 4217 codes; a name that several currencies share is given as that name ("peso"). */
export const readMoney: AmountReader = ({ text }, amount) => {
  const sign = signBefore(text, amount);
  if (!sign) return unitBehind(text, amount);
  const country = sign.unit === 'USD' ? here(COUNTRY_BEHIND, text, amount.end) : null;
  const end = amount.end + (country?.[0].length ?? 0);
  return found(amount, 'money', sign.unit, amount.start - sign.length, end);
};
