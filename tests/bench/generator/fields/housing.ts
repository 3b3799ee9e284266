import type { FieldText } from './field.ts';

export const HOUSING: FieldText = {
  name: 'housing',
  thing: 'artifact',
  facts: `
    flats = count 12 9000 | how many flats are built in {place} | {place} flats
    rent = money 90 9000 | average rent in {place} | {place} rent
    rise = percent 2 60 | by how much did rents rise in {place} | {place} rents
    cost = money 9e5 4e9 | cost of the estate in {place} | {place} estate cost
    evicted = count 4 900 | how many tenants were evicted in {place} | {place} evicted
    storeys = count 4 70 | how many storeys has the tower in {place} | {place} storeys
  `,
  roles: [
    '(developer|landlord|architect)',
    '(housing secretary|spokeswoman for the housing office|building inspector)',
    "(tenants' leader|town planner|property researcher)",
    '(tenant|student|pensioner|{n:person})',
  ],
  heads: `
    {#flats} flats to replace {thing} works in {place}
    Rents in {place} up by {#rise}
    {#evicted} tenants evicted in {place}
    Tower of {#storeys} storeys for {place}
    {look} {thing} found in {place} flats
  `,
  leads: `
    {org} will build {#flats} flats on the site of the former {thing} works in {place}, it said {when}
    Rents in {place} (rose|have risen) by {#rise} in a year and now stand at {#rent} a month on average, figures published {when} show
    {#evicted} tenants had to leave their homes on {street} in {place} {when} because {things} (had|were found to have) damaged the walls
    A tower of {#storeys} storeys, designed by {P1}, will (rise|be built) in {place}, the council agreed {when}
  `,
  body: `
    The estate costs {#cost}, of which {~percent 4 70} comes from the state
    Of the {#flats} flats {~percent 8 60} are for people with low incomes
    A flat of {~count 24 160} square metres will (cost|let for) {#rent} a month
    {~count 40 90000} people are on the waiting list, {~year 2 12} on average
    The tower has {#storeys} storeys, {~count 2 20} lifts and a garden on the roof
    {#evicted} people were given {~day 2 60} to (pack|go) and put up in {a n:artifact}
    {P3}, {r3}, reckons that {~count 900 400000} homes stand empty in {region}
    Building prices (rose|fell) by {~percent 2 40} since {past}, those of {n:substance} by {~percent 2 90}
    The ground, bought in {past} for {~money 4e4 9e7}, is (polluted with|full of) {n:substance}
    {P4}, {r4}, pays {~money 90 4000} for a room of {~count 8 30} square metres with {a n:artifact} in it
    The landlord wants {~money 900 90000} for repairs and (offers|promised) {ns:artifact}
    Work begins in {month} and should take {~month 8 70}
    The facade is of {n:substance}, the roof of {n:substance}, and the stairs are {adj}
    {~percent 20 90} of the households in {city} rent, against {~percent 12 70} in {elsewhere}
    Neighbours (went|will go) to court over {~metre 2 20} of shade and {a n:plant}
  `,
  quotes: `
    A home is not {a n:artifact}, it is {a n:state}
    I have {vtpp} the walls {few} times and still they {vi}
    They build for {ns:person}, not for us
    We found {ns:animal} in the {n:artifact} and {n:substance} in the water
    Whoever rents here {vts} twice
    It is {adj}, it is {adj}, and it is home
  `,
};
