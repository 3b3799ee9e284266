import type { Catalogue } from './catalogue.ts';
import { series, wordsFor } from './table.ts';

const states: Catalogue['states'] = {
  killed: 'muertes',
  injured: 'heridos',
  missing: 'desaparecidos',
  displaced: 'desplazados',
  evacuated: 'evacuados',
  rescued: 'rescatados',
  survived: 'supervivientes',
  deported: 'deportados',
  returned: 'retornados',
  held: 'recluidos',
  capacity: 'capacidad',
  released: 'liberados',
  arrested: 'detenidos',
  charged: 'imputados',
  convicted: 'condenados',
  acquitted: 'absueltos',
  escaped: 'fugados',
  recaptured: 'recapturados',
  aboard: 'a bordo',
  uninhabitable: 'inhabitables',
  destroyed: 'destruidos',
  'jobs-cut': 'empleos suprimidos',
  turnout: 'participación',
  spoiled: 'votos nulos',
  disputed: 'en disputa',
  registered: 'inscritos',
  infected: 'contagiados',
  vaccine: 'vacunas',
  hospitalized: 'hospitalizados',
  recovered: 'recuperados',
  cancelled: 'cancelados',
  'on-strike': 'en huelga',
  damaged: 'dañados',
  'in effect': 'en vigor',
  blocked: 'bloqueado',
  found: 'hallado',
  'not found': 'no hallado',
  planned: 'previsto',
  dropped: 'descartado',
  open: 'abierto',
  closed: 'cerrado',
  'going on': 'en curso',
  ended: 'terminado',
};

const media: Catalogue['media'] = {
  post: 'publicación',
  caption: 'pie de foto',
  interview: 'entrevista',
  'news conference': 'conferencia de prensa',
  statement: 'comunicado',
  speech: 'discurso',
  testimony: 'testimonio',
  letter: 'carta',
  filing: 'escrito judicial',
  video: 'grabación',
  report: 'informe',
};

const stateWords = (id: string): string => wordsFor(states, id);
const mediumWords = (id: string): string => wordsFor(media, id);

const quoted = (words: string): string => `«${words}»`;
const origins = (n: number): string => `${n} ${n === 1 ? 'origen' : 'orígenes'}`;

/** What Crosscheck says of itself, in Spanish. */
export const es: Catalogue = {
  quoted,
  states,
  media,
  phrases: {
    // What stands in a phrase.
    quoted,
    listed: (parts, more) => (more > 0 ? `${parts.join(', ')} y ${more} más` : series(parts, 'y')),
    extracted: (from) => `extraído de ${from}`,
    extractedPages: (from, first, last) =>
      `extraído de ${from}, ${first === last ? `página ${first}` : `páginas ${first}-${last}`}`,

    // How two figures stand to each other.
    figureAt: (figure, place) => `${figure} (${place})`,
    figureOnLine: (figure, line) => `${figure} (línea ${line})`,
    cannotBothBeRight: (a, b) =>
      `${a} y ${b} no pueden ser correctos a la vez tal como constan: no se encuentra diferencia en qué se cuenta, cuándo ni quién lo dice.`,
    differ: (a, b) => `${a} y ${b} difieren.`,
    differInSentence: (a, b) => `${a} y ${b} figuran en una misma frase y difieren.`,
    differInArticle: (a, b) => `${a} y ${b} figuran en un mismo artículo y difieren.`,
    givesBoth: (name, a, b) => `${name} da tanto ${a} como ${b}.`,
    alsoDifferent: (differences) => `También difiere: ${differences.join('; ')}.`,

    // What differs beside the values, as part of a sentence.
    countedDiffers: (a, b) => `lo que se cuenta, ${a} frente a ${b}`,
    inStates: (counted, ids) => `${counted} (${ids.map(stateWords).join(', ')})`,
    states: (ids) => ids.map(stateWords).join(', '),
    timeDiffers: (a, b) => `el momento, ${a} frente a ${b}`,
    noEarlierTime: () => 'ninguna fecha anterior indicada',
    asOfDiffers: (a, b) => `la fecha a la que se refiere, ${a} frente a ${b}`,
    publishedDiffers: (a, b) => `la fecha de publicación, ${a} frente a ${b}`,
    speakerDiffers: (a, b) => `quién lo dice, ${a} frente a ${b}`,
    speaksOfPart: (place) => `${place} habla de una parte`,
    isDenied: (figure) => `${figure} se niega donde figura`,
    hedgedAlone: (hedge, figure) => `${hedge} acompaña solo a ${figure}`,

    // Figures that do not exclude each other.
    allGive: (figure) => `Todos dan ${figure}.`,
    boundsOnly: (figures) => `${figures} son solo límites: ninguno descarta a otro ni lo respalda.`,
    sameValue: (figures) => `${figures} dan el mismo valor.`,
    sameConverted: (figures) => `${figures} equivalen una vez convertidos.`,
    withinBounds: (figures) => `${figures} no se excluyen: ningún límite descarta una cifra.`,
    onlyPrecision: (figures) => `${figures} no se excluyen: como números solo difieren en su precisión.`,
    mayCountApart: (difference) => `Puede que cuenten cosas distintas: ${difference}.`,

    // Figures that cannot be compared, or stand alone.
    notComparable: (a, b, why) => `${a} y ${b} no se pueden comparar: ${why}.`,
    ratesOverTwoSpans: () => 'tasas por periodos distintos',
    rateAndTotal: () => 'una tasa y un total',
    dateWithoutYear: () => 'una fecha con año y otra sin él',
    twoCurrencies: () => 'dos monedas',
    twoMeasures: () => 'dos tipos de medida',
    eachInOne: () => 'Cada dato consta en un solo artículo.',
    onlyOneArticle: () => 'Solo consta en un artículo, entre los examinados.',
    onlyIn: (places) => `Solo consta en ${places}, entre los artículos examinados.`,

    // Origins.
    noSharedOrigin: () => 'No se encuentra un origen común.',
    outletsOfOrigins: (outlets, of) => `${outlets} medios, ${origins(of)}.`,
    articlesOfOrigins: (articles, of) => `${articles} artículos, ${origins(of)}.`,

    // What articles disagree on beside figures.
    giveOtherWords: (a, b) => `${a} y ${b} citan estas palabras de forma distinta.`,
    giveToTwoSpeakers: (a, b) => `${a} y ${b} atribuyen las mismas palabras a dos personas.`,
    giveTwoOccasions: (a, b) => `${a} y ${b} sitúan las mismas palabras en dos ocasiones.`,
    mediumAgainst: (a, b) => `${mediumWords(a)} frente a ${mediumWords(b)}.`,
    otherDayOfPublication: () => 'También difiere: la fecha de publicación.',
    factOrAllegation: (stated, heldBack) =>
      `${stated} se da como un hecho en un sitio, y en otro consta ${heldBack}.`,
    maySayOfOneThing: (a, b) => `${a} y ${b} pueden decirse de lo mismo: mire las frases.`,
    statesOpposed: (a, b) => `${stateWords(a)} / ${stateWords(b)}`,

    // How a claim of a message stands.
    otherNumbersOtherDay: () => 'Artículos de otro día dan otras cifras.',
    lookAt: (difference) => `Fíjese en ${difference}.`,
    messageDenies: () => 'El mensaje dice que no es así: mire lo que dicen los artículos.',
    namesTurned: () =>
      'Los artículos nombran a las mismas personas o lugares en otro orden: mire quién hizo qué.',
    otherWords: () => 'Los artículos dan otras palabras.',
    notGivenTo: (speaker) => `Ningún artículo encontrado se las atribuye a ${speaker}.`,

    // What cannot be done.
    onlyManagersAside: () =>
      'Solo quienes pueden gestionar el servidor pueden apartar algo o devolverlo a la lista.',
    listedNoMore: () => 'Los artículos han cambiado y esto ya no figura en la lista: vuelva a preguntar.',
    asideIsOfServers: () => 'Solo un servidor aparta cosas: pregunte allí, o deje aquí «aside» sin indicar.',
  },
  fault: (reference) =>
    `Crosscheck no ha podido responder por un fallo propio. Vuelva a preguntar; si persiste, comunique a quien gestiona este bot la referencia ${reference}.`,
};
