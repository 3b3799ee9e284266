/** What has to follow a word for it to be a verb of speech. */
export type Frame = 'free' | 'object' | 'that' | 'figure' | 'of';

const FRAMES: Record<Frame, string> = {
  free: `said says say told tells wrote writes warned warns added adds noted notes stated states insisted insists argued argues
    explained testified denied denies tweeted`,
  object: `reported reports announced announces confirmed confirms claims claimed estimates estimated alleges alleged described
    predicts predicted forecast recorded counted
    acknowledges acknowledged believes believe fears expects thinks`,
  that: `found finds shows showed show suggests suggested indicates indicated concluded revealed reveals disclosed admits admitted declared
    declares`,
  figure: 'put puts gives gave places placed measured',
  of: 'spoke speak speaks talked talk talks',
};

/** Verbs that give words or a figure as somebody's, with what has to follow them. */
export const SPEECH: ReadonlyMap<string, Frame> = new Map(
  (Object.keys(FRAMES) as Frame[]).flatMap((frame) =>
    FRAMES[frame].split(/\s+/).map((verb) => [verb, frame] as const),
  ),
);

const FIGURE =
  '(?:\\$|€|£|\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|more|fewer|less|about|around|nearly|almost|some|over|up to|at least|at most|as many|as much|only|no)\\b)';
const WHEN =
  '(?:(?:late |early |earlier )?(?:on |in |at |this |last )?(?:\\w+day|week|month|year|\\w+ statement|statement)(?: (?:night|morning|evening))? )?';

/** What a disaster does with lives, and nobody says. */
const TOLL = /^[^.;]{0,24}\b(?:lives|victims?)\b/;

const FOLLOWS: Record<Frame, RegExp> = {
  free: /^(?! to (?:have|be)\b)/,
  object: new RegExp(
    `^[ :]*${WHEN}(?:that\\b|[“"]|(?:the|a|an|its|his|her|their|to|there)\\b|${FIGURE}|\\w+ of ${FIGURE})`,
    'i',
  ),
  that: /^ (?:\w+ ){0,3}?(?:that\b|to (?:the|having)\b)|^ (?:about |some |nearly |only |at least |more than )?[\d.]+ ?(?:%|percent\b|per cent\b)/i,
  figure:
    /^ (?:\w+ ){0,5}?(?:at|as) \S|^ (?:a|the) (?:\w+ )?(?:toll|number|figure|count|estimate|total|magnitude|value|cost|price) (?:of|as) /i,
  of: /^ of \S/,
};

/** Whether the words behind a verb of speech let it be one: "reported 41 deaths", not "reported missing". */
export const followsAs = (frame: Frame, rest: string): boolean =>
  FOLLOWS[frame].test(rest) && !(frame === 'object' && TOLL.test(rest));
