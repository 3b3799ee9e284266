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

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;
const origins = (n: number): string => plural(n, 'origin');
const articles = (n: number): string => plural(n, 'article');
const quoted = (words: string): string => `“${words}”`;

/**
 * What Crosscheck says of itself, in English. Every other language is one file like this one, which the type `Catalogue`
 * holds to the same keys. `phrases` are the sentences that the desk makes without knowing who reads them.
 */
export const en = {
  quoted,
  /** The marks that `quoted` sets. */
  marks: ['“', '”'] as const,
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
  counts: {
    articles,
    origins,
    passages: (n: number) => plural(n, 'passage'),
    figures: (n: number) => plural(n, 'figure'),
    quotations: (n: number) => plural(n, 'quotation'),
    conflicts: (n: number) => plural(n, 'conflict'),
    differences: (n: number) => plural(n, 'difference'),
  },
  page: {
    previous: 'Previous',
    next: 'Next',
    share: 'Share to channel',
    number: (page: number, pages: number) => `page ${page} of ${pages}`,
    corpus: (fingerprint: string) => `corpus ${fingerprint}`,
    continued: '(continued)',
    against: 'against',
    andMore: (n: number) => `and ${n} more`,
  },
  words: {
    outletNotStated: 'outlet not stated',
    ofHeadline: (headline: string) => `${quoted(headline)} (outlet not stated)`,
    published: (date: string) => `published ${date}`,
    dateNotStated: 'date not stated',
    datesAndTimes: 'dates and times',
    figuresIn: (unit: string) => `figures in ${unit}`,
    otherFigures: 'other figures',
    counts: 'counts',
    measures: 'measures',
    says: 'says',
    asOf: 'as of',
    hedged: 'hedged',
    inQuestion: (figure: string, how: string) => `${quoted(figure)} in the question: ${how}`,
    statedBy: (list: string) => `stated by ${list}`,
    statedByNone: 'stated by none',
    excludedBy: (list: string) => `excluded by ${list}`,
    leftOpenBy: (list: string) => `left open by ${list}`,
  },
  relations: {
    conflict: 'CONFLICT',
    differs: 'DIFFERS',
    agree: 'AGREE',
    boundsOnly: 'BOUNDS ONLY',
    notComparable: 'NOT COMPARABLE',
    single: 'ONE ARTICLE ONLY',
  },
  kinds: {
    headline: 'headline',
    'related-headline': 'related headline',
    'embedded-post': 'embedded post',
    furniture: 'page furniture',
  },
  searched: {
    searched: (what: string) => `searched ${what}`,
    fitting: (all: string, filters: string) => `those of ${all} that fit ${filters}`,
    someOf: (found: number, all: string) => `${found} of ${all}`,
    nearest: (read: number) => `figures read in the ${read} nearest`,
    outlet: (name: string) => `outlet ${name}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    event: (id: string) => `event ${id}`,
  },
  answer: {
    notInCorpus: 'Not in the corpus',
    nearest: 'Nearest excerpts (they do not answer)',
    excerpts: 'Excerpts',
    beside: 'Beside the question',
  },
  events: {
    number: (index: number, all: number) => `EVENT ${index} of ${all}`,
    picked: 'EVENT',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    datesNotStated: 'dates not stated',
    which: 'Which event?',
    all: 'All events',
  },
  quote: {
    exact: 'WORD FOR WORD',
    punctuation: 'ONLY MARKS OR CASE DIFFER',
    partOnly: 'ONLY A PART IS QUOTED',
    cut: 'PART OF A LONGER QUOTATION',
    worded: 'WORDED DIFFERENTLY',
    paraphrased: 'OUTSIDE QUOTATION MARKS',
    fits: 'QUOTED',
    notFound: 'Not found: no article quotes these words or a version of them.',
    oneFits: 'One quotation fits.',
    someFit: (quotations: number, versions: number) =>
      `${quotations} quotations fit, ${versions} of them with words of their own.`,
    exactIn: (n: number) => `word for word in ${articles(n)}`,
    punctuationIn: (n: number) => `with other marks or case only in ${articles(n)}`,
    cutIn: (n: number) => `in part, or within a longer quotation, in ${articles(n)}`,
    wordedIn: (n: number) => `worded differently in ${articles(n)}`,
    paraphrasedIn: (n: number) => `outside quotation marks in ${articles(n)}`,
    givenToSeveral: (names: string, last: string) => `The same words are given to ${names} and to ${last}.`,
    nearest: 'Nearest quotations (they are not the same)',
    byTextBefore: (speaker: string) => `${speaker} (by the text before)`,
    notQuoted: 'not quoted',
    speakerNotStated: 'speaker not stated',
    toldBy: (teller: string) => `as told by ${teller}`,
    leavesOut: (words: string) => `leaves out ${quoted(words)}`,
    inPlaceOf: (found: string, asked: string) => `${quoted(found)} for ${quoted(asked)}`,
    adds: (words: string) => `adds ${quoted(words)}`,
  },
  message: {
    title: 'Claim by claim',
    noClaim: 'No claim that can be checked is found in it.',
    setAside: 'Set aside',
    stated: 'STATED',
    excluded: 'EXCLUDED',
    differs: 'DIFFERS',
    open: 'LEFT OPEN',
    absent: 'NOT IN THE CORPUS',
    opinion: 'opinion',
    prediction: 'still to come',
    question: 'a question',
    call: 'a call to act',
    nothingOnIt: 'no article that was searched speaks of it',
    against: (list: string) => `against ${list}`,
    otherwise: (list: string) => `otherwise ${list}`,
    besideIt: (list: string) => `beside it ${list}`,
    states: 'States it',
    excludes: 'Against it',
    beside: 'Beside it',
  },
  sources: {
    title: 'Sources',
    furniture: (n: number) => `${n} set aside as page furniture`,
    extracted: (from: string) => `extracted from ${from}`,
    extractedPages: (from: string, pages: number) => `extracted from ${from} of ${plural(pages, 'page')}`,
    keptAs: (name: string) => `the text is kept as extracted/${name} in the data folder`,
    onPage: (line: number, page: number) => `${line} (page ${page})`,
    onLine: (words: string, line: number) => `${quoted(words)} (line ${line})`,
    leansOn: (list: string) => `leans on: ${list}`,
    figuresByLine: 'Figures, by line',
    quotationsByLine: 'Quotations, by line',
    setAside: 'Set aside as page furniture',
    notUsed: 'Not used, or not as it stands',
  },
  conflicts: {
    title: 'Conflicts',
    figure: 'figure',
    date: 'date',
    quotation: 'wording of a quotation',
    certainty: 'fact or allegation',
    attribution: 'who said it, or where',
    status: 'how things stand',
    onTopic: (topic: string) => ` on ${quoted(topic)}`,
    none: (on: string) => `None found${on}, which is no proof that there is none.`,
    some: (found: string[], on: string) => `${series(found, 'and')} to look at${on}; there may be others.`,
    noneAside: (on: string) => `Nothing${on} is put aside here as not the same thing.`,
    someAside: (found: string[], on: string) =>
      `${series(found, 'and')}${on}, put aside here as not the same thing.`,
    onAllTopics: (n: number) => `${plural(n, 'disagreement')} on all topics.`,
    putAside: (n: number) => `${n} put aside as not the same thing.`,
    notTheSame: 'Not the same thing',
    putBack: 'Put back',
  },
  news: {
    hasNews: 'A watched question has a new answer.',
    fresh: 'New in the answer',
    before: 'Before',
    nothingBefore: 'nothing in the corpus answered it.',
  },
  fault: (reference: string) =>
    `Crosscheck could not answer because of a fault of its own. Ask again; if it stays, tell whoever runs this bot the reference ${reference}.`,
};
