/**
 * Sentences with which an outlet speaks of itself below an article: newsletters, apps, membership, donations,
 * ways to reach it. They hold for the end of a file only; in its middle such words are news.
 */
export const PLUGS: readonly RegExp[] = [
  /^(?:please |click here to )?(?:sign up|subscribe|register|join|download|discover|stay (?:up|on|tuned|ahead|informed|connected)|follow (?!up)|keep up|never miss|don[’']?t miss|get (?:the|our|your|all|more)|find (?:the best|more|out|us)|receive|want (?:more|to)|enjoyed)\b.*\b(?:subscri\w+|newsletters?|inbox|journalism|app|membership|briefings?|alerts?|updates?|curated|push messages?|notifications?|podcasts?|facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin)\b/i,
  /^stay on top of the (?:latest|biggest)\b/i,
  /^(?:please )?(?:make|consider|give|help|support|become|donate|contribute)\b.*\b(?:(?:independent|local|quality|our|free|public|investigative) (?:journalism|reporting|newsroom|coverage|work)|donation to (?:us|the|our)|(?:a|our) (?:member|subscriber|supporter|patron))\b/i,
  /^your (?:contribution|donation|support|subscription|gift)\b.*\b(?:us|our|journalism|reporting)\b/i,
  /^(?:connect with|follow|find|like) us\b/i,
  /^(?:sign up|newsletters?|subscribe)(?: (?:now|today|here|for free))?\s*[:!]/i,
  /^join (?:us )?(?:for|from) (?:only |just )?[$€£]?\d/i,
  /^already (?:a|an) (?:subscriber|member)\b/i,
  /\b(?:newsroom|switchboard|news ?desk|complaints|tip ?line|press office|editorial office)\b:?\s*(?:at\s)?\+?\(?\d[\d\s().-]{5,}/i,
  /\bcan be (?:reached|contacted) (?:at|on|by|via)\b.*(?:\d{3}[\s.-]\d{4}|@)/i,
  /^(?:do you )?have (?:a|any) (?:question|tip|story|comment)s?\b.{0,40}\?/i,
  /^(?:write to|send (?:us|tips)|e-?mail|contact) \S{0,30}@/i,
  /^(?:the )?(?:views|opinions) expressed\b/i,
  /^(?:all rights reserved|this (?:material|article|story|content) may not be (?:published|reproduced|broadcast))/i,
  /^(?:also interesting|also popular)\b[^.]*$/i,
  /^\(?reporting by\b.*\bediting by\b/i,
];
