/** News agencies by their short name and the long ones under which articles credit them. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['aap', /\bAAP\b|\b[Aa]ustralian [Aa]ssociated [Pp]ress\b/],
  ['ap', /\bA\.?P\b|\b[Aa]ssociated [Pp]ress\b/],
  ['afp', /\bAFP\b|\b[Aa]gence [Ff]rance[- ][Pp]resse\b/],
  ['reuters', /\b[Rr]euters\b/],
  ['pa', /\bPA\b|\b[Pp]ress [Aa]ssociation\b/],
  ['dpa', /\b(?:dpa|DPA)\b|\bDeutsche Presse[- ]Agentur\b/],
  ['upi', /\bUPI\b|\bUnited Press International\b/],
  ['bloomberg', /\bBloomberg\b/],
  ['efe', /\bEFE\b/],
  ['ansa', /\bANSA\b/],
  ['apa', /\bAPA\b|\bAustria Press Agen/],
  ['tass', /\bTASS\b/],
  ['interfax', /\bInterfax\b/],
  ['xinhua', /\bXinhua\b/],
  ['kyodo', /\bKyodo\b/],
  ['yonhap', /\bYonhap\b/],
  ['anadolu', /\bAnadolu\b/],
  ['pti', /\bPTI\b|\bPress Trust of India\b/],
  ['bbc', /\bBBC\b|\bBritish Broadcasting Corporation\b/],
  ['cnn', /\bCNN\b|\bCable News Network\b/],
];

/** The agency that a name means, by its short name; null when it means none. */
export function agencyIn(name: string): string | null {
  return AGENCIES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const NEWS_SOURCE =
  /\b(?:news|post|times|agency|press|wire|guardian|journal|herald|tribune|gazette|bulletin|standard|dispatch|courier|broadcast|radio|television|tv|reported|according to)\b/i;

/** Whether a name is that of a paper, a broadcaster or an agency. */
export function isNewsSource(name: string): boolean {
  return agencyIn(name) !== null || NEWS_SOURCE.test(name);
}

const DATELINE = /^.{0,60}?\(([^()]{2,30})\)\s*[-\u2013\u2014]/m;
const HEAD = 600;

/** The agency in the dateline of an article, as it is written: "LINDMOOR (Reuters) \u2014". Null when it has none. */
export function creditIn(text: string): string | null {
  const name = DATELINE.exec(text.slice(0, HEAD))?.[1];
  return name && agencyIn(name) ? name : null;
}

/** The agency in the dateline of an article, by its short name. */
export function credited(text: string): string | null {
  const name = creditIn(text);
  return name && agencyIn(name);
}
