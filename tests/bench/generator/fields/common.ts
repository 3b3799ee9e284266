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
