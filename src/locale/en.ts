import { series, wordsFor } from './table.ts';

/** States of what is counted, by their ids in the vocabulary, and opposed states of one thing by theirs. */
const states = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  evacuated: 'evacuated',
  rescued: 'rescued',
  survived: 'survived',
  deported: 'deported',
  returned: 'returned',
  held: 'held',
  capacity: 'capacity',
  released: 'released',
  arrested: 'arrested',
  charged: 'charged',
  convicted: 'convicted',
  acquitted: 'acquitted',
  escaped: 'escaped',
  recaptured: 'recaptured',
  aboard: 'aboard',
  uninhabitable: 'uninhabitable',
  destroyed: 'destroyed',
  'jobs-cut': 'jobs-cut',
  turnout: 'turnout',
  spoiled: 'spoiled',
  disputed: 'disputed',
  registered: 'registered',
  infected: 'infected',
  vaccine: 'vaccine',
  hospitalized: 'hospitalized',
  recovered: 'recovered',
  cancelled: 'cancelled',
  'on-strike': 'on-strike',
  damaged: 'damaged',
  'in effect': 'in effect',
  blocked: 'blocked',
  found: 'found',
  'not found': 'not found',
  planned: 'planned',
  dropped: 'dropped',
  open: 'open',
  closed: 'closed',
  'going on': 'going on',
  ended: 'ended',
};

/** Where words were said or written, by what the reader of quotations calls it. */
const media = {
  post: 'post',
  caption: 'caption',
  interview: 'interview',
  'news conference': 'news conference',
  statement: 'statement',
  speech: 'speech',
  testimony: 'testimony',
  letter: 'letter',
  filing: 'filing',
  video: 'video',
  report: 'report',
};

const stateWords = (id: string): string => wordsFor(states, id);
const mediumWords = (id: string): string => wordsFor(media, id);

const origins = (n: number): string => `${n} ${n === 1 ? 'origin' : 'origins'}`;
const quoted = (words: string): string => `“${words}”`;

/**
 * What Crosscheck says of itself, in English. Every other language is one file like this one, which the type `Catalogue`
 * holds to the same keys. `phrases` are the sentences that the desk makes without knowing who reads them.
 */
export const en = {
  quoted,
  states,
  media,
  phrases: {
    // What stands in a phrase.
    quoted,
    listed: (parts: string[], more: number) =>
      more > 0 ? `${parts.join(', ')} and ${more} more` : series(parts, 'and'),
    extracted: (from: string) => `extracted from ${from}`,
    extractedPages: (from: string, first: number, last: number) =>
      `extracted from ${from}, ${first === last ? `page ${first}` : `pages ${first}–${last}`}`,

    // How two figures stand to each other.
    figureAt: (figure: string, place: string) => `${figure} (${place})`,
    figureOnLine: (figure: string, line: number) => `${figure} (line ${line})`,
    cannotBothBeRight: (a: string, b: string) =>
      `${a} and ${b} cannot both be right as they stand: no difference of subject, time or speaker is found.`,
    differ: (a: string, b: string) => `${a} and ${b} differ.`,
    differInSentence: (a: string, b: string) => `${a} and ${b} stand in one sentence and differ.`,
    differInArticle: (a: string, b: string) => `${a} and ${b} stand in one article and differ.`,
    givesBoth: (name: string, a: string, b: string) => `${name} itself gives ${a} and ${b}.`,
    alsoDifferent: (differences: string[]) => `Also different: ${differences.join('; ')}.`,

    // What differs beside the values, as part of a sentence.
    countedDiffers: (a: string, b: string) => `what is counted, ${a} against ${b}`,
    inStates: (counted: string, ids: string[]) => `${counted} (${ids.map(stateWords).join(', ')})`,
    states: (ids: string[]) => ids.map(stateWords).join(', '),
    timeDiffers: (a: string, b: string) => `the time, ${a} against ${b}`,
    noEarlierTime: () => 'no earlier time named',
    asOfDiffers: (a: string, b: string) => `as of when, ${a} against ${b}`,
    publishedDiffers: (a: string, b: string) => `the day of publication, ${a} against ${b}`,
    speakerDiffers: (a: string, b: string) => `who says it, ${a} against ${b}`,
    speaksOfPart: (place: string) => `${place} speaks of a part`,
    isDenied: (figure: string) => `${figure} is denied where it stands`,
    hedgedAlone: (hedge: string, figure: string) => `${hedge} stands by ${figure} alone`,

    // Figures that do not exclude each other.
    allGive: (figure: string) => `All give ${figure}.`,
    boundsOnly: (figures: string) =>
      `${figures} are bounds only: none rules another out, and none supports it.`,
    sameValue: (figures: string) => `${figures} give the same value.`,
    sameConverted: (figures: string) => `${figures} are the same when converted.`,
    withinBounds: (figures: string) => `${figures} do not exclude each other: no bound rules a figure out.`,
    onlyPrecision: (figures: string) =>
      `${figures} do not exclude each other: as numbers they differ only in how precise they are.`,
    mayCountApart: (difference: string) => `They may count different things: ${difference}.`,

    // Figures that cannot be compared, or stand alone.
    notComparable: (a: string, b: string, why: string) => `${a} and ${b} cannot be compared: ${why}.`,
    ratesOverTwoSpans: () => 'rates over two spans of time',
    rateAndTotal: () => 'a rate and a total',
    dateWithoutYear: () => 'a date with its year and one without',
    twoCurrencies: () => 'two currencies',
    twoMeasures: () => 'two kinds of measure',
    eachInOne: () => 'Each is found in one article only.',
    onlyOneArticle: () => 'Only one article is found to state it, among the articles searched.',
    onlyIn: (places: string) => `Only ${places} is found to state it, among the articles searched.`,

    // Origins.
    noSharedOrigin: () => 'No shared origin found.',
    outletsOfOrigins: (outlets: number, of: number) => `${outlets} outlets, ${origins(of)}.`,
    articlesOfOrigins: (articles: number, of: number) => `${articles} articles, ${origins(of)}.`,

    // What articles disagree on beside figures.
    giveOtherWords: (a: string, b: string) => `${a} and ${b} give these words differently.`,
    giveToTwoSpeakers: (a: string, b: string) => `${a} and ${b} give the same words to two speakers.`,
    giveTwoOccasions: (a: string, b: string) => `${a} and ${b} have the same words said on two occasions.`,
    mediumAgainst: (a: string, b: string) => `${mediumWords(a)} against ${mediumWords(b)}.`,
    otherDayOfPublication: () => 'Also different: the day of publication.',
    factOrAllegation: (stated: string, heldBack: string) =>
      `${stated} is stated as a fact in one place, and ${heldBack} stands in another.`,
    maySayOfOneThing: (a: string, b: string) =>
      `${a} and ${b} may be said of one thing: look at the sentences.`,
    statesOpposed: (a: string, b: string) => `${stateWords(a)} / ${stateWords(b)}`,

    // How a claim of a message stands.
    otherNumbersOtherDay: () => 'Articles of another day give other numbers.',
    lookAt: (difference: string) => `Look at ${difference}.`,
    messageDenies: () => 'The message says that it is not so: look at what the articles say.',
    namesTurned: () => 'The articles name the same people or places in another order: look at who did what.',
    otherWords: () => 'The articles give other words.',
    notGivenTo: (speaker: string) => `No article that is found gives them to ${speaker}.`,

    // What cannot be done.
    onlyManagersAside: () => 'Only members who may manage the server can put something aside or back.',
    listedNoMore: () => 'The articles have changed, and this is listed no more: ask again.',
    asideIsOfServers: () => 'Only a server puts things aside: ask there, or leave “aside” out here.',
  },
  fault: (reference: string) =>
    `Crosscheck could not answer because of a fault of its own. Ask again; if it stays, tell whoever runs this bot the reference ${reference}.`,
};
