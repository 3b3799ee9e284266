/** The words of a list that is written with blanks between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const AUXILIARY = wordSet(
  'is was were are be been being am has have had will would can could may might must shall should do does did',
);

const IRREGULAR = wordSet(
  `arose ate awoke became began bled blew bought broke brought built burst came caught chose clung crept cut dealt drank drew drove
  dug fed fell felt fled flew fought found froze gave grew heard held hit hung hurt kept knew laid lay led left lent lost made met
  paid put ran rang rose said sang sank sat saw sent shook shot slept slid sold sought spent split spoke sprang spread stole stood struck
  stuck swam swept wept swore taught threw told took tore understood went woke won wore wrote`,
);

/** Words in -ed that are no past form. */
const NOT_PAST = wordSet(
  'bleed breed embed exceed greed hundred indeed kindred naked proceed sacred speed steed succeed',
);

/** Whether a folded word is an auxiliary, also with its negation: "did", "didn't". */
export const isAuxiliary = (word: string): boolean => AUXILIARY.has(word.replace(/n['\u2019]t$/, ''));

/** Whether a folded word is the past form of a verb, regular or not. */
export function isVerb(word: string): boolean {
  return IRREGULAR.has(word) || (/ed$/.test(word) && word.length > 4 && !NOT_PAST.has(word));
}

const ADVERBS = wordSet('also later earlier then still not never now once again since first yet');
const NOUN_IN_LY = wordSet(
  'ally anomaly assembly bully family fly italy jelly july monopoly rally reply supply tally',
);

/** Whether a folded word may stand between a subject and its verb without being part of either. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/ly$/.test(word) && !NOUN_IN_LY.has(word));
}
