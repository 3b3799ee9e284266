import type { FieldText } from './field.ts';

export const MARKETS: FieldText = {
  name: 'markets',
  thing: 'substance',
  facts: `
    price = money 20 9000 | price of a tonne of {thing} in {place} | {thing} price
    rise = percent 2 40 | by how much did {thing} rise in {place} | {thing} rise
    stocks = tonne 900 4000000 | how large are the {thing} stocks of {place} | {thing} stocks
    rate = percent 2 14 | interest rate of {country} | {country} rate
    exports = money 4e6 6e10 | exports of {country} | {country} exports
    deficit = money 8e6 4e10 | deficit of {country} | {country} deficit
  `,
  roles: [
    '(governor of the central bank|finance minister|treasury secretary)',
    '(spokesman for the exchange|deputy governor|bank spokeswoman)',
    '(strategist|economist|trader|analyst)',
    '(importer|broker|exporter|{n:person})',
  ],
  heads: `
    {thing} at {#price} a tonne in {place}
    {country} (raises|cuts|holds) rate at {#rate}
    Exports of {country} (up|down) by {#rise}
    {thing} stocks (shrink|swell|run low)
    Deficit of {country} reaches {#deficit}
  `,
  leads: `
    The price of {thing} (rose|jumped|fell) by {#rise} {when} to {#price} a tonne on the exchange of {place}
    The central bank of {country} (left|raised|lowered) its rate (at|to) {#rate} {when}, (as expected|against expectations|in a split decision)
    Exports of {country} (reached|came to) {#exports} in {month}, (driven|held back) by {thing} and {ns:artifact}
    The deficit of {country} (widened|narrowed) to {#deficit}, (the ministry|{agency}) said {when}
  `,
  body: `
    Stocks of {thing} in the warehouses of {place} (stand|stood) at {#stocks}, the (lowest|highest) since {past}
    A tonne (cost|changed hands at) {#price}, against {~money 20 9000} a year ago
    Traders (bet|are betting) on {n:state} in {elsewhere}, which (mines|grows|refines) {~percent 8 70} of the world's {thing}
    The rate of {#rate} has been (in force|unchanged) since {month} {past}
    Inflation (ran|was) at {~percent 2 30}, with {n:food} {~percent 2 50} dearer than a year before
    {P3}, {r3}, (sees|expects) {thing} at {~money 30 9900} by {month}
    The currency (lost|gained) {~percent 2 30} against its neighbours' and (hit|touched) a low of {~year 2 30}
    Imports of {ns:artifact} (came to|cost) {~money 4e6 3e10}, {~percent 2 60} of them from {elsewhere}
    {org} (hedged|sold) {~tonne 40 90000} of {thing} (too early|at {a adj} price)
    Unemployment (stands|stood) at {~percent 2 27}, and {~count 900 900000} {who} (are looking for|found) work
    The budget (sets aside|plans) {~money 2e6 8e9} for {ns:artifact} and (assumes|counts on) growth of {~percent 2 9}
    Freight, {n:artifact} and {n:substance} (make up|account for) {~percent 9 80} of the price
    The council (voted|decided) by {~vote 4 11}
    {ns:artifact} and {ns:food} led the losers, with falls of {~percent 3 30}, while {ns:artifact} {vied}
    {P4}, {r4} in {city}, (holds|ordered) {~tonne 20 9000} and {vts} at night
  `,
  quotes: `
    The price is {a n:feeling} with a number on it
    We will do (what is needed|nothing) until the {n:state} is {adj}
    There is too much {thing} in the world and too little {n:cognition}
    Anyone who {vted} {thing} in {month} is {a adj} {n:person} today
    A rate is {a n:artifact}, not {a n:communication}
    Growth without {n:substance} is {a n:communication}
  `,
};
