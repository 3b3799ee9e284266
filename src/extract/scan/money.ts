import { type AmountReader, found } from './found.ts';
import { here, lead } from './text.ts';

const DOLLARS: Record<string, string> = {
  US: 'USD',
  'U.S.': 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  NZ: 'NZD',
  NZD: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  NT: 'TWD',
  R: 'BRL',
  MX: 'MXN',
  Mex: 'MXN',
  J: 'JMD',
};
const SYMBOLS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
};
const DOLLAR =
  /(?:(?<![\p{L}.])(US|U\.S\.|USD|AUD|AU|CDN|CAD|CA|NZD|NZ|HK|SG|NT|MX|Mex|[ACSRJ](?=\$)) ?)?\$ ?$/u;
const SYMBOL = /([€£¥₹₩₽₺₪₴₦₱฿₫]) ?$/u;
const CODES =
  'USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|INR|RUB|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ILS|ZAR|BRL|MXN|KRW|SGD|HKD|THB|PHP|IDR|MYR|VND|EGP|NGN|KES|PKR|BDT|UAH|AED|SAR|ARS|CLP|COP';
const CODE_BEFORE = new RegExp(`(?<![\\p{L}\\d])(${CODES}|Rs\\.?|kr\\.?|Fr\\.?) ?$`, 'u');
const CODE_BEHIND = new RegExp(` ?(${CODES})\\b`, 'y');
const SYMBOL_BEHIND = / ?([€£¥₹₽₺₪₴])/y;
const NATIONS: Record<string, string> = {
  us: 'US',
  'u.s.': 'US',
  american: 'US',
  canadian: 'CA',
  australian: 'AU',
  'new zealand': 'NZ',
  'hong kong': 'HK',
  singapore: 'SG',
};
const DOLLAR_WORD =
  /[ -](?:(US|U\.S\.|American|Canadian|Australian|New Zealand|Hong Kong|Singapore) )?dollars?\b/iy;
const NAMES: Record<string, string> = {
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  forints: 'HUF',
  shekel: 'ILS',
  shekels: 'ILS',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  baht: 'THB',
  naira: 'NGN',
  reais: 'BRL',
  rand: 'ZAR',
  rupiah: 'IDR',
  ringgit: 'MYR',
  dong: 'VND',
  taka: 'BDT',
  lev: 'BGN',
  leva: 'BGN',
  sterling: 'GBP',
};
const SHARED: Record<string, string> = {
  rupees: 'rupee',
  pesos: 'peso',
  francs: 'franc',
  krone: 'krone',
  kroner: 'krone',
  krona: 'krona',
  kronor: 'krona',
  crowns: 'crown',
  koruna: 'koruna',
  dinars: 'dinar',
  dirhams: 'dirham',
  riyals: 'riyal',
  rials: 'rial',
  lira: 'lira',
  liras: 'lira',
  lire: 'lira',
  marks: 'mark',
  shillings: 'shilling',
  guilders: 'guilder',
  florins: 'florin',
  won: 'KRW',
  soles: 'sol',
  birr: 'birr',
  cedis: 'cedi',
  kwacha: 'kwacha',
  lei: 'leu',
  tenge: 'tenge',
  som: 'som',
  ducats: 'ducat',
  thalers: 'thaler',
  talers: 'taler',
};
const NAME = new RegExp(
  `[ -](?:(British|Swiss|Swedish|Norwegian|Danish|Czech|Mexican|Indian|Turkish|Egyptian|Lebanese|Syrian) )?(${[...Object.keys(NAMES), ...Object.keys(SHARED)].join('|')}|pounds?(?: sterling)?)\\b`,
  'iy',
);
const NATIONAL: Record<string, string> = {
  swiss: 'CHF',
  swedish: 'SEK',
  norwegian: 'NOK',
  danish: 'DKK',
  czech: 'CZK',
  mexican: 'MXN',
  indian: 'INR',
  turkish: 'TRY',
  british: 'GBP',
  egyptian: 'EGP',
  lebanese: 'LBP',
  syrian: 'SYP',
};
const CENTS = /[ -]?(?:(?:US |U\.S\. )?cents?\b|¢)|(?<=\d)(?:p|pence)\b| pence\b/iy;
const WEIGHT = /\b(?:weigh\w*|heav\w+|weight|lighter|bags?|lost|gained|load)\b/i;

/** Money in ISO 4217 codes; a name that several currencies share is given as that name ("peso"). */
export const readMoney: AmountReader = ({ text }, amount) => {
  const { start, end } = amount;
  const before = lead(text, start, 6);
  const dollar = before.includes('$') ? DOLLAR.exec(before) : null;
  if (dollar)
    return found(
      amount,
      'money',
      dollar[1] ? DOLLARS[dollar[1]]! : 'USD',
      start - dollar[0].length,
      tail(text, end),
    );
  const symbol = SYMBOL.exec(before);
  if (symbol) return found(amount, 'money', SYMBOLS[symbol[1]!]!, start - symbol[0].length, end);
  const code = CODE_BEFORE.exec(before);
  if (code && amount.form === 'digits')
    return found(amount, 'money', named(code[1]!.replace('.', '')), start - code[0].length, end);
  const behind = here(DOLLAR_WORD, text, end);
  if (behind)
    return found(
      amount,
      'money',
      behind[1] ? DOLLARS[NATIONS[behind[1].toLowerCase()]!]! : 'USD',
      start,
      end + behind[0].length,
    );
  const cents = here(CENTS, text, end);
  if (cents)
    return found(amount, 'money', /p/i.test(cents[0]) ? 'GBP' : 'USD', start, end + cents[0].length, 0.01);
  const iso = here(CODE_BEHIND, text, end);
  if (iso) return found(amount, 'money', named(iso[1]!), start, end + iso[0].length);
  const sign = here(SYMBOL_BEHIND, text, end);
  if (sign && !/\d/.test(text[end + sign[0].length] ?? ''))
    return found(amount, 'money', SYMBOLS[sign[1]!]!, start, end + sign[0].length);
  const name = here(NAME, text, end);
  if (!name) return null;
  const word = name[2]!.toLowerCase();
  if (word.startsWith('pound')) {
    if (!name[1] && !word.includes('sterling') && isWeight(text, start, end + name[0].length, amount.low))
      return null;
    return found(
      amount,
      'money',
      name[1] ? NATIONAL[name[1].toLowerCase()]! : 'GBP',
      start,
      end + name[0].length,
    );
  }
  if (word === 'won' && amount.low < 1000) return null;
  const unit = name[1] ? (NATIONAL[name[1].toLowerCase()] ?? SHARED[word]!) : (NAMES[word] ?? SHARED[word]!);
  return found(amount, 'money', unit, start, end + name[0].length);
};

function named(code: string): string {
  return { Rs: 'INR', kr: 'krone', Fr: 'franc', RMB: 'CNY' }[code] ?? code;
}

/** "$6-million" has its scale within the number; "$20 US" carries its country behind. */
function tail(text: string, end: number): number {
  const country = here(/ (?:US|USD|CAD|AUD)\b(?! )/y, text, end);
  return end + (country?.[0].length ?? 0);
}

function isWeight(text: string, start: number, end: number, value: number): boolean {
  if (value >= 10_000) return false;
  return (
    here(/ of \p{L}/uy, text, end) !== null || WEIGHT.test(text.slice(Math.max(0, start - 40), end + 30))
  );
}
