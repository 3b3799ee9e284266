import type { Catalogue } from './catalogue.ts';
import { type CommandTexts, optionNamed, optionText, slashed } from './command-text.ts';
import { requested, series, wordsFor } from './table.ts';

const PRIVATE = { name: 'privado', description: 'Mostrarme la respuesta solo a mí' };

/** The options that narrow a command; `only` says what is left: "Solo artículos". */
const filters = (only: string): CommandTexts => ({
  outlet: {
    name: 'medio',
    description: `${only} de este medio, o parte del nombre; «;» entre varios, * para todos`,
  },
  since: {
    name: 'desde',
    description: `${only} publicados en esta fecha o después: 2025, 2025-03 o 2025-03-26`,
  },
  until: {
    name: 'hasta',
    description: `${only} publicados en esta fecha o antes: 2025, 2025-03 o 2025-03-26`,
  },
});

const commands: CommandTexts = {
  factcheck: {
    name: 'verificar',
    description: 'Fragmentos citados que responden a una pregunta, y las cifras en que discrepan los medios',
    options: {
      query: { name: 'consulta', description: 'Qué se busca, por ejemplo: deportees count' },
      ...filters('Solo artículos'),
      event: {
        name: 'suceso',
        description: 'Solo este suceso: sus ocho dígitos, o parte del nombre de archivo de un artículo',
      },
      private: PRIVATE,
    },
  },
  quote: {
    name: 'cita',
    description: 'Dónde se citan unas palabras, literalmente o no, y a quién se atribuyen',
    options: {
      words: { name: 'palabras', description: 'Las palabras de la cita, por ejemplo: you will be removed' },
      speaker: {
        name: 'autor',
        description: 'De quién deberían ser las palabras; basta una parte del nombre',
      },
      ...filters('Solo artículos'),
      private: PRIVATE,
    },
  },
  conflicts: {
    name: 'conflictos',
    description: 'En qué discrepan los artículos: cifras, fechas, citas, hecho o presunción',
    options: {
      topic: { name: 'tema', description: 'Solo lo que habla de esto, por ejemplo: deportees' },
      ...filters('Solo lo que afecta a artículos'),
      aside: { name: 'apartados', description: 'Solo lo que este servidor ha apartado por no ser lo mismo' },
      private: PRIVATE,
    },
  },
  sources: {
    name: 'fuentes',
    description: 'Los artículos del corpus: medio, fecha, cifras, citas, y en qué se apoyan',
    options: {
      file: { name: 'archivo', description: 'Un artículo, por su nombre de archivo o una parte de él' },
      ...filters('Solo artículos'),
      private: PRIVATE,
    },
  },
  watch: {
    name: 'vigilar',
    description: 'Avisar a este canal cuando un artículo nuevo cambia la respuesta a una pregunta',
    options: {
      query: {
        name: 'consulta',
        description: 'La pregunta, por ejemplo: deportees count. Sin ella: lo que se vigila',
      },
      ...filters('Solo artículos'),
    },
  },
  history: {
    name: 'historial',
    description: 'El registro: qué se verificó, cuándo, y cuál fue la respuesta',
    options: {
      mine: { name: 'mías', description: 'Mis propias verificaciones aquí, primero las últimas' },
      server: {
        name: 'servidor',
        description: 'Las verificaciones públicas de este servidor, para quienes pueden gestionarlo',
      },
      forget: {
        name: 'borrar',
        description: 'Borrar mis propias verificaciones aquí',
        options: {
          number: { name: 'número', description: 'El número de una verificación; sin él se borran todas' },
        },
      },
    },
  },
  corpus: {
    name: 'corpus',
    description: 'Los artículos de los que salen las respuestas, y los que añade este servidor',
    options: {
      add: {
        name: 'añadir',
        description: 'Añadir un artículo solo para este servidor',
        options: {
          file: { name: 'archivo', description: 'El artículo como archivo' },
          outlet: { name: 'medio', description: 'Quién lo publicó' },
          date: { name: 'fecha', description: 'Cuándo se publicó: 2025, 2025-03 o 2025-03-26' },
          url: { name: 'dirección', description: 'Su dirección en la web' },
          headline: { name: 'titular', description: 'Su titular' },
          name: { name: 'nombre', description: 'Un nombre para el archivo aquí, en lugar del suyo' },
          replace: {
            name: 'reemplazar',
            description: 'Ponerlo en lugar del que este servidor añadió con el mismo nombre',
          },
        },
      },
      remove: {
        name: 'quitar',
        description: 'Quitar un artículo que este servidor ha añadido; se puede devolver',
        options: { file: { name: 'archivo', description: 'Su nombre de archivo' } },
      },
      list: { name: 'lista', description: 'Qué ha añadido y quitado este servidor, quién y cuándo' },
      status: {
        name: 'estado',
        description: 'Cuántos artículos hay, qué no se pudo usar, y los últimos cambios',
      },
      reload: { name: 'recargar', description: 'Volver a mirar la carpeta del corpus y la base de datos' },
    },
  },
  settings: {
    name: 'ajustes',
    description: 'Lo que este servidor fija para sí: quién ve las respuestas, de qué medios, en qué idioma',
    options: {
      show: { name: 'ver', description: 'Lo que está fijado aquí' },
      editor: {
        name: 'editor',
        description: 'Si los miembros con un rol pueden editar el corpus y las vigilancias del servidor',
        options: {
          role: { name: 'rol', description: 'El rol' },
          allow: {
            name: 'permitir',
            description: 'Verdadero para permitirlo, falso para dejar de permitirlo',
          },
        },
      },
      record: {
        name: 'registro',
        description: 'Durante cuántos días se guardan las verificaciones de este servidor',
        options: {
          days: { name: 'días', description: '0 no guarda ninguna; 30 si no se fija' },
        },
      },
      privacy: {
        name: 'privacidad',
        description: 'Si las respuestas son solo para quien pregunta, salvo que elija otra cosa',
        options: {
          default: {
            name: 'normal',
            description: 'Quién ve una respuesta cuando quien pregunta no lo elige',
            choices: { 'the asker alone': 'solo quien pregunta', 'all in the channel': 'todo el canal' },
          },
        },
      },
      outlets: {
        name: 'medios',
        description: 'Los medios a los que se hacen las preguntas que no indican ninguno',
        options: {
          names: {
            name: 'nombres',
            description:
              'Sus nombres o parte de ellos; «;» entre varios. Sin ellos: otra vez todos los medios',
          },
        },
      },
      language: {
        name: 'idioma',
        description: 'El idioma en que se responde aquí; los artículos se citan como son',
        options: {
          language: {
            name: 'idioma',
            description: 'El idioma',
            choices: { 'each reader’s own': 'el de cada lector' },
          },
        },
      },
    },
  },
  status: {
    name: 'estado',
    description:
      'Cómo está Crosscheck: versión, conexiones, corpus, base de datos, y qué preguntó este servidor',
  },
  'Fact-check this message': { name: 'Verificar este mensaje' },
};

const slash = (path: string): string => slashed(commands, path);
const option = (name: string): string => optionNamed(commands, name);

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

const permissions: Catalogue['permissions'] = {
  view: 'Ver canal',
  send: 'Enviar mensajes',
  sendInThreads: 'Enviar mensajes en hilos',
};

const stateWords = (id: string): string => wordsFor(states, id);
const mediumWords = (id: string): string => wordsFor(media, id);

const quoted = (words: string): string => `«${words}»`;
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const origins = (n: number): string => plural(n, 'origen', 'orígenes');
const articles = (n: number): string => plural(n, 'artículo', 'artículos');

/** What Crosscheck says of itself, in Spanish. */
export const es: Catalogue = {
  language: 'Español',
  locales: ['es-ES', 'es-419'],
  commands,
  quoted,
  marks: ['«', '»'],
  states,
  media,
  permissions,
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
    twoRates: () => 'dos tipos de tasa',
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

    // Files, and why one cannot be used: most go on after its name.
    aboutFile: (file, what) => `«${file}» ${what}`,
    renameFile: (file, what) => `El archivo «${file}» ${what}: cámbiele el nombre.`,
    nameWithControls: () => 'tiene caracteres de control en el nombre',
    nameWithPath: () => 'tiene una ruta en el nombre',
    nameWithTwoDots: () => 'tiene dos puntos seguidos en el nombre',
    nameWithDotFirst: () => 'tiene un nombre que empieza por un punto',
    nameTooLong: (most) => `tiene un nombre de más de ${most} caracteres`,
    fileWithoutName: (endings) =>
      `El archivo no tiene nombre: dele uno que acabe en ${series(endings, 'o')}.`,
    fileOfOtherEnding: (file, endings) =>
      `El archivo «${file}» no se puede leer: debe ser ${series(endings, 'o')}.`,
    fileUnreadable: (file, why, wayOut) => `«${file}» no se puede leer (${why}): ${wayOut}`,
    permissionDenied: () => 'permiso denegado',
    itIsGone: () => 'ya no está',
    itIsSymbolicLink: () => 'es un enlace simbólico',
    giveRightToRead: () => 'dé a Crosscheck permiso para leerlo.',
    checkAndStartAgain: () => 'revise el archivo y vuelva a iniciar.',
    folderTooDeep: (folder, most) =>
      `La carpeta «${folder}» está dentro de más de ${most} carpetas, por lo que faltan sus artículos: muévala hacia arriba.`,
    folderClosed: (folder) =>
      `La carpeta «${folder}» no se puede abrir, por lo que faltan sus artículos: permita leerla o muévala a otro sitio.`,
    isNoPlainFile: () => 'no es un archivo corriente y se ha dejado fuera: elimínelo o muévalo a otro sitio.',
    isSymbolicLink: () =>
      'es un enlace simbólico y se ha dejado fuera: ponga en su lugar aquello a lo que apunta.',
    isNamedOtherwise: () =>
      'tiene un nombre que no es UTF-8 válido y se ha dejado fuera: cámbiele el nombre.',
    isNamedWithControls: () =>
      'tiene caracteres de control en el nombre y se ha dejado fuera: cámbiele el nombre.',
    isTooLarge: (most, size) =>
      `supera los ${most} MB (${size} MB) y se ha dejado fuera: divídalo en un archivo por artículo.`,
    isEmpty: () => 'está vacío y se ha dejado fuera: ponga en él el artículo o elimínelo.',
    isBlank: () => 'solo contiene blancos y se ha dejado fuera: ponga en él el artículo o elimínelo.',
    isUtf16: () => 'es UTF-16, no UTF-8, y se ha dejado fuera: guárdelo de nuevo como UTF-8.',
    isNotText: () =>
      'no es texto (contiene un byte NUL) y se ha dejado fuera: guarde el artículo como texto UTF-8 sin formato.',
    isNotUtf8: () =>
      'no es UTF-8 válido y se ha dejado fuera: guárdelo de nuevo con UTF-8 como codificación.',
    isInside: (format, wayOut) => `es por dentro ${format} y se ha dejado fuera: ${wayOut}`,
    isDocument: (format, wayOut) => `es ${format} y se ha dejado fuera: ${wayOut}`,
    endsInText: () => 'acaba en .text y se ha dejado fuera: cámbiele el nombre para que acabe en .txt.',
    aPdf: () => 'un PDF',
    aDocx: () => 'un DOCX',
    aZip: () => 'un archivo comprimido (ZIP)',
    rtf: () => 'RTF',
    anOldWordFile: () => 'un archivo antiguo de Word (.doc)',
    anOldWord: () => 'un archivo antiguo de Word',
    aWebPage: () => 'una página web',
    aWebArchive: () => 'un archivo web (MHTML)',
    aSafariArchive: () => 'un archivo web de Safari',
    anOpenDocument: () => 'un texto de OpenDocument',
    aPagesDocument: () => 'un documento de Pages',
    anEpub: () => 'un EPUB',
    renameToEndIn: (ending) => `cámbiele el nombre para que acabe en ${ending}.`,
    saveAsArticle: () => 'guárdelo como DOCX, PDF o texto.',
    savePageAsHtml: () => 'guarde la página como HTML.',
    saveAsDocx: () => 'guárdelo como DOCX.',
    unpackIt: () => 'descomprímalo y ponga los artículos en su lugar.',
    holdsTooMuchText: (most) =>
      `contiene más de ${most} MB de texto y se ha dejado fuera: divídalo en un archivo por artículo.`,
    nestsParts: () =>
      'anida sus partes con demasiada profundidad y se ha dejado fuera: guarde solo el texto del artículo.',
    isNotReadableAs: (format) =>
      `no se puede leer como ${format} y se ha dejado fuera: guárdelo de nuevo, o guarde su texto como .txt.`,
    cannotBeReadAs: (format) => `no se puede leer como ${format} y se ha dejado fuera: guárdelo de nuevo.`,
    takesTooLong: () => 'tarda demasiado en leerse y se ha dejado fuera: guarde su texto como .txt.',
    takesTooMuchMemory: () =>
      'necesita demasiada memoria para leerse y se ha dejado fuera: guarde su texto como .txt.',
    isNotEncodedAs: (charset) =>
      `no es ${charset} válido y se ha dejado fuera: guarde la página de nuevo como UTF-8.`,
    isNoWebPage: () =>
      'no es una página web (contiene un byte NUL) y se ha dejado fuera: guarde la página de nuevo como HTML.',
    isPageWithoutText: () =>
      'es una página sin texto y se ha dejado fuera: guarde la página cuando se vea el artículo.',
    isPageCutOff: () =>
      'es una página que se corta antes del final y se ha dejado fuera: guarde la página de nuevo.',
    nestsElements: (most) =>
      `anida más de ${most} elementos unos en otros y se ha dejado fuera: guarde solo el texto del artículo.`,
    isArchiveWithoutWord: () =>
      'es un archivo comprimido sin documento de Word y se ha dejado fuera: guárdelo como DOCX.',
    holdsNoText: () => 'no contiene texto y se ha dejado fuera: ponga en él el artículo o elimínelo.',
    isLocked: () => 'está protegido con contraseña y se ha dejado fuera: guárdelo sin ella.',
    isOldWordRenamed: () =>
      'es un archivo antiguo de Word (.doc) con otro nombre y se ha dejado fuera: ábralo en un procesador de textos y guárdelo como DOCX.',
    isNotInside: (format) =>
      `no es por dentro un ${format} y se ha dejado fuera: guárdelo como ${format}, o dele la terminación de lo que es.`,
    declaresType: () =>
      'declara un tipo de documento, con el que el texto puede crecer sin fin, y se ha dejado fuera: guárdelo de nuevo en un procesador de textos.',
    isDamagedDocx: () =>
      'es un DOCX dañado y se ha dejado fuera: guárdelo de nuevo en un procesador de textos.',
    unpacksTooLarge: (most, parts) =>
      `ocupa al descomprimirse más de ${most} MB o ${parts} partes y se ha dejado fuera: guarde solo el texto del artículo.`,
    hasTooManyPages: (pages, most) =>
      `tiene ${pages} páginas y se ha dejado fuera: divídalo en archivos de ${most} páginas como máximo.`,
    hasOverfullPage: (page) =>
      `tiene una página con más texto del que cabe en una página (página ${page}) y se ha dejado fuera.`,
    isScan: () =>
      'contiene imágenes de páginas y ningún texto, como un escaneado, y se ha dejado fuera: pásele un reconocimiento de texto (OCR).',
    isUnreadableType: () =>
      'muestra letras sin decir cuáles son y se ha dejado fuera: pásele un reconocimiento de texto (OCR).',
    isDamaged: () => 'está dañado y se ha dejado fuera: guárdelo o descárguelo de nuevo.',
    unfoldsTooLarge: () =>
      'se expande a mucho más de lo que contiene un PDF y se ha dejado fuera: imprímalo en un PDF nuevo, o guarde su texto como .txt.',
    hasCommonNamesake: () =>
      'se añadió a este servidor, y ahora un artículo común tiene el mismo nombre, por lo que se deja fuera: quítelo y añádalo con otro nombre.',
    holdsNoSentence: () => 'no contiene ninguna frase: añada el texto propio del artículo.',
    beginsWithFrontMatter: () =>
      'empieza con más de 64 KB de cabecera YAML, que se ha leído como texto: acórtela.',
    sameText: (file, first) =>
      `«${file}» contiene el mismo texto que «${first}», y los dos cuentan como un solo origen: elimine uno, salvo que lo publiquen dos medios.`,

    // Front matter.
    frontMatter: (file, what) => `La cabecera YAML de «${file}» ${what}`,
    frontMatterPassedOver: (file, what) =>
      `La cabecera YAML de «${file}» ${what} y se ha pasado por alto: indique solo outlet, title, date y url.`,
    nestsTooDeeply: () => 'anida listas u objetos con demasiada profundidad',
    refersToItself: () => 'remite de un valor a otro (*nombre), lo que puede no tener fin,',
    isNoYaml: (what) => `no es YAML válido (${what}) y se ha pasado por alto: corríjala.`,
    statesList: (name) => `indica «${name}» como lista u objeto: escríbalo como texto sin formato.`,
    statesNoDate: (name, value) =>
      `indica «${name}: ${value}», que no es una fecha: escríbala como 2025-03-26.`,
    statesNoAddress: (name, value) =>
      `indica «${name}: ${value}», que no es una dirección: escríbala como https://example.org/article.`,

    // sources.json
    wrongAt: (place, what) => `${place}: ${what}.`,
    subjectMust: (subject, must) => `${subject} ${must}`,
    fieldOf: (field, file) => `${field} de ${file}`,
    andMoreLikeIt: (what, more) => `${what} (y ${more} más como este)`,
    mustBeText: () => 'debe ser texto entre comillas dobles',
    mustBeDate: () => 'debe ser una fecha como 2025-03-26',
    mustBeAddress: () => 'debe ser una dirección como https://example.org/article',
    mustBeEntry: () =>
      'debe ser un objeto como { "outlet": "…", "title": "…", "published": "2025-03-26", "url": "https://…" }',
    mustBeEntries: () =>
      'el archivo debe ser un objeto con una entrada por archivo, como { "article.txt": { "outlet": "…" } }',
    sourcesUnreadable: (path, why) =>
      `${path} no se puede leer (${why}): dé a Crosscheck permiso para leerlo, o elimínelo.`,
    sourcesNotUtf8: (path) => `${path} no es UTF-8 válido: guárdelo de nuevo con UTF-8 como codificación.`,
    stillHolds: (what) => `${what} Lo que indicaba antes sigue valiendo.`,
    namesNoArticle: (list, file) =>
      `${list} nombra «${file}», que no está entre los artículos: corrija el nombre o elimine la entrada.`,
    statesNoField: (list, field, file, fields) =>
      `${list} indica «${field}» de «${file}», que aquí no significa nada: los campos son ${fields.join(', ')}.`,
    endOfFile: () => 'el final del archivo',
    jsonUnclosed: () => 'a este texto le falta la comilla de cierre',
    jsonForbidden: () => 'este texto tiene un carácter o una barra invertida que JSON no admite',
    jsonNoValue: (found) => `se esperaba un valor, pero aquí está ${found}`,
    jsonBareWord: (word) => `${word} no es un valor: ponga el texto entre comillas dobles`,
    jsonNoComma: (close, found) => `se esperaba una coma o «${close}», pero aquí está ${found}`,
    jsonCommaTooMany: (close) => `sobra una coma antes de «${close}»`,
    jsonTooDeep: () => 'los valores están anidados con demasiada profundidad',
    jsonNoKey: (found) => `se esperaba una clave entre comillas dobles, pero aquí está ${found}`,
    jsonKeyTwice: (key) => `${key} está aquí por segunda vez`,
    jsonNoColon: (key, found) => `se esperaban dos puntos tras ${key}, pero aquí está ${found}`,
    jsonNoEnd: (found) => `el archivo debería acabar aquí, pero sigue ${found}`,

    // What is asked, and what an option takes.
    askQuestion: () => 'Haga una pregunta, por ejemplo: deportees count.',
    questionTooLong: (length, most) =>
      `La pregunta tiene ${length} caracteres; se leen ${most} como máximo. Pregunte por una cosa cada vez.`,
    typeQuotation: () =>
      'Escriba las palabras de la cita, por ejemplo: if you come to our country illegally.',
    topicTooLong: (length, most) => `El tema tiene ${length} caracteres; se leen ${most} como máximo.`,
    noTopic: (topic) =>
      `«${topic}» no nombra ningún tema: escriba una palabra que puedan tener los artículos, por ejemplo: deportees.`,
    messageWithoutText: () => 'El mensaje no tiene texto que verificar.',
    messageTooLong: (length, most) =>
      `El mensaje tiene ${length} caracteres; se verifican ${most} como máximo de una vez. Verifíquelo por partes.`,
    draftTooLong: (file, most) =>
      `El archivo ${file} es demasiado largo: se verifican ${most} caracteres como máximo de una vez. Verifíquelo por partes.`,
    sinceAfterUntil: (since, until) =>
      `«${option('since')}» (${since}) es posterior a «${option('until')}» (${until}): intercámbielos.`,
    noSuchOutlet: (outlet, outlets) =>
      `Ningún artículo indica el medio «${outlet}». Medios de este corpus: ${outlets.join(', ')}.`,
    noOutletAtAll: (outlet) =>
      `Ningún artículo indica el medio «${outlet}». Medios de este corpus: ninguno indicado.`,
    noArticleNamed: (file) =>
      `Ningún artículo del corpus tiene «${file}» en su nombre de archivo: pida las fuentes para verlos todos.`,
    articlesNamed: (n, file, files) =>
      `${n} artículos tienen «${file}» en su nombre de archivo: ${files.join(', ')}. Indique uno de ellos.`,
    noEvent: (event) =>
      `No existe el suceso «${event}»: escriba los ocho dígitos de un suceso como los muestra una respuesta, o una parte del nombre de archivo de un artículo que trate de él.`,
    eventsNamed: (n, file, files) =>
      `Artículos de ${n} sucesos tienen «${file}» en su nombre de archivo: ${files.join(', ')}. Indique uno de ellos.`,
    noSuchOption: (command, name, known) =>
      `${slash(command)} no tiene la opción «${option(name)}». Tiene: ${known.map(option).join(', ')}.`,
    described: (command, name, description) =>
      optionText(commands, command, name)?.description ?? description,
    typeBehind: (described, command) => {
      const [what, examples] = requested(described, ', por ejemplo');
      return `Escriba ${what} tras ${slash(command)}${examples}.`;
    },
    typeAsOption: (described, name, command) => {
      const [what, examples] = requested(described, ', por ejemplo');
      return `Escriba ${what} como «${option(name)}» tras ${slash(command)}${examples}.`;
    },
    takesNothing: (name, typed) => `«${option(name)}» se marca o no se marca; no admite «${typed}».`,
    takesId: (name, typed) => `«${option(name)}» requiere un identificador, no «${typed}».`,
    takesText: (name, typed) => `«${option(name)}» requiere texto, no «${typed}».`,
    takesDate: (name, typed) =>
      `«${option(name)}» requiere una fecha como 2025, 2025-03 o 2025-03-26, no «${typed}».`,
    takesAddress: (name, typed) =>
      `«${option(name)}» requiere una dirección como https://example.org/article, no «${typed}».`,
    takesNumber: (name, wanted, typed) => `«${option(name)}» requiere ${wanted.join(', ')}, no «${typed}».`,
    aWholeNumber: () => 'un número entero',
    aNumber: () => 'un número',
    atLeast: (least) => `como mínimo ${least}`,
    atMost: (most) => `como máximo ${most}`,
    takesOneOf: (name, values, typed) =>
      `«${option(name)}» requiere uno de ${values.join(', ')}, no «${typed}».`,
    textTooLong: (name, most, length) =>
      `«${option(name)}» admite ${most} caracteres como máximo, y este texto tiene ${length}: acórtelo.`,
    textTooShort: (name, least, length) =>
      `«${option(name)}» requiere ${least} caracteres como mínimo, y este texto tiene ${length}: diga más.`,

    // What was there once.
    buttonOfOtherVersion: () => 'Este botón es de otra versión de Crosscheck: vuelva a pedirlo.',
    buttonOfOtherVersionAsk: () => 'Este botón es de otra versión de Crosscheck: vuelva a hacer la pregunta.',
    answerOfOtherVersion: () =>
      'Esta respuesta la dio otra versión de Crosscheck: vuelva a hacer la pregunta.',
    questionUnreadable: () => 'La pregunta ya no se puede leer en esta respuesta: vuelva a hacerla.',
    noSuchMenu: (name) => `Crosscheck ya no tiene «${name}».`,
    noSuchCommand: (name) => `Crosscheck ya no tiene /${name}: escriba / para ver los comandos que tiene.`,
    noSuchSubcommand: (command, sub) => `${slash(command)} no tiene «${sub}»: escriba / para ver lo que hay.`,

    // What a server's commands refuse.
    stopping: () =>
      'Crosscheck se está deteniendo y puede que esto no se haya terminado: vuelve a mirarlo en unos minutos.',
    tookTooLong: (minutes) =>
      `Eso ha tardado más de ${plural(minutes, 'minuto', 'minutos')} y se ha abandonado. Pide menos cada vez: con menos palabras o con filtros.`,
    askedTooMuch: (seconds) =>
      `Has preguntado mucho en poco tiempo. Vuelve a preguntar en ${plural(seconds, 'segundo', 'segundos')}.`,
    serverAskedTooMuch: (seconds) =>
      `En este servidor se ha preguntado mucho en poco tiempo. Vuelve a preguntar en ${plural(seconds, 'segundo', 'segundos')}.`,
    replyOfAnother: () => 'Esta respuesta es privada de otra persona: haga su propia consulta.',
    onlyManagers: () => 'Solo quienes pueden gestionar el servidor pueden hacer eso.',
    onlyEditors: () =>
      `Solo quienes pueden gestionar el servidor, o tienen un rol que ${slash('settings')} señala como editor, pueden hacer eso aquí.`,
    worksInServer: (command) => `${slash(command)} funciona en un servidor al que se haya añadido el bot.`,
    attachmentTooLarge: (file, most) =>
      `El archivo ${file} es demasiado grande: se leen ${most} MB como máximo.`,
    attachmentNotFetched: (file) =>
      `El archivo ${file} no se ha podido obtener de Discord: inténtelo de nuevo.`,
    commonNameTaken: (file) =>
      `Un artículo común se llama ya «${file}»: dele a este otro nombre con «${option('name')}».`,
    nameTaken: (file) =>
      `Ya se añadió un artículo llamado «${file}»: marque «${option('replace')}» para poner este en su lugar, o dele otro «${option('name')}».`,
    serverFull: (articles, size) =>
      `Este servidor ha añadido todo lo que puede (${articles} artículos, ${size} MB de texto): quite algunos, o pida a quien gestiona el bot que los ponga en su carpeta del corpus.`,
    textTwice: (file) =>
      `Este mismo texto ya está en el corpus, como «${file}», y no se ha vuelto a añadir. Si también lo publica otro medio, indique cuál con «${option('outlet')}».`,
    removedAlready: () => `Ya se ha quitado: ${slash('corpus list')} muestra lo que tiene este servidor.`,
    noOwnArticle: (file) =>
      `Este servidor no ha añadido ningún artículo llamado «${file}»: ${slash('corpus list')} muestra lo que tiene. Los artículos comunes se quitan en su carpeta.`,
    cannotPutBack: () => 'No se puede devolver: ya está, o se quitó hace demasiado tiempo.',
    checkNotKept: () =>
      `Esta verificación ya no se guarda, o no es suya: ${slash('history mine')} muestra las que hay.`,
    settledOutletsGone: (outlets) =>
      `Este servidor limita las preguntas al medio «${outlets}», que ya no indica ningún artículo: ponga * en «${option('outlet')}» para preguntar a todos, o pida a quien gestiona el servidor que lo cambie con ${slash('settings outlets')}.`,
    tooManyEditors: (most) => `Como máximo ${most} roles pueden editar: quite uno antes.`,
    giveQuestion: () => `Indique la pregunta que se ha de vigilar con «${option('query')}».`,
    watchOnDiscord: () => 'Vigile una pregunta en Discord, en el canal que se ha de avisar.',
    mayNotWrite: (permissions) =>
      `El bot no puede escribir en este canal: dele aquí el permiso ${permissions} y vuelva a vigilar la pregunta.`,
    permissions: (ids) =>
      series(
        ids.map((id) => wordsFor(permissions, id)),
        'y',
      ),
    watchedAlready: (most) =>
      `Este canal ya vigila esa pregunta, o el servidor las ${most} preguntas que puede: ${slash('watch')} muestra lo que se vigila.`,
    watchedNoMore: () => 'Ya no se vigila.',

    // What cannot be put aside.
    onlyManagersAside: () =>
      'Solo quienes pueden gestionar el servidor pueden apartar algo o devolverlo a la lista.',
    listedNoMore: () => 'Los artículos han cambiado y esto ya no figura en la lista: vuelva a preguntar.',
    noSuchLine: () => 'El corpus ha cambiado y esta línea ya no figura en él: vuelva a hacer la pregunta.',
    noQuotations: (articles) =>
      `No se encuentra ninguna cita sobre esto en ${articles === 1 ? 'el artículo consultado' : `los ${articles} artículos consultados`}.`,
    noFigures: () => 'Ya ninguna cifra del corpus responde a esto: vuelva a hacer la pregunta.',
    nothingToDraw: () => 'Esta respuesta no tiene cifras que un gráfico pueda mostrar.',
    lacksFiles: () =>
      'El bot no puede enviar archivos aquí: concédale el permiso Adjuntar archivos en este canal o pregunte por mensaje directo.',
    asideIsOfServers: () =>
      `Solo un servidor aparta cosas: pregunte allí, o deje aquí «${option('aside')}» sin marcar.`,
    sheetOutdated: (file) =>
      `Lo citado de ${file} ya no figura allí, porque los artículos han cambiado: vuelva a preguntar.`,
    sheetOfClaims: () =>
      'Un ClaimReview revisa afirmaciones: puede redactarse a partir de una pregunta, una cita o un mensaje, no de esto.',
    sheetNoClaim: () =>
      'En este mensaje no se encuentra ninguna afirmación que pueda comprobarse, así que no hay nada que revisar.',
  },
  sheet: {
    lang: 'es',
    formats: {
      md: 'Markdown, con notas al pie',
      html: 'Página web, para leer e imprimir',
      csv: 'CSV, para hojas de cálculo',
      json: 'JSON, con selectores de texto del W3C',
      claimreview: 'ClaimReview, como borrador',
    },
    titles: { factcheck: 'Hoja de pruebas', quote: 'Cita' },
    facts: {
      question: 'Consulta',
      filters: 'Filtros',
      asked: 'Fecha (UTC)',
      searched: 'Se buscó en',
      corpus: 'Huella del corpus',
    },
    speaker: (name) => `palabras de ${name}`,
    none: 'ninguno',
    all: 'todo',
    yes: 'sí',
    open: 'abierto',
    columns: {
      label: 'N.º',
      text: 'Cifra',
      low: 'Mínimo',
      high: 'Máximo',
      unit: 'Unidad',
      approximate: 'Aproximada',
      counted: 'Qué se cuenta o mide',
      asOf: 'A fecha de',
      speaker: 'Quién lo dice',
      hedges: 'Con reserva',
      origin: 'Origen',
      clashes: 'Choca con',
      article: 'Medio y fecha',
      place: 'Lugar',
      sentence: 'Frase',
    },
    figures: 'Cifras',
    cited: 'Frases de las cifras',
    quotations: 'Citas',
    found: 'Resultado',
    articles: 'Artículos',
    side: (number) => `Parte ${number}`,
    wordsAsked: (words) => `las palabras buscadas: ${quoted(words)}`,
    page: (page) => `página ${page}`,
    clashing: (pairs) => `Chocan: ${pairs}.`,
    characters: (start, end) => `caracteres ${start}:${end}`,
    noOutlet: 'el archivo no indica el medio',
    noDate: 'el archivo no indica la fecha',
    noUrl: 'el archivo no indica la dirección',
    verbatim:
      'Los fragmentos son literales. Los caracteres se cuentan desde 0, como puntos de código Unicode, en el texto del archivo. Lo que no puede verse, como las marcas que invierten el sentido de la lectura, se muestra con un signo como ⟨U+202E⟩.',
    draft:
      'Borrador de Crosscheck, que solo cita y no califica nada. La dirección, el autor y la calificación están vacíos: corresponden a la persona que revise la afirmación.',
  },
  counts: {
    articles,
    origins,
    passages: (n) => plural(n, 'pasaje', 'pasajes'),
    figures: (n) => plural(n, 'cifra', 'cifras'),
    quotations: (n) => plural(n, 'cita', 'citas'),
    conflicts: (n) => plural(n, 'conflicto', 'conflictos'),
    differences: (n) => plural(n, 'diferencia', 'diferencias'),
  },
  page: {
    previous: 'Anterior',
    next: 'Siguiente',
    share: 'Compartir en el canal',
    number: (page, pages) => `página ${page} de ${pages}`,
    corpus: (fingerprint) => `corpus ${fingerprint}`,
    continued: '(continuación)',
    against: 'frente a',
    andMore: (n) => `y ${n} más`,
  },
  words: {
    outletNotStated: 'medio no indicado',
    ofHeadline: (headline) => `${quoted(headline)} (medio no indicado)`,
    published: (date) => `publicado: ${date}`,
    dateNotStated: 'fecha no indicada',
    datesAndTimes: 'fechas y horas',
    figuresIn: (unit) => `cifras en ${unit}`,
    otherFigures: 'otras cifras',
    counts: 'cuenta',
    measures: 'mide',
    says: 'lo dice',
    asOf: 'a fecha de',
    hedged: 'con reserva',
    inQuestion: (figure, how) => `${quoted(figure)} en la pregunta: ${how}`,
    statedBy: (list) => `consta como ${list}`,
    statedByNone: 'no consta en ninguno',
    excludedBy: (list) => `excluido por ${list}`,
    leftOpenBy: (list) => `queda abierto con ${list}`,
  },
  relations: {
    conflict: 'CONFLICTO',
    differs: 'DIFIERE',
    agree: 'CONCUERDA',
    boundsOnly: 'SOLO LÍMITES',
    notComparable: 'NO COMPARABLE',
    single: 'UN SOLO ARTÍCULO',
  },
  kinds: {
    headline: 'titular',
    'related-headline': 'titular relacionado',
    'embedded-post': 'publicación incrustada',
    furniture: 'elemento de página',
  },
  searched: {
    searched: (what) => `búsqueda en ${what}`,
    fitting: (all, filters) => `los que, de ${all}, cumplen ${filters}`,
    someOf: (found, all) => `${found} de ${all}`,
    nearest: (read) => `cifras leídas en los ${read} más cercanos`,
    outlet: (name) => `medio ${name}`,
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    event: (id) => `suceso ${id}`,
  },
  answer: {
    notInCorpus: 'No está en el corpus',
    nearest: 'Fragmentos más cercanos (no responden)',
    excerpts: 'Fragmentos',
    beside: 'Al margen de la pregunta',
  },
  events: {
    number: (index, all) => `SUCESO ${index} de ${all}`,
    picked: 'SUCESO',
    fromTo: (from, to) => `${from} a ${to}`,
    datesNotStated: 'fechas no indicadas',
    which: '¿Qué suceso?',
    all: 'Todos los sucesos',
  },
  quote: {
    exact: 'PALABRA POR PALABRA',
    punctuation: 'SOLO CAMBIAN SIGNOS O MAYÚSCULAS',
    partOnly: 'SOLO SE CITA UNA PARTE',
    cut: 'PARTE DE UNA CITA MÁS LARGA',
    worded: 'CON OTRAS PALABRAS',
    paraphrased: 'FUERA DE COMILLAS',
    fits: 'CITADO',
    notFound: 'No encontrado: ningún artículo cita estas palabras ni una versión de ellas.',
    oneFits: 'Una cita encaja.',
    someFit: (quotations, versions) =>
      `${quotations} citas encajan, ${versions} de ellas con palabras propias.`,
    exactIn: (n) => `palabra por palabra en ${articles(n)}`,
    punctuationIn: (n) => `solo con otros signos o mayúsculas en ${articles(n)}`,
    cutIn: (n) => `en parte, o dentro de una cita más larga, en ${articles(n)}`,
    wordedIn: (n) => `con otras palabras en ${articles(n)}`,
    paraphrasedIn: (n) => `fuera de comillas en ${articles(n)}`,
    givenToSeveral: (names, last) => `Las mismas palabras se atribuyen a ${names} y a ${last}.`,
    nearest: 'Citas más cercanas (no son la misma)',
    byTextBefore: (speaker) => `${speaker} (según el texto anterior)`,
    notQuoted: 'sin comillas',
    speakerNotStated: 'no se indica quién habla',
    toldBy: (teller) => `según cuenta ${teller}`,
    leavesOut: (words) => `omite ${quoted(words)}`,
    inPlaceOf: (found, asked) => `${quoted(found)} en lugar de ${quoted(asked)}`,
    adds: (words) => `añade ${quoted(words)}`,
  },
  message: {
    title: 'Afirmación por afirmación',
    noClaim: 'No se encuentra en él ninguna afirmación que pueda verificarse.',
    setAside: 'Apartado',
    stated: 'CONSTA',
    excluded: 'EXCLUIDO',
    differs: 'DIFIERE',
    open: 'ABIERTO',
    absent: 'NO ESTÁ EN EL CORPUS',
    opinion: 'opinión',
    prediction: 'aún por suceder',
    question: 'una pregunta',
    call: 'un llamamiento',
    nothingOnIt: 'ningún artículo examinado habla de ello',
    against: (list) => `frente a ${list}`,
    otherwise: (list) => `de otro modo: ${list}`,
    besideIt: (list) => `además: ${list}`,
    states: 'Consta',
    excludes: 'En contra',
    beside: 'Además',
  },
  sources: {
    title: 'Fuentes',
    unlisted: (n) =>
      `${plural(n, 'artículo más', 'artículos más')}: indique un archivo, o acote por medio o por fecha.`,
    furniture: (n) => `${n} apartados como elementos de página`,
    extracted: (from) => `extraído de ${from}`,
    extractedPages: (from, pages) => `extraído de ${from} de ${plural(pages, 'página', 'páginas')}`,
    keptAs: (name) => `el texto se guarda como extracted/${name} en la carpeta de datos`,
    onPage: (line, page) => `${line} (página ${page})`,
    onLine: (words, line) => `${quoted(words)} (línea ${line})`,
    leansOn: (list) => `se apoya en: ${list}`,
    figuresByLine: 'Cifras, por línea',
    quotationsByLine: 'Citas, por línea',
    setAside: 'Apartado como elementos de página',
    notUsed: 'No se usa, o no tal como está',
  },
  conflicts: {
    title: 'Conflictos',
    figure: 'cifra',
    date: 'fecha',
    quotation: 'texto de una cita',
    certainty: 'hecho o presunción',
    attribution: 'quién lo dijo, o dónde',
    status: 'estado de las cosas',
    onTopic: (topic) => ` sobre ${quoted(topic)}`,
    none: (on) => `No se encuentra ninguno${on}, lo que no prueba que no lo haya.`,
    some: (found, on) => `Por revisar${on}: ${series(found, 'y')}; puede haber más.`,
    noneAside: (on) => `Aquí no se ha apartado nada${on} por no ser lo mismo.`,
    someAside: (found, on) => `Apartado aquí por no ser lo mismo${on}: ${series(found, 'y')}.`,
    worstListed: (n) => `Se muestran los ${n} más graves.`,
    onAllTopics: (n) => `En todos los temas: ${plural(n, 'desacuerdo', 'desacuerdos')}.`,
    putAside: (n) => `Apartados por no ser lo mismo: ${n}.`,
    notTheSame: 'No es lo mismo',
    putBack: 'Devolver',
  },
  news: {
    hasNews: 'Una pregunta vigilada tiene una respuesta nueva.',
    fresh: 'Nuevo en la respuesta',
    before: 'Antes',
    nothingBefore: 'nada en el corpus la respondía.',
  },
  notices: {
    watch: {
      title: 'Preguntas vigiladas',
      watched: (id) =>
        `Vigilada desde ahora, con el número ${id}: se avisa a este canal cuando un artículo da un valor que no está entre estos, o cuando uno hace que choquen valores que no chocaban.`,
      ofOutlets: (outlets) => `Solo cuentan los artículos de este medio: ${quoted(outlets)}.`,
      now: 'Ahora:',
      nothingNow: 'Ahora nada en el corpus la responde.',
      ended: (id) => `El número ${id} ya no se vigila.`,
      here: (n) => `Vigiladas aquí: ${n}.`,
      nothingHere: 'Aquí no se vigila nada.',
      number: (id) => `Número ${id}`,
      remove: 'Dejar de vigilar',
    },
    history: {
      mine: 'Mis verificaciones',
      ofServer: 'Verificaciones de este servidor',
      deleted: (n) => `Borradas: ${n}.`,
      none: 'No se guarda ninguna verificación.',
      number: (id) => `Número ${id}`,
      private: 'privada',
      show: 'Ver',
    },
    corpus: {
      title: 'Corpus',
      reloaded: 'Se han vuelto a mirar la carpeta y la base de datos.',
      added: (file, stated, passages) => `${quoted(file)} (${stated}) se ha añadido: ${passages}.`,
      replaced: (file, stated, passages) =>
        `${quoted(file)} (${stated}) ha ocupado el lugar del anterior: ${passages}.`,
      copies: (files) => `Comparte la mayor parte de su texto con ${files}: cuentan como un solo origen.`,
      wasRemoved: (file) => `${quoted(file)} se ha quitado. Se puede devolver durante 30 días.`,
      wasRestored: (file) => `${quoted(file)} se ha devuelto.`,
      noneAdded: 'Este servidor no ha añadido ningún artículo.',
      addedHere: (n) => `Añadidos por este servidor: ${n}.`,
      removed: (file) => `Quitado: ${file}`,
      remove: 'Quitar',
      restore: 'Devolver',
      holds: (articles, own, passages, corpus) =>
        `${articles}, de ellos ${own} añadidos por este servidor; ${passages}; ${corpus}.`,
      notUsed: (n) => `No se usan, o no tal como están: ${n}.`,
      allUsed: 'Se han podido usar todos los archivos.',
      did: { add: 'añadido', replace: 'reemplazado', remove: 'quitado', restore: 'devuelto' },
    },
    settings: {
      title: 'Ajustes',
      keptNot: 'No se guardan las verificaciones.',
      keptFor: (days) => `Las verificaciones se guardan ${days} días.`,
      editors:
        'Además de quienes gestionan el servidor, editan su corpus y sus vigilancias los miembros con estos roles:',
      managersAlone: 'Solo quienes pueden gestionar el servidor editan su corpus y sus vigilancias.',
      isPrivate: `Solo quien pregunta ve la respuesta, salvo que ponga «${option('private')}» en falso.`,
      isPublic: `Todo el canal ve la respuesta, salvo que quien pregunta ponga «${option('private')}» en verdadero.`,
      someOutlets: (outlets) =>
        `Las preguntas que no indican ningún medio se hacen solo a ${quoted(outlets)}; las que llevan * en «${option('outlet')}», a todos.`,
      notStated: (outlets) => `Por ahora ningún artículo indica ${quoted(outlets)}.`,
      allOutlets: 'Las preguntas que no indican ningún medio se hacen a todos.',
      speaks: (language) => `A todos se les responde en este idioma: ${language}.`,
      speaksTheirs: 'A cada cual se le responde en el idioma en que usa Discord.',
    },
    status: {
      title: 'Estado',
      version: (version, megabytes) => `Crosscheck ${version}, con ${megabytes} MB de memoria.`,
      since: 'En marcha desde',
      outlets: (n) => `Medios que indican los artículos: ${n}.`,
      reached: (database) => `La base de datos (${database}) responde.`,
      notReached: (database) =>
        `La base de datos (${database}) no responde: hasta que lo haga no se guarda nada.`,
      ended: (answered, refused, failed, gone) =>
        `En este servidor desde entonces: ${answered} respondidas, ${refused} rechazadas con una frase, ${failed} fallidas por un fallo de Crosscheck, ${gone} desaparecidas de Discord antes de responderse.`,
      underWay: (n) => `Respondiéndose ahora en este servidor: ${n}.`,
      connected: (shard) => `Conexión ${shard}: conectada`,
      connecting: (shard) => `Conexión ${shard}: conectando`,
      ping: (milliseconds) => `${milliseconds} ms`,
    },
  },
  // What stands behind a choice that is offered while somebody types.
  offered: { askedBefore: 'ya preguntado' },
  fault: (request) =>
    `Crosscheck no ha podido responder por un fallo propio. Vuelva a preguntar; si persiste, comunique a quien gestiona este bot el número de esta petición: ${request}.`,
  picture: {
    numbers: 'es',
    question: (query) => `Pregunta: «${query}»`,
    event: (label) => `Suceso: «${label}»`,
    hedged: (hedges) => `con reserva: ${hedges}`,
    says: (speaker) => `lo dice: ${speaker}`,
    asOf: (time) => `a fecha de: ${time}`,
    rows: (count) => `otras ${count} filas`,
    clashesWith: (rows) => `choca con ${rows}`,
    inQuestion: 'en la pregunta',
    claimStands: (states, excludes, open) =>
      [
        states ? `lo afirma: ${states}` : 'no lo afirma ninguna',
        excludes && `lo excluye: ${excludes}`,
        open && `lo deja abierto: ${open}`,
      ]
        .filter(Boolean)
        .join('; '),
    noValue: 'sin valor que pueda situarse en un eje',
    left: (count) => `y ${count} más, que no se dibujan`,
    more: (count) => `y ${count} más.`,
    fits: 'no choca con ninguna otra fila',
    clashes: 'choca con las filas que se indican',
    claim: 'cifra de la pregunta',
    approximate: 'en torno a este valor',
    range: 'en algún punto de este tramo',
    vagueRange: 'más o menos en este tramo',
    orMore: 'o más',
    orLess: 'o menos',
    times: 'veces',
    per: (unit, span) => `${unit} por ${span}`.trim(),
    converted: 'convertidas las demás unidades',
    logarithmic: 'escala logarítmica: 10, 100 y 1000 distan lo mismo',
    notFromZero: 'el eje no empieza en 0',
  },
  unstated: {
    outlet: 'Un titular entre comillas ocupa el lugar de un medio que el archivo no indica.',
    date: 'Donde no hay fecha, el archivo no la indica.',
  },
  moreReadings: (n) => `${n} más en «Cifras».`,
  besideReadings: (n) =>
    `${n === 1 ? 'Una comparación más' : `${n} comparaciones más`} en torno a la pregunta en «Cifras».`,
  link: 'artículo',
  line: (number) => `Línea ${number}`,
  views: {
    figures: 'Cifras',
    quotations: 'Citas',
    context: 'Contexto: ver un pasaje con las líneas vecinas',
    chart: 'Gráfico',
    export: 'Exportar',
  },
  corpusChanged: 'El corpus ha cambiado desde que se preguntó; esto es lo que da ahora.',
  askAgain: 'Volver a preguntar',
};
