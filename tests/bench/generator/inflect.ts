const PLURALS = new Map(
  'man men,woman women,child children,foot feet,tooth teeth,mouse mice,goose geese,ox oxen,knife knives,wife wives,life lives,leaf leaves,half halves,shelf shelves,loaf loaves,thief thieves,wolf wolves,calf calves,sheep sheep,deer deer,fish fish,trout trout,salmon salmon,aircraft aircraft,series series,species species,crisis crises,analysis analyses,hero heroes,potato potatoes,tomato tomatoes,echo echoes'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Past tense and past participle of verbs that do not take -ed. */
const STRONG = new Map(
  'be was been,bid bid bid,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent bent,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,breed bred bred,bring brought brought,build built built,burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got,give gave given,go went gone,grind ground ground,grow grew grown,hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,lie lay lain,lose lost lost,make made made,mean meant meant,meet met met,overcome overcame overcome,overtake overtook overtaken,pay paid paid,put put put,quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,slide slid slid,speak spoke spoken,spend spent spent,spin spun spun,split split split,spread spread spread,stand stood stood,steal stole stolen,stick stuck stuck,sting stung stung,strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,understand understood understood,undertake undertook undertaken,uphold upheld upheld,wear wore worn,weave wove woven,weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,write wrote written'
    .split(',')
    .map((forms) => {
      const [base, past, participle] = forms.split(' ') as [string, string, string];
      return [base, { past, participle }] as const;
    }),
);

/** One syllable with a short vowel, or stressed on the last, so that the consonant doubles. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtz]|(?:ad|com|e|o|per|re|sub|trans)mit|(?:com|dis|im|re)pel|(?:com|ex|pro|re)pel|oc?cur|(?:con|de|in|pre|re|trans)fer|incur|deter|un(?:pin|plug|wrap|zip)|out(?:run|wit)|re(?:but|gret)|control|patrol|equip|allot|commit|forget|begin)$/;

/** The plural of a noun. */
export function plural(noun: string): string {
  const odd = PLURALS.get(noun);
  if (odd) return odd;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('man') && noun.length > 5 && !/(?:hu|ger|ro)man$/.test(noun))
    return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing' && verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e')) {
    if (ending === 'ed') return `${verb}d`;
    return /(?:ee|ye|oe)$/.test(verb) ? `${verb}ing` : `${verb.slice(0, -1)}ing`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('c')) return `${verb}k${ending}`;
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}${ending}` : `${verb}${ending}`;
}

/** What English makes of a verb: "carry", "carries", "carried", "carried", "carrying". */
export function conjugated(verb: string) {
  const strong = STRONG.get(verb);
  const weak = withEnding(verb, 'ed');
  return {
    base: verb,
    third:
      verb === 'be'
        ? 'is'
        : verb === 'have'
          ? 'has'
          : /[aeo]o$/.test(verb)
            ? `${verb}s`
            : verb.endsWith('o')
              ? `${verb}es`
              : plural(verb),
    past: strong?.past ?? weak,
    participle: strong?.participle ?? weak,
    ing: withEnding(verb, 'ing'),
  };
}

/** A word with the indefinite article that its first letters ask for. */
export function withArticle(word: string): string {
  return /^(?:[aeio]|u(?!ni|se|su|rin|ti|k)|hono|hour|heir|honest|8|11\b|18\b)/i.test(word)
    ? `an ${word}`
    : `a ${word}`;
}
