/** Words that number what follows: Room 12, page 3. */
export const LABELS: ReadonlySet<string> = new Set(
  'flight route highway interstate freeway motorway channel section title article chapter local runway terminal gate room unit phase category cat level grade type class proposition prop resolution order rule psalm page pages season volume vol exhibit platform district ward precinct zone block lot formula reactor hangar exit junction schedule amendment version series episode apartment apt suite box paragraph clause table appendix annex form bill pier track studio heat pool group tier item question step stage generation gen model mark layer protocol engine bus tram bullet radio sector camp cell building tower warehouse plant number part act scene book verse round game match day week year lane seat row line articles sections chapters pages rooms routes highways flights gates exhibits rules paragraphs clauses amendments schedules'.split(
    ' ',
  ),
);
/** Those that in lower case also are plain nouns: that day 41 people fled. */
export const PLAIN_NOUNS: ReadonlySet<string> = new Set(
  'day week year game match round part act line row seat number order rule form bill plant tower building camp cell bus track pool item question series class type group lot box block unit mark book engine radio local title article season model scene warehouse lane'.split(
    ' ',
  ),
);
