const STOP_WORDS = new Set(
  `a an the of in on at to for from by with without within and or nor but if as is are was were be been being am has have had having
  do does did doing done will would can could may might must shall should it its itself he she they them his her hers their theirs him
  this that these those there here which who whom whose what when where why how not no so than then too very just only also even still yet
  into onto over under above below about after before during between among through across against along around near up down out off
  i we you me us my our ours your yours myself himself herself themselves more most other others another some any all both each every
  few many much such own same again ever never now while because until since although though however per via upon like s t d ll re ve m
  one's isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't it's that's there's they're we're you're i'm he's she's
  said say says get gets got make makes made`.split(/\s+/),
);

/** Whether a folded word carries no meaning of its own in a search. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
