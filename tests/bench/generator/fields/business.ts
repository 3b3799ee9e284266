import type { FieldText } from './field.ts';

export const BUSINESS: FieldText = {
  name: 'business',
  thing: 'artifact',
  facts: `
    profit = money 2e5 9e9 | profit of {org} | {org} profit
    jobs = count 12 14000 | how many jobs does {org} cut | {org} jobs
    plants = count 2 40 | how many plants does {org} have | {org} plants
    price = money 1e6 3e10 | how much is {org} paying for {org2} | {org2} price
    growth = percent 2 60 | sales growth of {org} | {org} sales
    output = count 900 9000000 | how many {things} does {org} make | {org} output
  `,
  roles: [
    '(chief executive|chairman|chairwoman|founder) of {org}',
    '(finance director|spokeswoman for {org}|head of sales)',
    '(analyst|fund manager|shop steward|economist)',
    '(machine operator|supplier|shopkeeper|{n:person})',
  ],
  heads: `
    {org} to cut {#jobs} jobs in {place}
    {org} buys {org2} for {#price}
    {thing} maker {org} (doubles|warns on|reports) profit
    {org} to build {thing} plant in {place}
    {p1} (quits|to lead|returns to) {org}
  `,
  leads: `
    {org}, which makes {things} in {place}, will cut {#jobs} jobs, it (said|announced|told its staff) {when}
    {org} is to buy its rival {org2} for {#price}, creating the (largest|second largest) maker of {things} in {country}
    The {thing} maker {org} (made|reported|earned) {#profit} in the year to {month}, {~percent 3 90} (more|less) than the year before
    {P1}, {r1}, (stepped down|was dismissed|resigned) {when} after {adj} (losses|questions) about {things} sold to {who}
  `,
  body: `
    Sales (rose|grew|fell) by {#growth}, (helped|dragged down) by {adj} demand for {things} in {elsewhere}
    The company has {#plants} plants and {~count 200 90000} employees, {~percent 4 80} of them in {region}
    It (turns out|makes|sold) {#output} {things} a year, and wants to (reach|make) {~count 9000 20000000} by {year}
    The {#jobs} posts go (by|before) {month}, (mostly|half of them) in {city}, where {a adj} {n:artifact} will close
    {org2}, founded in {past} as a maker of {ns:artifact}, has {~count 20 9000} staff and {adj} debts of {~money 1e5 4e9}
    Shareholders (get|are offered) {~money 2 400} a share, {~percent 3 70} above the last price
    Shares of {org} (rose|fell|slid) by {~percent 2 40} to {~money 2 900}
    The margin (narrowed|widened) to {~percent 2 40}, as {n:substance} and {ns:artifact} became (dearer|cheaper)
    {P3}, {r3}, (doubts|expects|warns) that {ns:artifact} will ever {vt} the {n:possession} put into them
    A new {thing} (with|without) {n:substance} will be (sold|tested) from {month} at {~money 4 9000}
    The works at {place} (opened|were founded) in {past} with {~count 4 90} {who} and {a adj} {n:artifact}
    {agency} (must|has still to) approve the deal, and (may want|wanted) {ns:artifact} to be sold
    An order from {elsewhere} for {~count 40 90000} {things}, worth {~money 2e5 8e8}, (was lost|came in) in {month}
    The pension fund (lacks|holds) {~money 1e6 5e9}, and {~count 90 40000} former workers (depend on|are members of) it
    {P4}, {r4} for {~year 3 44}, learned of it (by {n:communication}|from the radio|at the gate)
  `,
  quotes: `
    We make {things}, not {n:communication}
    The market for {things} is {adj} and will {vi} for years
    Every {thing} that leaves this plant has been {vtpp} {few} times
    Nobody (wanted|expected) this {n:event}, least of all our {who}
    It is {adj} price for {a adj} company
    There is {a n:state} at the top and {n:feeling} at the bottom
  `,
};
