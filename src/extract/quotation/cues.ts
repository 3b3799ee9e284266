import type { Catalogue } from '../../locale/catalogue.ts';

/** Verbs that give words as somebody's, in the forms of news English, and the participles that do so within a sentence. */
const CUES = `
say says said saying tell tells told telling write writes wrote written writing add adds added adding warn warns warned warning
state states stated stating insist insists insisted insisting argue argues argued arguing explain explains explained explaining
testify testifies testified testifying tweet tweets tweeted tweeting post posts posted posting caption captions captioned
captioning note notes noted noting announce announces announced announcing claim claims claimed claiming declare declares
declared declaring call calls called calling describe describes described describing dub dubs dubbed dubbing label labels
labelled labeled labelling labeling brand branded branding reply replies replied replying answer answers answered answering ask asks asked asking
shout shouts shouted shouting urge urges urged urging vow vows vowed vowing promise promises promised promising admit admits
admitted admitting recall recalls recalled recalling joke jokes joked joking fume fumes fumed fuming sob sobs sobbed sobbing
cry cries cried crying text texted texting email emailed emailing read reads reading conclude concludes concluded concluding
quip quips quipped quipping continue continues continued continuing remark remarks remarked remarking comment comments commented
commenting respond responds responded responding concede concedes conceded conceding acknowledge acknowledges acknowledged
acknowledging deny denies denied denying report reports reported reporting assert asserts asserted asserting allege alleges
alleged alleging complain complains complained complaining demand demands demanded demanding maintain maintains maintained
maintaining observe observes observed observing predict predicts predicted predicting proclaim proclaimed rail railed rails
scoff scoffed sneered sneer snapped snaps sigh sighed sighs thunder thundered thank thanks thanked thanking praise praised praising
condemn condemns condemned condemning denounce denounces denounced denouncing slam slams slammed blast blasts blasted hail
hails hailed mock mocked mocking accuse accused accusing confirm confirms confirmed confirming suggest suggests suggested
suggesting stress stresses stressed stressing emphasise emphasised emphasize emphasized whisper whispered yell yelled
boast boasts boasted boasting brag bragged storm stormed rage raged moan moaned gasp gasped mutter muttered murmur murmurs murmured
mumble mumbled exclaim exclaims exclaimed confide confides confided laugh laughed shrug shrugged weep wept hiss hissed bark barked
roar roared bellow bellowed plead pleads pleaded beg begs begged chant chanted crow crowed groan groaned growl growled grumble
grumbled lament laments lamented muse muses mused protest protested reason reasoned retort retorts retorted reveal reveals revealed
tease teased wail wailed whine whined
`;

const VERBS: ReadonlySet<string> = new Set(CUES.trim().split(/\s+/));

/** Whether a folded word is a verb of speech or writing. */
export const isCue = (word: string): boolean => VERBS.has(word);

/** Whether a cue is a participle, whose subject stands before the clause that it opens: "…, saying". */
export const isParticiple = (word: string): boolean => word.endsWith('ing');

/** Verbs behind which stands who is spoken of or to, and the words come last: "called it", "told reporters". */
export const takesObject = (word: string): boolean =>
  /^(?:tell|tells|told|telling|call|calls|called|calling|describ\w+|dub\w*|label\w*|brand\w*|thank\w*|prais\w+|condemn\w*|denounc\w+|slam\w*|blast\w*|hail\w*|accus\w+|mock\w*)$/.test(
    word,
  );

/** What the catalogues have a word for. */
type Medium = keyof Catalogue['media'];

const MEDIA: readonly (readonly [medium: Medium, pattern: RegExp])[] = [
  // In lower case: "the Post" is a newspaper.
  [
    'post',
    /\b(?:posts?\b(?! office)|posted|[Tt]weet(?:s|ed)?|[Oo]n (?:X|Twitter|Facebook|Instagram|Truth Social|Telegram|Bluesky|social media))\b/,
  ],
  ['caption', /\bcaption(?:s|ed|ing)?\b/i],
  [
    'interview',
    /\binterview(?:s|ed)?\b|\btold (?:the )?(?:\p{Lu}[\p{L}'’-]*\s+){0,3}(?:News|Post|Times|Herald|Courier|Gazette|Tribune|Radio|TV|Television|Guardian|Standard|Journal|Bulletin|Dispatch|Agency|Press)\b/u,
  ],
  ['news conference', /\b(?:news|press) (?:conference|briefing)\b/i],
  ['statement', /\b(?:statement|press release|communiqu[eé])\b/i],
  [
    'speech',
    /\b(?:speech|address|rally|sermon|keynote)\b|\btold (?:the crowd|supporters|delegates|mourners)\b/i,
  ],
  [
    'testimony',
    /\b(?:testif(?:y|ied|ies|ying)|testimony|told (?:the )?(?:court|jury|judge|inquiry|hearing|lawmakers|parliament|senators)|under oath)\b/i,
  ],
  ['letter', /\b(?:letter|e-?mail(?:s|ed)?|memo|text message|texted)\b/i],
  [
    'filing',
    /\b(?:lawsuit|court (?:papers|filing|documents)|filing|complaint|indictment|ruling|judgment)\b/i,
  ],
  ['video', /\b(?:video|footage|recording|clip|voice message)\b/i],
  ['report', /\b(?:in (?:a|the|its|their) report|report (?:said|says|reads))\b/i],
];

/** Where the words were said or written, when the text around them states it; the first that is named. */
export function mediumIn(text: string): string | null {
  let first: { medium: string; index: number } | null = null;
  for (const [medium, pattern] of MEDIA) {
    const index = text.search(pattern);
    if (index >= 0 && (first === null || index < first.index)) first = { medium, index };
  }
  return first?.medium ?? null;
}
