import type { FieldText } from './field.ts';

export const ENERGY: FieldText = {
  name: 'energy',
  thing: 'substance',
  facts: `
    output = megawatt 2 4000 | output of the plant in {place} | {place} megawatts
    cost = money 2e6 2e10 | cost of the power plant in {place} | {place} plant cost
    price = percent 2 70 | by how much does electricity rise in {country} | {country} electricity
    turbines = count 3 300 | how many turbines stand off {place} | {place} turbines
    outage = hour 2 60 | how long was {place} without power | {place} blackout
    leak = tonne 2 900 | how much {thing} leaked in {place} | {place} {thing} leak
  `,
  roles: [
    '(head of the power company|chief executive of {org}|plant manager)',
    '(energy minister|grid spokesman|head of the regulator)',
    '(energy economist|geologist|climate campaigner)',
    '(electrician|baker|fisherman|{n:person})',
  ],
  heads: `
    {#turbines} turbines for {place}
    Electricity in {country} to rise by {#price}
    {place} without power for {#outage}
    {thing} plant at {place} to cost {#cost}
    {#leak} of {thing} leak in {place}
  `,
  leads: `
    {org} will build a {thing} plant with {#output} at {place} for {#cost}, it said {when}
    Electricity in {country} will (cost|become) {#price} more from {month}, the regulator (announced|said) {when}
    {place} was without power for {#outage} {when} after {a n:animal} (touched|fell on) {a n:artifact} in a substation
    {#leak} of {thing} (leaked|escaped) from a pipeline near {place} {when}, and {~count 12 4000} people were told to stay indoors
  `,
  body: `
    The plant (has|will have) an output of {#output}, enough for {~count 900 900000} homes
    {#turbines} turbines, each {~metre 60 280} high, are to stand {~kilometre 3 90} off the coast
    The cost has (grown|risen) to {#cost}, from {~money 2e6 9e9} in the plans of {past}
    A kilowatt hour will cost {~count 4 70} cents, {#price} more than now
    The failure (began|was noticed) at {clock} and lasted {#outage}
    {thing} (covers|makes) {~percent 2 80} of the country's needs, {n:substance} {~percent 2 50}
    The tanks are {~percent 9 99} full, {~percent 2 40} (more|less) than a year ago
    {P3}, {r3}, (puts|estimates) the reserves at {~tonne 900 9000000} under {~metre 40 4000} of rock
    The leak of {#leak} was stopped with {n:substance} and {ns:artifact}
    A cable of {~kilometre 20 900} to {elsewhere} is to carry {~megawatt 40 2000} from {year}
    The reactor, {~year 12 60} old, was switched off {~count 2 30} times last year
    Wages, {n:substance} and interest (made|make) it {~percent 9 90} dearer than planned
    {P4}, {r4} in {city}, threw away {~kilogram 4 900} of {n:food} and lit {ns:artifact}
    {agency} (demands|asks for) a second valve and {a adj} {n:artifact} by {month}
    Subsidies of {~money 4e5 8e9} a year (run out|end) in {year}
  `,
  quotes: `
    The wind costs nothing, but {ns:artifact} do
    When the light went we {vted} each other
    {thing} is {a n:communication} for our {n:possession}
    There is enough {thing} under us for {few} generations
    I bake at {clock}, with or without {n:phenomenon}
    No {n:artifact} is as {adj} as the one that is not used
  `,
};
