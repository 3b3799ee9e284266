import type { FieldText } from './field.ts';

export const CULTURE: FieldText = {
  name: 'culture',
  thing: 'communication',
  facts: `
    visitors = count 400 900000 | how many visitors came to {place} | {place} visitors
    budget = money 2e4 9e7 | budget of the {place} festival | {place} festival budget
    sold = count 900 9000000 | how many copies of the {thing} were sold | {thing} copies
    price = money 900 9e7 | price of the {thing} sold in {place} | {thing} auction price
    works = count 8 900 | how many works are shown in {place} | works {place}
    length = minute 12 400 | length of the {thing} by {p1} | {p1} length
  `,
  roles: [
    '(painter|novelist|composer|film director|sculptor)',
    '(director of the museum|festival head|publisher|curator)',
    '(critic|rival publisher|art historian|reviewer)',
    '(visitor|usher|collector|restorer)',
  ],
  heads: `
    {thing} by {p1} (sold for|fetches) {#price}
    {place} festival draws {#visitors}
    {p1} wins prize for {look} {thing}
    Museum in {place} shows {#works} {ns:artifact}
    {#length} of {n:state}: the new {thing} by {p1}
  `,
  leads: `
    {P1}, {r1}, (won|was given) the prize of {place} {when} for {a look} {thing} about {ns:person} and {ns:animal}
    {a thing} by {P1} was sold for {#price} at an auction in {place} {when}, {few} times (its estimate|what was expected)
    The festival of {place} (closed|ended) {when} with {#visitors} visitors, {~percent 2 60} (more|fewer) than last year
    A museum for {ns:artifact} and {ns:communication} opened in {place} {when} with {#works} works by {P1} and others
  `,
  body: `
    The {thing} (lasts|runs to) {#length} and (tells|sings) of {a n:person} who {vts} {a n:animal}
    {#sold} copies have been sold in {~count 2 40} languages since {past}
    The budget of {#budget} came (half|mostly|in part) from {agency} and {org}
    {#works} (pictures|works), {~count 2 60} of them (never seen before|on loan from {elsewhere}), hang in {few} rooms
    Tickets cost {~money 4 200}; children and {who} (pay nothing|pay half)
    {p1}, born in {city} in {past}, (worked|lived) as {a n:person} and {a n:person} before the first {n:communication}
    {P3}, {r3}, (found|calls) it {adj}, {adj} and {~minute 10 90} too long
    The stage (was|is) {a adj} {n:artifact} with {~count 2 90} {ns:artifact}, lit by {n:phenomenon}
    The painting, {~centimetre 12 400} wide, shows {a n:person} with {a n:body} of {n:substance}
    It had (hung|lain) for {~year 8 200} in {a n:artifact}, behind {a n:plant}
    The house (seats|holds) {~count 60 6000} and was {~percent 30 99} full
    The orchestra (played|cut) {few} movements, the {adj} one {adv} slow
    The audience (clapped|stood) for {~minute 2 30}; {few} {who} {vied}
    A (copy|forgery) of the {thing} was {vtpp} in {elsewhere} for {~money 90 900000}
    The heirs (claim|are suing for) {~percent 2 30} of the proceeds and the return of {a n:artifact}
  `,
  quotes: `
    {a thing} is {a n:artifact} for the {n:body}
    I wanted to write about {n:feeling} and wrote about {ns:animal}
    It is the {adj} {n:communication} that I have {vtpp} in {few} years
    Art must {vt}, not {vt}
    I paint {ns:plant} because they do not {vi}
    The {n:communication} is {adj}, the rest is {n:feeling}
  `,
};
