import type { FieldText } from './field.ts';

export const COUNCIL: FieldText = {
  name: 'council',
  thing: 'artifact',
  facts: `
    budget = money 4e5 9e9 | budget of {place} | {place} budget
    rise = percent 2 40 | by how much do charges rise in {place} | {place} charges
    vote = vote 9 60 | how did the council of {place} vote | {place} vote
    signed = count 200 90000 | how many people signed against the {thing} in {place} | {place} signatures
    fine = money 20 900 | how much is the fine in {place} | {place} fine
    trees = count 3 4000 | how many trees are felled in {place} | {place} trees
  `,
  roles: [
    '(mayor|mayoress) of {place}',
    '(council leader|town clerk|city treasurer)',
    "(opposition councillor|residents' spokeswoman|heritage campaigner)",
    '(market trader|dog owner|allotment holder|{n:person})',
  ],
  heads: `
    {place} council (bans|buys|sells|bins) {things}
    {place} to raise charges by {#rise}
    {#signed} sign against {thing} in {place}
    {#trees} trees to be felled for {look} {thing}
    Mayor of {place} quits over {thing}
  `,
  leads: `
    The council of {place} voted by {#vote} {when} to (ban|buy|repair|pull down) {things} on {street}
    Charges for (water|parking|kindergartens|burials) in {place} will rise by {#rise} from {month}, the council (decided|said) {when}
    {#signed} people have signed a petition against {a look} {thing} that {place} wants to put up on {street}
    {P1}, {r1}, resigned {when} after it (emerged|became known) that the town had paid for {a thing} and {a n:artifact}
  `,
  body: `
    The budget of {#budget} leaves {~money 2e4 4e7} for {ns:artifact} and nothing for {ns:act}
    Who (leaves|parks|feeds) {ns:animal} there will pay a fine of {#fine}
    {#trees} trees, (most of them|among them) {ns:plant} of {~count 20 300} years, must go
    The decision fell by {#vote} after {~hour 2 11} of debate, with {few} (abstentions|members absent)
    {#signed} signatures were handed in; {~count 90 40000} are needed for a vote of all citizens
    The {thing} would be {~metre 2 60} high and stand {~metre 2 90} from the {n:location}
    {p1} has led the town since {past} and was re-elected with {~percent 31 80}
    {P3}, {r3}, (called|calls) it {a n:communication} at the expense of {ns:person}
    The town has debts of {~money 1e5 8e8}, {~money 90 9000} for each of its people
    Swimming baths, (closed|open) since {past}, lose {~money 4e4 9e6} a year
    {~count 12 400} objections came in, one of them in verse by {a n:person}
    A survey of {street} counted {~count 40 9000} {ns:artifact} in {few} days
    The contract with {org} runs until {year} and costs {~money 2e4 9e7} a year
    {P4}, {r4}, brought {a n:artifact} to the meeting and was asked to {vi} outside
    The old {thing}, a gift of {elsewhere}, was {vtpp} at night in {past}
  `,
  quotes: `
    A town that {vts} its {things} can also {vt} its {ns:person}
    We are not against {a thing}, we are against this one
    There is money for {ns:artifact} but none for {ns:person}
    I have sat here for {few} years and never heard so much {n:communication}
    Nobody asked those who {vi} there
    The {n:location} belongs to all, even to {ns:animal}
  `,
};
