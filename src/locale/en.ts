import type { CommandTexts } from './command-text.ts';
import { requested, series, wordsFor } from './table.ts';

/** English stands in the commands themselves. */
const commands: CommandTexts = {};

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

/** What Discord calls what a bot may do in a channel. */
const permissions = {
  view: 'View Channel',
  send: 'Send Messages',
  sendInThreads: 'Send Messages in Threads',
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
  /** What the language calls itself. */
  language: 'English',
  /** The locales of Discord in which commands have these words; English is what they have in every other. */
  locales: [] as readonly string[],
  commands,
  quoted,
  /** The marks that `quoted` sets. */
  marks: ['“', '”'] as const,
  states,
  media,
  permissions,
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
    twoRates: () => 'two kinds of rate',
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

    // Files, and why one cannot be used: most go on after its name.
    aboutFile: (file: string, what: string) => `"${file}" ${what}`,
    renameFile: (file: string, what: string) => `The file "${file}" ${what}: rename it.`,
    nameWithControls: () => 'has a name with control characters',
    nameWithPath: () => 'has a name with a path in it',
    nameWithTwoDots: () => 'has a name with two dots in a row',
    nameWithDotFirst: () => 'has a name that begins with a dot',
    nameTooLong: (most: number) => `has a name of more than ${most} characters`,
    fileWithoutName: (endings: string[]) =>
      `The file has no name: give it one that ends in ${series(endings, 'or')}.`,
    fileOfOtherEnding: (file: string, endings: string[]) =>
      `The file "${file}" cannot be read: it must be ${series(endings, 'or')}.`,
    fileUnreadable: (file: string, why: string, wayOut: string) =>
      `"${file}" cannot be read (${why}): ${wayOut}`,
    permissionDenied: () => 'permission denied',
    itIsGone: () => 'it is gone',
    itIsSymbolicLink: () => 'it is a symbolic link',
    giveRightToRead: () => 'give Crosscheck the right to read it.',
    checkAndStartAgain: () => 'check the file and start again.',
    folderTooDeep: (folder: string, most: number) =>
      `The folder "${folder}" lies in more than ${most} folders, so its articles are missing: move it up.`,
    folderClosed: (folder: string) =>
      `The folder "${folder}" cannot be opened, so its articles are missing: allow reading it, or move it away.`,
    isNoPlainFile: () => 'is no plain file and was left out: remove it, or move it away.',
    isSymbolicLink: () => 'is a symbolic link and was left out: put what it points to in its place.',
    isNamedOtherwise: () => 'has a name that is not valid UTF-8 and was left out: rename it.',
    isNamedWithControls: () => 'has a name with control characters and was left out: rename it.',
    isTooLarge: (most: number, size: string) =>
      `is larger than ${most} MB (${size} MB) and was left out: split it into one file an article.`,
    isEmpty: () => 'is empty and was left out: put the article into it, or remove it.',
    isBlank: () => 'holds only blanks and was left out: put the article into it, or remove it.',
    isUtf16: () => 'is UTF-16, not UTF-8, and was left out: save it again as UTF-8.',
    isNotText: () =>
      'is not text (it holds a NUL byte) and was left out: save the article as plain UTF-8 text.',
    isNotUtf8: () => 'is not valid UTF-8 and was left out: save it again with UTF-8 as its encoding.',
    isInside: (format: string, wayOut: string) => `is ${format} inside and was left out: ${wayOut}`,
    isDocument: (format: string, wayOut: string) => `is ${format} and was left out: ${wayOut}`,
    endsInText: () => 'ends in .text and was left out: rename it to end in .txt.',
    aPdf: () => 'a PDF',
    aDocx: () => 'a DOCX',
    aZip: () => 'an archive (ZIP)',
    rtf: () => 'RTF',
    anOldWordFile: () => 'an old Word file (.doc)',
    anOldWord: () => 'an old Word file',
    aWebPage: () => 'a web page',
    aWebArchive: () => 'a web archive (MHTML)',
    aSafariArchive: () => 'a web archive of Safari',
    anOpenDocument: () => 'an OpenDocument text',
    aPagesDocument: () => 'a Pages document',
    anEpub: () => 'an EPUB',
    renameToEndIn: (ending: string) => `rename it to end in ${ending}.`,
    saveAsArticle: () => 'save it as DOCX, PDF or text.',
    savePageAsHtml: () => 'save the page as HTML.',
    saveAsDocx: () => 'save it as DOCX.',
    unpackIt: () => 'unpack it, and put the articles in its place.',
    holdsTooMuchText: (most: number) =>
      `holds more than ${most} MB of text and was left out: split it into one file an article.`,
    nestsParts: () => 'nests its parts too deeply and was left out: save the text of the article alone.',
    isNotReadableAs: (format: string) =>
      `cannot be read as ${format} and was left out: save it again, or save its text as .txt.`,
    cannotBeReadAs: (format: string) => `cannot be read as ${format} and was left out: save it again.`,
    takesTooLong: () => 'takes too long to read and was left out: save its text as .txt.',
    takesTooMuchMemory: () => 'needs too much memory to read and was left out: save its text as .txt.',
    isNotEncodedAs: (charset: string) =>
      `is not valid ${charset} and was left out: save the page again as UTF-8.`,
    isNoWebPage: () => 'is no web page (it holds a NUL byte) and was left out: save the page again as HTML.',
    isPageWithoutText: () =>
      'is a page without text and was left out: save the page when the article is shown.',
    isPageCutOff: () => 'is a page that breaks off before its end and was left out: save the page again.',
    nestsElements: (most: number) =>
      `nests more than ${most} elements in each other and was left out: save the text of the article alone.`,
    isArchiveWithoutWord: () =>
      'is an archive without a Word document in it and was left out: save it as DOCX.',
    holdsNoText: () => 'holds no text and was left out: put the article into it, or remove it.',
    isLocked: () => 'is protected by a password and was left out: save it without one.',
    isOldWordRenamed: () =>
      'is an old Word file (.doc) under a new name and was left out: open it in a word processor and save it as DOCX.',
    isNotInside: (format: string) =>
      `is no ${format} inside and was left out: save it as ${format}, or give it the ending of what it is.`,
    declaresType: () =>
      'declares a document type, through which text can grow without end, and was left out: save it again in a word processor.',
    isDamagedDocx: () => 'is a damaged DOCX and was left out: save it again in a word processor.',
    unpacksTooLarge: (most: number, parts: number) =>
      `unpacks to more than ${most} MB or ${parts} parts and was left out: save the text of the article alone.`,
    hasTooManyPages: (pages: number, most: number) =>
      `has ${pages} pages and was left out: split it into files of at most ${most} pages.`,
    hasOverfullPage: (page: number) =>
      `has a page with more text than a page can hold (page ${page}) and was left out.`,
    isScan: () =>
      'holds pictures of pages and no text, as a scan does, and was left out: run text recognition (OCR) over it.',
    isUnreadableType: () =>
      'shows letters without saying which they are and was left out: run text recognition (OCR) over it.',
    isDamaged: () => 'is damaged and was left out: save or download it again.',
    unfoldsTooLarge: () =>
      'unfolds to far more than a PDF holds and was left out: print it to a new PDF, or save its text as .txt.',
    hasCommonNamesake: () =>
      'was added to this server, and now a common article has the same name, so that it is left out: remove it and add it under another name.',
    holdsNoSentence: () => "holds no sentence: add the article's own text.",
    beginsWithFrontMatter: () =>
      'begins with more than 64 KB of front matter, which was read as text: shorten it.',
    sameText: (file: string, first: string) =>
      `"${file}" holds the very text of "${first}", and the two count as one origin: remove one, unless two outlets print it.`,

    // Front matter.
    frontMatter: (file: string, what: string) => `The front matter of "${file}" ${what}`,
    frontMatterPassedOver: (file: string, what: string) =>
      `The front matter of "${file}" ${what} and was passed over: state outlet, title, date and url alone.`,
    nestsTooDeeply: () => 'nests lists or objects too deeply',
    refersToItself: () => 'refers from one value to another (*name), which can go on without end,',
    isNoYaml: (what: string) => `is not valid YAML (${what}) and was passed over: correct it.`,
    statesList: (name: string) => `states "${name}" as a list or an object: write it as plain text.`,
    statesNoDate: (name: string, value: string) =>
      `states "${name}: ${value}", which is no date: write it like 2025-03-26.`,
    statesNoAddress: (name: string, value: string) =>
      `states "${name}: ${value}", which is no address: write it like https://example.org/article.`,

    // sources.json
    wrongAt: (place: string, what: string) => `${place}: ${what}.`,
    subjectMust: (subject: string, must: string) => `${subject} ${must}`,
    fieldOf: (field: string, file: string) => `${field} of ${file}`,
    andMoreLikeIt: (what: string, more: number) => `${what} (and ${more} more like this)`,
    mustBeText: () => 'must be text in double quotation marks',
    mustBeDate: () => 'must be a date like 2025-03-26',
    mustBeAddress: () => 'must be an address like https://example.org/article',
    mustBeEntry: () =>
      'must be an object like { "outlet": "…", "title": "…", "published": "2025-03-26", "url": "https://…" }',
    mustBeEntries: () =>
      'the file must be an object with one entry a file, like { "article.txt": { "outlet": "…" } }',
    sourcesUnreadable: (path: string, why: string) =>
      `${path} cannot be read (${why}): give Crosscheck the right to read it, or remove it.`,
    sourcesNotUtf8: (path: string) => `${path} is not valid UTF-8: save it again with UTF-8 as its encoding.`,
    stillHolds: (what: string) => `${what} What it stated before still holds.`,
    namesNoArticle: (list: string, file: string) =>
      `${list} names "${file}", which is not among the articles: correct the name or remove the entry.`,
    statesNoField: (list: string, field: string, file: string, fields: string[]) =>
      `${list} states "${field}" of "${file}", which means nothing here: the fields are ${fields.join(', ')}.`,
    endOfFile: () => 'the end of the file',
    jsonUnclosed: () => 'this text has no closing quotation mark',
    jsonForbidden: () => 'this text has a character or a backslash that JSON does not allow',
    jsonNoValue: (found: string) => `a value was expected, but ${found} stands here`,
    jsonBareWord: (word: string) => `${word} is not a value: put text in double quotation marks`,
    jsonNoComma: (close: string, found: string) =>
      `a comma or "${close}" was expected, but ${found} stands here`,
    jsonCommaTooMany: (close: string) => `there is a comma too many before "${close}"`,
    jsonTooDeep: () => 'the values are nested too deeply',
    jsonNoKey: (found: string) => `a key in double quotation marks was expected, but ${found} stands here`,
    jsonKeyTwice: (key: string) => `${key} stands here a second time`,
    jsonNoColon: (key: string, found: string) =>
      `a colon was expected behind ${key}, but ${found} stands here`,
    jsonNoEnd: (found: string) => `the file should end here, but ${found} follows`,

    // What is asked, and what an option takes.
    askQuestion: () => 'Ask a question, for example: deportees count.',
    questionTooLong: (length: number, most: number) =>
      `The question has ${length} characters; at most ${most} are read. Ask about one thing at a time.`,
    typeQuotation: () =>
      'Type the words of the quotation, for example: if you come to our country illegally.',
    topicTooLong: (length: number, most: number) =>
      `The topic has ${length} characters; at most ${most} are read.`,
    noTopic: (topic: string) =>
      `"${topic}" names no topic: type a word that the articles may have, for example: deportees.`,
    messageWithoutText: () => 'The message has no text to check.',
    messageTooLong: (length: number, most: number) =>
      `The message has ${length} characters; at most ${most} are checked at once. Check it in parts.`,
    draftTooLong: (file: string, most: number) =>
      `The file ${file} is too long: at most ${most} characters are checked at once. Check it in parts.`,
    sinceAfterUntil: (since: string, until: string) =>
      `"since" (${since}) lies after "until" (${until}): exchange them.`,
    noSuchOutlet: (outlet: string, outlets: string[]) =>
      `No article states the outlet "${outlet}". Outlets in this corpus: ${outlets.join(', ')}.`,
    noOutletAtAll: (outlet: string) =>
      `No article states the outlet "${outlet}". Outlets in this corpus: none stated.`,
    noArticleNamed: (file: string) =>
      `No article of the corpus has "${file}" in its file name: ask for the sources to see them all.`,
    articlesNamed: (n: number, file: string, files: string[]) =>
      `${n} articles have "${file}" in their file name: ${files.join(', ')}. Name one of them.`,
    noEvent: (event: string) =>
      `No event "${event}": type an event's eight digits as an answer shows them, or a part of the file name of an article that tells of it.`,
    eventsNamed: (n: number, file: string, files: string[]) =>
      `Articles of ${n} events have "${file}" in their file name: ${files.join(', ')}. Name one of them.`,
    noSuchOption: (command: string, option: string, known: string[]) =>
      `/${command} has no option "${option}". It has: ${known.join(', ')}.`,
    described: (_command: string, _option: string, description: string) => description,
    typeBehind: (described: string, command: string) => {
      const [what, examples] = requested(described, ', for example');
      return `Type ${what} behind /${command}${examples}.`;
    },
    typeAsOption: (described: string, option: string, command: string) => {
      const [what, examples] = requested(described, ', for example');
      return `Type ${what} as "${option}" behind /${command}${examples}.`;
    },
    takesNothing: (option: string, typed: string) =>
      `"${option}" is either set or not; it takes no "${typed}".`,
    takesId: (option: string, typed: string) => `"${option}" takes an id, not "${typed}".`,
    takesText: (option: string, typed: string) => `"${option}" takes text, not "${typed}".`,
    takesDate: (option: string, typed: string) =>
      `"${option}" takes a date like 2025, 2025-03 or 2025-03-26, not "${typed}".`,
    takesAddress: (option: string, typed: string) =>
      `"${option}" takes an address like https://example.org/article, not "${typed}".`,
    takesNumber: (option: string, wanted: string[], typed: string) =>
      `"${option}" takes ${wanted.join(', ')}, not "${typed}".`,
    aWholeNumber: () => 'a whole number',
    aNumber: () => 'a number',
    atLeast: (least: number) => `at least ${least}`,
    atMost: (most: number) => `at most ${most}`,
    takesOneOf: (option: string, values: string[], typed: string) =>
      `"${option}" takes one of ${values.join(', ')}, not "${typed}".`,
    textTooLong: (option: string, most: number, length: number) =>
      `"${option}" takes at most ${most} characters, and this has ${length}: shorten it.`,
    textTooShort: (option: string, least: number, length: number) =>
      `"${option}" takes at least ${least} characters, and this has ${length}: say more.`,

    // What was there once.
    buttonOfOtherVersion: () => 'This button is from another version of Crosscheck: ask again.',
    buttonOfOtherVersionAsk: () =>
      'This button is from another version of Crosscheck: ask the question again.',
    answerOfOtherVersion: () =>
      'This answer was given by another version of Crosscheck: ask the question again.',
    questionUnreadable: () => 'The question cannot be read from this reply any more: ask it again.',
    noSuchMenu: (name: string) => `Crosscheck no longer has “${name}”.`,
    noSuchCommand: (name: string) =>
      `Crosscheck no longer has /${name}: type / to see the commands that it has.`,
    noSuchSubcommand: (command: string, sub: string) =>
      `/${command} has no “${sub}”: type / to see what there is.`,

    // What a server's commands refuse.
    stopping: () =>
      'Crosscheck is being stopped, and this may not have been finished: look again in some minutes.',
    tookTooLong: (minutes: number) =>
      `That took more than ${plural(minutes, 'minute')} and was given up. Ask for less at a time: with fewer words, or with filters.`,
    askedTooMuch: (seconds: number) =>
      `You have asked much in a short time. Ask again in ${plural(seconds, 'second')}.`,
    serverAskedTooMuch: (seconds: number) =>
      `Much has been asked in this server in a short time. Ask again in ${plural(seconds, 'second')}.`,
    replyOfAnother: () => 'This reply is private to somebody else: ask for yourself.',
    onlyManagers: () => 'Only members who may manage the server can do that.',
    onlyEditors: () =>
      'Only members who may manage the server, or hold a role that /settings names as editor, can do that here.',
    worksInServer: (command: string) => `/${command} works in a server to which the bot was added.`,
    attachmentTooLarge: (file: string, most: string) =>
      `The file ${file} is too large: at most ${most} MB are read.`,
    attachmentNotFetched: (file: string) => `The file ${file} could not be fetched from Discord: try again.`,
    commonNameTaken: (file: string) =>
      `A common article is called "${file}" already: give this one another name as "name".`,
    nameTaken: (file: string) =>
      `An article called "${file}" was added before: set "replace" to put this one in its place, or give another "name".`,
    serverFull: (articles: number, size: number) =>
      `This server has added as much as it may (${articles} articles, ${size} MB of text): remove some, or ask whoever runs the bot to put them into its corpus folder.`,
    textTwice: (file: string) =>
      `This very text is in the corpus already, as "${file}", and was not added again. Where another outlet prints it too, say which as "outlet".`,
    removedAlready: () => 'It is removed already: /corpus list shows what this server has.',
    noOwnArticle: (file: string) =>
      `This server has added no article called "${file}": /corpus list shows what it has. Common articles are removed in their folder.`,
    cannotPutBack: () => 'It cannot be put back: it is there already, or was removed too long ago.',
    checkNotKept: () => 'This check is not kept any more, or not yours: /history mine shows what is.',
    settledOutletsGone: (outlets: string) =>
      `This server narrows questions to the outlet "${outlets}", which no article states any more: set "outlet" to * to ask all, or have somebody who manages the server change it with /settings outlets.`,
    tooManyEditors: (most: number) => `At most ${most} roles may edit: take one away first.`,
    giveQuestion: () => 'Give the question to watch as "query".',
    watchOnDiscord: () => 'Watch a question on Discord, in the channel that is to be told.',
    mayNotWrite: (permissions: string) =>
      `The bot may not write into this channel: give it the permission ${permissions} here, then watch the question again.`,
    permissions: (ids: string[]) =>
      series(
        ids.map((id) => wordsFor(permissions, id)),
        'and',
      ),
    watchedAlready: (most: number) =>
      `This channel watches that question already, or the server the ${most} questions that it may: /watch shows what is watched.`,
    watchedNoMore: () => 'It is not watched any more.',

    // What cannot be put aside.
    onlyManagersAside: () => 'Only members who may manage the server can put something aside or back.',
    listedNoMore: () => 'The articles have changed, and this is listed no more: ask again.',
    noSuchLine: () => 'The corpus has changed, and this line is not in it any more: ask the question again.',
    noQuotations: (articles: number) =>
      `No quotation on this is found in the ${articles === 1 ? 'article' : `${articles} articles`} searched.`,
    noFigures: () => 'No figure in the corpus answers this any more: ask the question again.',
    nothingToDraw: () => 'This answer has no figures that a chart can show.',
    lacksFiles: () =>
      'The bot may not send files here: give it the permission Attach Files in this channel, or ask in direct messages.',
    asideIsOfServers: () => 'Only a server puts things aside: ask there, or leave “aside” out here.',
    sheetOutdated: (file: string) =>
      `What is quoted from ${file} stands there no more, as the articles have changed: ask again.`,
    sheetOfClaims: () =>
      'A ClaimReview reviews claims: it can be drafted of a question, a quotation or a message, and not of this.',
    sheetNoClaim: () =>
      'No claim that can be checked is found in this message, so that there is nothing to review.',
  },
  sheet: {
    lang: 'en',
    formats: {
      md: 'Markdown, with footnotes',
      html: 'Web page, to read and print',
      csv: 'CSV, for spreadsheets',
      json: 'JSON, with W3C text selectors',
      claimreview: 'ClaimReview, as a draft',
    },
    titles: { factcheck: 'Evidence sheet', quote: 'Quotation' },
    facts: {
      question: 'Asked',
      filters: 'Filters',
      asked: 'On (UTC)',
      searched: 'Searched',
      corpus: 'Corpus fingerprint',
    },
    speaker: (name: string) => `speaker ${name}`,
    none: 'none',
    all: 'everything',
    yes: 'yes',
    open: 'open',
    columns: {
      label: 'No.',
      text: 'Figure',
      low: 'Low',
      high: 'High',
      unit: 'Unit',
      approximate: 'Approximate',
      counted: 'Counted or measured',
      asOf: 'As of',
      speaker: 'Says',
      hedges: 'Hedged',
      origin: 'Origin',
      clashes: 'Clashes with',
      article: 'Outlet and date',
      place: 'Place',
      sentence: 'Sentence',
    },
    figures: 'Figures',
    cited: 'Sentences of the figures',
    quotations: 'Quotations',
    found: 'Found',
    articles: 'Articles',
    side: (number: number) => `Side ${number}`,
    wordsAsked: (words: string) => `the words asked for: ${quoted(words)}`,
    page: (page: number) => `page ${page}`,
    clashing: (pairs: string) => `Clashing: ${pairs}.`,
    characters: (start: number, end: number) => `characters ${start}:${end}`,
    noOutlet: 'outlet not stated in the file',
    noDate: 'date not stated in the file',
    noUrl: 'address not stated in the file',
    verbatim:
      'Excerpts are verbatim. Characters are counted from 0, as Unicode code points, in the text of the file. What cannot be seen, such as marks that turn the direction of reading, is shown by a sign like ⟨U+202E⟩.',
    draft:
      'A draft by Crosscheck, which only quotes and rates nothing. The address, the author and the rating are empty: they are for the person who reviews the claim.',
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
    unlisted: (n: number) => `${plural(n, 'more article')}: name a file, or narrow by outlet or date.`,
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
    worstListed: (n: number) => `The worst ${n} are listed.`,
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
  notices: {
    watch: {
      title: 'Watched questions',
      watched: (id: number) =>
        `Watched from now on, as number ${id}: this channel is told when an article gives a value that is not among these, or one makes values clash that did not.`,
      ofOutlets: (outlets: string) => `Only articles of this outlet count: ${quoted(outlets)}.`,
      now: 'Now:',
      nothingNow: 'Now nothing in the corpus answers it.',
      ended: (id: number) => `Number ${id} is watched no more.`,
      here: (n: number) => `Watched here: ${n}.`,
      nothingHere: 'Nothing is watched here.',
      number: (id: number) => `Number ${id}`,
      remove: 'Watch no more',
    },
    history: {
      mine: 'My checks',
      ofServer: 'Checks of this server',
      deleted: (n: number) => `Deleted: ${n}.`,
      none: 'No check is kept.',
      number: (id: number) => `Number ${id}`,
      private: 'private',
      show: 'Show',
    },
    corpus: {
      title: 'Corpus',
      reloaded: 'The folder and the database were looked at anew.',
      added: (file: string, stated: string, passages: string) =>
        `${quoted(file)} (${stated}) was added: ${passages}.`,
      replaced: (file: string, stated: string, passages: string) =>
        `${quoted(file)} (${stated}) took the place of the one before: ${passages}.`,
      copies: (files: string) => `It shares most of its text with ${files}: they count as one origin.`,
      wasRemoved: (file: string) => `${quoted(file)} was removed. It can be put back for 30 days.`,
      wasRestored: (file: string) => `${quoted(file)} was put back.`,
      noneAdded: 'This server has added no article.',
      addedHere: (n: number) => `Added by this server: ${n}.`,
      removed: (file: string) => `Removed: ${file}`,
      remove: 'Remove',
      restore: 'Put back',
      holds: (articles: string, own: number, passages: string, corpus: string) =>
        `${articles}, ${own} of them added by this server; ${passages}; ${corpus}.`,
      notUsed: (n: number) => `Not used, or not as it stands: ${n}.`,
      allUsed: 'All files could be used.',
      did: { add: 'added', replace: 'replaced', remove: 'removed', restore: 'put back' },
    },
    settings: {
      title: 'Settings',
      keptNot: 'Checks are not kept.',
      keptFor: (days: number) => `Checks are kept for ${days} days.`,
      editors: 'Beside those who manage the server, members with these roles edit its corpus and watches:',
      managersAlone: 'Only members who may manage the server edit its corpus and watches.',
      isPrivate: 'Only the asker sees a reply, unless they set “private” to False.',
      isPublic: 'All in the channel see a reply, unless the asker sets “private” to True.',
      someOutlets: (outlets: string) =>
        `Questions that name no outlet are asked of ${quoted(outlets)} alone; those with “outlet” set to * are asked of all.`,
      notStated: (outlets: string) => `No article states ${quoted(outlets)} so far.`,
      allOutlets: 'Questions that name no outlet are asked of all.',
      speaks: (language: string) => `All are answered in this language: ${language}.`,
      speaksTheirs: 'All are answered in the language in which they use Discord.',
    },
    status: {
      title: 'Status',
      version: (version: string, megabytes: number) =>
        `Crosscheck ${version}, using ${megabytes} MB of memory.`,
      since: 'Running since',
      outlets: (n: number) => `Outlets that articles state: ${n}.`,
      reached: (database: string) => `The database (${database}) answers.`,
      notReached: (database: string) =>
        `The database (${database}) does not answer: nothing is kept until it does.`,
      ended: (answered: number, refused: number, failed: number, gone: number) =>
        `In this server since then: ${answered} answered, ${refused} refused with a sentence, ${failed} failed by a fault of Crosscheck, ${gone} gone on Discord before they were answered.`,
      underWay: (n: number) => `Being answered in this server now: ${n}.`,
      connected: (shard: number) => `Connection ${shard}: connected`,
      connecting: (shard: number) => `Connection ${shard}: connecting`,
      ping: (milliseconds: number) => `${milliseconds} ms`,
    },
  },
  // What stands behind a choice that is offered while somebody types.
  offered: { askedBefore: 'asked before' },
  fault: (request: string) =>
    `Crosscheck could not answer because of a fault of its own. Ask again; if it stays, tell whoever runs this bot the number of this request: ${request}.`,
  picture: {
    /** The language in which the numbers of an axis are written (BCP 47). */
    numbers: 'en',
    question: (query: string) => `Question: “${query}”`,
    event: (label: string) => `Event: “${label}”`,
    hedged: (hedges: string) => `hedged: ${hedges}`,
    says: (speaker: string) => `says: ${speaker}`,
    asOf: (time: string) => `as of: ${time}`,
    rows: (count: number) => `${count} other rows`,
    clashesWith: (rows: string) => `clashes with ${rows}`,
    inQuestion: 'in the question',
    claimStands: (states: string, excludes: string, open: string) =>
      [
        states ? `stated by ${states}` : 'stated by none',
        excludes && `excluded by ${excludes}`,
        open && `left open by ${open}`,
      ]
        .filter(Boolean)
        .join('; '),
    noValue: 'no value that an axis can show',
    left: (count: number) => `and ${count} more, which are not drawn`,
    more: (count: number) => `and ${count} more.`,
    fits: 'clashes with no other row',
    clashes: 'clashes with the rows named',
    claim: 'figure in the question',
    approximate: 'about this value',
    range: 'somewhere in this span',
    vagueRange: 'in about this span',
    orMore: 'or more',
    orLess: 'or less',
    times: 'times',
    per: (unit: string, span: string) => `${unit} per ${span}`.trim(),
    converted: 'other units converted',
    logarithmic: 'logarithmic scale: 10, 100 and 1,000 are equally far apart',
    notFromZero: 'the axis does not begin at 0',
  },
  unstated: {
    outlet: 'A headline in quotation marks stands for an outlet that the file does not state.',
    date: 'Where no date stands, the file states none.',
  },
  moreReadings: (n: number) => `${n} more under “Figures”.`,
  besideReadings: (n: number) =>
    `${n === 1 ? 'One more comparison' : `${n} more comparisons`} beside the question under “Figures”.`,
  link: 'article',
  line: (number: number) => `Line ${number}`,
  views: {
    figures: 'Figures',
    quotations: 'Quotations',
    context: 'Context: show a place with its neighbouring lines',
    chart: 'Chart',
    export: 'Export',
  },
  corpusChanged: 'The corpus has changed since this was asked; this is what it gives now.',
  askAgain: 'Ask again',
};
