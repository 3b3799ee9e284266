import type { FieldText } from './field.ts';

export const TOURISM: FieldText = {
  name: 'tourism',
  thing: 'location',
  facts: `
    guests = count 400 9000000 | how many guests came to {place} | {place} guests
    nights = count 900 20000000 | how many nights were booked in {region} | {region} nights
    tax = money 2 40 | how high is the visitors tax in {place} | {place} visitors tax
    stranded = count 20 40000 | how many holidaymakers were stranded in {place} | {place} stranded
    rooms = count 12 4000 | how many rooms has the hotel in {place} | {place} hotel rooms
    revenue = money 4e4 9e9 | revenue from tourism in {region} | {region} tourism revenue
  `,
  roles: [
    '(hotelier|tour operator|innkeeper)',
    '(head of the tourist board|tourism minister|airport spokeswoman)',
    "(residents' spokesman|travel researcher|environmentalist)",
    '(holidaymaker|guide|chambermaid|{n:person})',
  ],
  heads: `
    {place} counts {#guests} guests
    {#stranded} holidaymakers stranded in {place}
    {place} to charge visitors {#tax}
    Hotel with {#rooms} rooms planned for {place}
    {look} {thing} of {place} closed to visitors
  `,
  leads: `
    {#guests} guests came to {place} this summer, {~percent 2 60} (more|fewer) than last year, the tourist board said {when}
    {#stranded} holidaymakers (were|sat) stranded in {place} {when} after {org} (went bankrupt|cancelled its flights)
    {place} will charge visitors {#tax} a day from {month} to keep its {thing} (clean|open|quiet)
    A hotel with {#rooms} rooms is to be built beside the {thing} of {place}, which {vts} {who} and {ns:person}
  `,
  body: `
    {#nights} nights were booked in {region}, {~percent 3 70} of them by guests from {country2}
    The tax of {#tax} is (paid|collected) at the hotel and should bring in {~money 4e4 9e7} a year
    The stranded, {#stranded} in all, slept on {ns:artifact} and were given {n:food}
    The hotel will have {#rooms} rooms, {few} pools and a view of {a n:object}
    Tourism brings {#revenue} a year and (feeds|employs) {~percent 4 80} of {region}
    A room costs {~money 20 2000} a night, breakfast with {n:food} and {n:food} {~money 4 90}
    {P3}, {r3}, counts {~count 12 900} visitors for every resident in {month}
    The path, {~kilometre 2 60} long, climbs {~metre 90 2900} and is (closed|slippery) after rain
    Cruise ships (bring|brought) {~count 900 90000} people a day and stay for {~hour 3 12}
    The beach has lost {~metre 2 60} in {~year 2 40}, and {n:substance} is brought in by lorry
    {~percent 12 80} of the houses are let to guests for {~week 2 40} a year
    {P4}, {r4} from {elsewhere}, had saved {~year 2 9} for the journey and saw {ns:artifact}
    A bus from {city} takes {~minute 20 300} and costs {~money 2 90}
    The cave was found in {past} by {a n:person} who looked for {a n:animal}
    Ratings fell from {few} stars to {few}, because of {ns:animal} and {n:phenomenon}
  `,
  quotes: `
    They come for the {thing} and leave {ns:artifact}
    I (clean|make) {few} rooms in an hour and see the sea from none
    A town is not {a n:artifact} that one visits
    We were promised {n:state} and got {n:phenomenon}
    In {month} we are {adj}, in winter we are {adj}
    The {n:food} was {adj}, the {ns:person} were {adj}
  `,
};
