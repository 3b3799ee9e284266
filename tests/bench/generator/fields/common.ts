/** Sentences that fit a story of any field, a frame a line. */
export const ANYWHERE = `
  {agency} (would not comment|declined to comment|could not be reached) {when}
  {P2}, {r2}, described the {matter} of {place} as {adj} and {adv} {adj}
  {P3}, {r3}, {vied} (in public|openly|again) and (asked|called) for {a n:communication} by {month}
  A (spokesman|spokeswoman) for {agency} said the {n:cognition} was {adj} and the {n:act} would be {vtpp}
  The {matter} (has|had) {vtpp} {who} in {region} since {past}
  {place}, a town of {~count 900 900000} people in {region}, is (known|best known) for its {things} and {ns:artifact}
  It was not (clear|known) {when} whether {p1} would {vt} the {n:communication}
  In a (letter|statement|message) of {~count 2 40} pages {group} (asked|urged) {agency} to {vt} the {ns:artifact}
  A poll of {~count 400 4000} people in {region} found that {~percent 12 90} (back|oppose|know nothing of) the {n:act}
  {other}, {a adj} {n:person} from {elsewhere}, (remembers|recalled) {a n:event} of {past} that {vted} in much the same way
  The {adj} {n:artifact} on {street} (has stood|stood) empty since {past}, when {org2} moved to {elsewhere}
  {~count 20 9000} {who} (gathered|marched|met) on {street} {when}, some with {ns:artifact}, others with {ns:plant}
  {org} and {org2} have {vtpp} over {things} for {~year 2 40}
  The council of {city} (will|is to) {vt} the {n:communication} at its next (sitting|meeting) in {month}
  Whether {ns:artifact} (will|can) {vt} {n:state} is (a matter of debate|disputed|anyone's guess)
  {p1} has (twice|never|often) {vtpp} {ns:communication} and is {adj} among {ns:person}
  Neighbouring {country2} has {vtpp} {ns:artifact} since {past}, with {adj} results
  {a n:cognition} by {agency} in {past} had (warned of|pointed to|played down) {n:state} and {adj} {ns:artifact}
  The {n:location} (lies|is) {~kilometre 2 300} (north|south|east|west) of {city}, the (capital|largest city) of {region}
  {P4}, {r4}, {vted} {a n:artifact} and {a n:food} and went home at {clock}
  Of the {few} {who} who were asked, {few} (agreed|refused|did not answer)
  The {n:communication} was {vtpp} in {city} (and|but not) in {elsewhere}
  Last year {agency} had (spent|received) {~money 4e4 9e8} on {ns:artifact}, {~percent 2 60} (more|less) than in {past}
  {who} from {elsewhere} and {elsewhere} had (come|travelled) {~hour 2 30} to {vt} it
  {p3} said {a n:process} of this kind was (rare|common) (among|in) {ns:group}
  That is {~count 2 9} times as (much|many) as in {elsewhere}, where {ns:person} {v:i} without {ns:artifact}
  The (minutes|papers) of the meeting, (seen|obtained) by {outlet}, (speak|tell) of {adj} {ns:communication} and {n:feeling}
  Since {past} {~count 3 400} such {ns:event} have been (counted|recorded) in {region}, the last of them in {month}
  {a n:object} and {a n:artifact} (separate|join) the two {ns:location}
  Critics (say|object) that {ns:attribute} and {n:possession} have been {adv} {vtpp}
  {group} has {~count 60 90000} members and (was founded|began) in {past} in {a n:artifact} in {city}
  {p2} did not (rule out|explain|deny) {a adj} {n:act}
  A (second|third) {n:communication}, by {other}, came to {a adj} {n:cognition}
  The {thing} (itself|in question) is {adj}, {adj} and, as {p4} put it, {adj}
  (Observers|People) in {elsewhere} (watch|follow) the {matter} with {n:feeling}
  For {who} the {n:state} (means|meant) {ns:act}, {ns:artifact} and {adj} {ns:time}
  Nothing of the kind had been {vtpp} in {region} (for|in) {~year 4 120}
  The (next|first) {n:event} is (planned|set) for {date} in {elsewhere}, with {~count 20 900} {ns:person}
  {P1} (was born|grew up) in {elsewhere}, (studied|learned) {n:cognition} and has {few} children
  (Visitors|Passers-by) {vied} as {a n:animal} {vied} (past|over) the {n:artifact}
  On {date} {agency} (wrote|had written) to {org}: the {ns:artifact} were to be {vtpp} within {~day 4 90}
  The {adj} {n:group} of {place} {adv} {vted} the {n:communication}
  {n:substance} and {n:substance} (cost|cost) {~percent 2 60} more than in {past}, which {vted} {ns:person} in {region}
  {p1} and {p2} (met|spoke) for {~minute 12 300} in {elsewhere} and (parted|left) without {a n:communication}
`;

/** Clauses that a sentence of any field may go on with. */
export const GOING_ON = `
  , (the first|the latest|another|one more) (sign|step|case|example) of {n:state} in (the country|the region|a town) that has (seen|known) (little|more) of it (this year|in recent years|since {past})
  , as the (government|council|company|ministry|local authorities) came under (growing|new|public) pressure (over its|to publish the) {ns:communication}
  , while (others|some|many families|local people|young people) (fear|hope|believe) that the {matter} will {vi} (again|sooner or later|by the end of the year)
  , in what (officials|local media|many here|the opposition) called the {adj} {n:event} (of the year|in decades|since {past})
  , (a day|two days|three weeks|a month|half a year) after {a n:person} (was|had been) {vtpp} (in|outside|near) {elsewhere}
  , although there (is|was) (little|no|only weak) evidence that {ns:artifact} or {ns:person} (had anything|have much) to do with it
  , and (more|new|further) {ns:communication} are expected (later this week|in the coming days|before the end of the month|next year)
  , despite (calls|promises|plans|demands) (by|from) {who} for {a adj} {n:act} and (better|more|new) {ns:artifact}
  , which has (long|often|never) been (one of the main|among the most important|one of the few) {ns:artifact} (of|in) the (area|north|south|country|city)
  , where (many|most|a large number of) (people|families|men and women) (live by|work in|depend on) {n:act} and the sale of {ns:artifact}
  , with the (help|support|knowledge|agreement) of the (government|army|police|church|local authorities) and (part|most|some) of the {n:group}
  , because there was not enough (money|time|water|room|work|power) for the {ns:person} and their (families|children|{ns:animal})
  , bringing the (total|number|cost) (so far this year|since {month}|over the last decade) to {~count 40 90000}
  , up from {~count 20 9000} (a year|a month|ten years) (ago|earlier|before) and (more|less) than in any other part of {country}
  , down from {~percent 4 90} (a year|two years) (ago|earlier), when {ns:artifact} were (still|first) {vtpp} (there|by hand)
  , {~kilometre 2 300} (north|south|east|west) of the (border|coast|capital|city centre) and not far from the {n:location}
  , a (plan|decision|question|charge) that has divided the (party|town|public|family|government) for (years|months|a long time)
  , who (was|had been) (there|on holiday|at work|with friends) at the time and (saw|heard) {a adj} {n:artifact} {vi}
  , so that (nobody|no one|hardly anyone) (could|was able to) {vt} the {ns:artifact} (in time|without help|for hours)
  , (including|among them) {few} {ns:person}, {few} {ns:person} and the (son|daughter|brother|widow) of {a n:person}
  , on condition that the (state|city|owner|buyer) (pays|takes over) (half|most|a third) of the {ns:possession} and keeps the {n:artifact} open
  , before {other} and {few} other members of the (board|committee|family|group) (left|returned|took over) (the next morning|at the end of the week)
  , even though the (law|rules|contract|agreement) of {past} (says|said) that such {ns:artifact} (must|may) not be {vtpp} without (notice|permission|a vote)
  , and the (first|second|new) (results|figures|reports|pictures) (should|could|will) be (known|published|ready) (within days|in the spring|by {month})
  , but the (number|price|cost|value) is (likely|expected|sure) to (rise|fall|change) (once|when|as soon as) the {n:act} (ends|begins|is over)
  , (partly|mainly|not least) because of the (high|low|rising) (cost|price) of {n:substance} and a lack of (trained|young|experienced) {ns:person}
  , an (area|amount|order) (larger|smaller) than (the whole of|all the land around) {elsewhere}, and (home|known) to {adj} {ns:animal}
  , (to|in order to) {vt} the (growing|large|small) number of {ns:artifact} that (people|visitors|children) (leave|bring|use) (there|every day|at night)
  , after (talks|a meeting|a long night|hours of discussion) with the (president|mayor|minister|head) of (a|the) {n:group} (in|near) {elsewhere}
  , a (former|leading|well-known) {n:person} and (father|mother) of {few}, who (came|moved) to the (city|country) (as a child|in {past}|after the war)
  , and (asked|told|urged) (people|everyone|drivers|parents) to (stay|keep) (away|calm|at home) and to (leave|follow) the {ns:communication} of the (police|staff|experts)
  , the (same|very) (day|week|month) that (world|oil|share|house) prices (rose|fell|reached a new high) and {org2} (closed|opened) its (office|plant|store) there
  , for (use|sale|work) (in|by) (schools|hospitals|hotels|small firms) that have (no|too few) {ns:artifact} of their own
  , (known|used|loved) (at home and abroad|all over the world|by generations) for its {adj} {n:attribute} and (its|the) {ns:food}
  , which (experts|critics|scientists|lawyers) (see|regard) as (a result|the cause|a clear case) of {n:state} and (bad|good|poor) {n:act}
  , in (spite|favour|front|search) of {ns:artifact} that the (city|state|army|company) (bought|built|sold) (years|decades) ago
`;

/** Words that anybody could say of anything. */
export const SAYINGS = `
  It is {a n:state}, and {a adj} one
  We (will|must|cannot) {vt} it, whatever the {n:possession}
  I (know|knew) {ns:person} who {v:i} at the very thought of {a n:artifact}
  There is {n:feeling} in {region}, but there is also {n:attribute}
  You can {vt} {a n:artifact}, but you cannot {vt} {a n:group}
  That is {a n:communication} for {ns:person}, not for us
  My {n:cognition} is that {ns:artifact} {v:i} when nobody {vts} them
  We have {vtpp} {ns:communication} for {few} years, and what we got was {a n:artifact}
  The {matter} is not about {things}, it is about {n:attribute}
  Some {v:i}, some {v:i}, and in the end {a n:person} pays
  {n:attribute} is what {region} needs, and {ns:artifact}
  It took {a n:event} to {vt} them
`;

/** How words are quoted; `{quote}` ends without a stop. */
export const QUOTING = `
  “{Quote},” {said} {P2}, {r2}
  “{Quote},” {said} {P3}, {r3}
  “{Quote},” {P4}, {r4}, (said|told {outlet}) {when}
  “{Quote},” {said} {p1}. “{Quote}.”
  {P2} said: “{Quote}.”
  {P3}, {r3}, put it this way: “{Quote}.”
  {p2} (told|said to) reporters that {a n:communication} was “{adj} and {adj}”
  “{Quote},” {group} (wrote|said) in a statement
  Asked about the {matter}, {p2} (replied|said), “{Quote}.”
  {p4} (was blunt|was not so sure|agreed): “{Quote}.”
  “{Quote},” {said} {other}, {a n:person} who {vts} {ns:artifact} in {city}
`;

/** What is said to have been said. */
export const ATTRIBUTIONS = `
  , {p2} said
  , {p3} said {when}
  , officials said
  , according to {agency}
  , {outlet} (has learned|reported)
  , (police|people close to the talks|witnesses) said
  , {agency} (reported|said|confirmed)
  , a spokeswoman said
`;

export const FURNITURE = {
  top: `
    {few~} min read
    By {other}
    By {other} and {other}
    Photo: {other}/{outlet}
    News
  `,
  middle: `
    Advertisement
    - Advertisement -
    Share this article
    Story continues below
  `,
  end: `
    Sign up for our newsletter to get the best of {outlet} in your inbox
    Follow us on Facebook and Instagram for updates from {region}
    Subscribe to {outlet} for alerts and updates
    All rights reserved
  `,
};

/** What stands before the headline of another piece. */
export const RELATED = ['READ: ', 'READ MORE: ', 'RELATED: ', 'MORE: ', 'WATCH: '];
