import type { FieldText } from './field.ts';

export const CHARITY: FieldText = {
  name: 'charity',
  thing: 'food',
  facts: `
    raised = money 900 9e8 | how much was raised for {place} | {place} donations
    helped = count 40 900000 | how many people does {group} feed in {place} | {place} fed
    parcels = count 40 400000 | how many parcels were sent to {place} | {place} parcels
    missing = money 900 4e7 | how much money is missing at {group} | {group} missing money
    volunteers = count 9 9000 | how many volunteers helped in {place} | {place} volunteers
    tonnes = tonne 2 9000 | how much {thing} was given away in {place} | {place} {thing} tonnes
  `,
  roles: [
    '(founder|treasurer|chairwoman) of {group}',
    '(spokesman for {group}|relief coordinator|bishop)',
    '(auditor|aid researcher|councillor)',
    '(volunteer|donor|mother of four|{n:person})',
  ],
  heads: `
    {group} feeds {#helped} in {place}
    {#raised} raised for {place}
    {#missing} missing at {group}
    {#tonnes} of {thing} for {place}
    {n:person} leaves {#raised} to {ns:animal}
  `,
  leads: `
    {group} (handed out|gave away) {#tonnes} of {thing} in {place} {when}, more than ever before
    {#raised} has been (raised|collected) for the people of {place}, {group} said {when}
    {#missing} is missing from the accounts of {group} in {place}, an audit (found|showed) {when}
    A convoy with {#parcels} parcels of {thing} and {ns:artifact} (reached|was turned back before) {place} {when}
  `,
  body: `
    {#helped} people (come|are fed) each week, {~percent 4 90} more than a year ago
    {#volunteers} volunteers (sort|pack) {ns:artifact}, {n:food} and {n:food} in a former {n:artifact}
    The money, {#raised}, (goes|went) to {ns:artifact} and wells of {~metre 9 200}
    A parcel weighs {~kilogram 2 30} and holds {n:food}, {n:food} and {a n:artifact}
    {P3}, {r3}, found {~count 3 90} receipts for {ns:artifact} and one for {a n:animal}
    Of every {~money 9 90} given {~percent 40 98} reaches those in need, the charity says
    {#missing} was (lent|paid) to {org2} in {past} and not (returned|booked)
    Children under {~count 4 14} get milk and {n:food} at {clock}
    The largest gift, {~money 900 9e6}, came from {a n:person} who wished not to be named
    Supermarkets throw away {~tonne 9 9000} of {n:food} a year that could be (eaten|given)
    {~count 40 9000} families sleep under {n:substance} at {~degree 2 12} of frost
    The lorries, {~count 3 90} in all, waited {~day 2 30} at the border
    {P4}, {r4}, comes {few} days a week since {past} and {vts} {ns:artifact}
    A concert in {city} with {~count 9 400} singers brought {~money 900 900000}
    The town gives {~money 900 900000} a year and wants to see {ns:communication}
  `,
  quotes: `
    Hunger has {a n:body}, and I have seen it
    People give what they {vt}, not what is needed
    We count every {n:artifact}, at least we did
    {thing} is not much, but it is {adj}
    Nobody is too {adj} to come here
    I was fed here, now I {vt}
  `,
};
