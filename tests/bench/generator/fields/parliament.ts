import type { FieldText } from './field.ts';

export const PARLIAMENT: FieldText = {
  name: 'parliament',
  thing: 'act',
  facts: `
    votes = vote 40 400 | how did parliament vote on the {thing} bill of {country} | {country} {thing} vote
    share = percent 4 70 | what share did the party of {p1} get | {p1} share
    seats = count 4 300 | how many seats has the party of {p1} | {p1} seats
    spending = money 2e7 9e10 | how much will {country} spend on {things} | {country} {thing} spending
    turnout = percent 31 92 | what was the turnout in {country} | {country} turnout
    amendments = count 3 900 | how many amendments were tabled to the {thing} bill | {thing} bill amendments
  `,
  roles: [
    '(prime minister|president|party leader|interior minister)',
    '(government spokesman|speaker of parliament|minister of state)',
    '(opposition leader|constitutional lawyer|political scientist)',
    '(voter|usher|party member|{n:person})',
  ],
  heads: `
    {country} parliament passes {thing} bill by {#votes}
    {p1} wins {#share} in {country}
    {p1} survives vote after {look} speech
    {country} to spend {#spending} on {things}
    {#amendments} amendments to {thing} bill
  `,
  leads: `
    The parliament of {country} passed a law on {things} by {#votes} {when}, after {~month 2 60} of debate
    The party of {P1}, {r1}, (won|took) {#share} of the vote in {country} {when} and will have {#seats} seats
    {country} will spend {#spending} on {things} over {~year 2 12}, {P1}, {r1}, (said|told parliament) {when}
    {P1}, {r1}, (reshuffled|dismissed) half of the cabinet {when}, a day after {a adj} vote on {things}
  `,
  body: `
    The bill (allows|forbids|regulates) {things} (with|without) {ns:artifact} and was changed by {#amendments} amendments
    Turnout was {#turnout}, the (lowest|highest) since {past}
    With {#seats} of {~count 101 650} seats the party needs {few} partners
    {few} members of {p1}'s own party (voted against|stayed away), among them {other} and {other}
    The money, {#spending}, is to come from a tax on {ns:artifact} and {ns:substance}
    The upper house (may|can) (delay|reject) the law for {~month 2 24}
    {P3}, {r3}, (will go|wants to go) to the constitutional court, which {vted} a law on {ns:act} in {past}
    Polls (put|see) the government at {~percent 12 60} and the opposition at {~percent 12 60}
    {p1} spoke for {~minute 12 200} and was interrupted {~count 3 60} times
    The treaty with {country2}, signed in {past}, (ends|will be renewed) in {year}
    Fines of up to {~money 900 9e6} (await|threaten) those who {vt} {ns:artifact}
    {P4}, {r4} in {city}, stood in line for {~hour 2 7} and (left|came back) without a ballot paper
    Ballots from {~count 12 900} stations, {~percent 2 20} of all, are still to be counted
    The committee (heard|will hear) {~count 4 90} experts, {few} of whom {vied}
    A referendum on {things} (failed|passed) in {past} with {~percent 31 70}
  `,
  quotes: `
    A law is {a n:artifact}, and ours is {adj}
    The people have {vtpp}, and I {vi} before them
    We will (vote|speak|stand) against {things} until they are {adj}
    Who {vts} the {n:possession} also {vts} the {n:group}
    My government is not {a n:artifact} that one {vts}
    There was never {a n:communication} so {adj} in this house
  `,
};
