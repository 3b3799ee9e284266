import type { FieldText } from './field.ts';

export const LABOUR: FieldText = {
  name: 'labour',
  thing: 'artifact',
  facts: `
    workers = count 12 90000 | how many workers walked out at {org} | {org} walkout
    demand = percent 3 30 | what pay rise do workers at {org} demand | {org} demand
    offer = percent 2 12 | what does {org} offer | {org} offer
    days = day 2 90 | how long has the walkout at {org} lasted | {org} walkout days
    lost = money 4e4 9e8 | what does the walkout cost {org} | {org} walkout cost
    hours = hour 24 60 | how many hours a week are worked at {org} | {org} hours
  `,
  roles: [
    '(works council chairman|shop steward|strike leader)',
    "(head of personnel|spokesman for {org}|employers' president)",
    '(labour lawyer|mediator|sociologist)',
    '(welder|cleaner|nurse|{n:person})',
  ],
  heads: `
    {#workers} walk out at {thing} maker {org}
    {org} offers {#offer}, workers want {#demand}
    Walkout at {org} enters day after {#days}
    {thing} workers in {place} win {#hours} week
    {#lost} lost at {org}
  `,
  leads: `
    {#workers} workers at the {thing} maker {org} in {place} (laid down|stopped) work {when} to demand {#demand} more pay
    {org} and its workers (agreed|failed to agree) {when} after {#days} without work at the {thing} plant in {place}
    The working week at {org} in {place} will (fall|rise) to {#hours} from {month}, both sides said {when}
    Cleaners who {vted} {things} for {org} in {place} were paid {~money 2 12} an hour, a court found {when}
  `,
  body: `
    {#workers} (men and women|employees) took part by the count of their union, {~count 9 40000} by that of the company
    They want {#demand} more pay, {~day 2 9} more leave and {ns:artifact} that {v:i}
    The company offers {#offer} and {a adj} payment of {~money 90 9000}
    Each day costs {~money 4e3 9e7}, and {#lost} in all so far
    It is the {few} walkout since {past}, when one went on for {~week 2 40}
    They work {#hours} a week in {few} shifts, the first from {clock}
    {P3}, {r3}, has {vtpp} {~count 4 300} such disputes and (sees|saw) (no way|a way) out
    {~percent 52 99} of the members had voted for it
    {~count 40 40000} {things} a day are not made, and {ns:artifact} are missing in {elsewhere}
    The union, founded in {past}, has {~count 900 900000} members and {~money 1e5 9e8} in its fund
    Pickets (burned|shared) {n:plant} and {n:food} in the gate's lee
    {few} {ns:person} were dismissed and went to court over {n:communication}
    {P4}, {r4}, earns {~money 900 9000} a month after {~year 2 40} and {vts} the {n:artifact} alone
    Wages in {region} are {~percent 3 40} below those of {elsewhere}
    Talks (go on|resume) in {city} on {date}, with {other} in the chair
  `,
  quotes: `
    We {vt} the {things}, they {vt} the {n:possession}
    Without us not {a thing} {vts} this gate
    The offer is {a n:communication} wrapped in {n:substance}
    My {n:body} is {few} years older than I am
    Nobody {vts} work for pleasure
    We will {vi} as long as it takes
  `,
};
