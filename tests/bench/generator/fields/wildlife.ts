import type { FieldText } from './field.ts';

export const WILDLIFE: FieldText = {
  name: 'wildlife',
  thing: 'animal',
  facts: `
    counted = count 3 90000 | how many {things} live in {region} | {region} {things} count
    killed = count 2 900 | how many {things} were shot in {region} | {things} shot {region}
    weight = kilogram 2 900 | how heavy was the {thing} of {place} | {thing} weight
    range = kilometre 4 9000 | how far did the {thing} of {place} wander | {thing} distance
    fine = money 90 90000 | fine for shooting {things} in {country} | {thing} fine
    released = count 2 400 | how many {things} were released near {place} | {things} released
  `,
  roles: [
    '(gamekeeper|zoo director|head ranger)',
    '(environment minister|spokeswoman for the forest office|chief warden)',
    "(zoologist|hunters' president|conservationist)",
    '(walker|farmer|camper|{n:person})',
  ],
  heads: `
    {things} return to {region}
    {thing} of {#weight} caught in {place}
    {#released} {things} released near {place}
    {thing} escapes from {place} zoo
    {#killed} {things} shot in {region}
  `,
  leads: `
    {#counted} {things} live in {region} again, {~percent 4 90} more than in {past}, a count (published|presented) {when} shows
    {a thing} of {#weight} (escaped from|walked out of) the zoo of {place} {when} and was (caught|found) {~kilometre 2 40} away
    Rangers released {#released} {things} near {place} {when}, the first in {region} for {~year 9 200}
    {#killed} {things} may be shot in {region} this year, {agency} (decided|said) {when}
  `,
  body: `
    The count took {~week 2 20}, {~count 12 900} helpers and {~count 20 4000} cameras
    The animal, {~count 2 30} years old, had a {n:body} of {~centimetre 4 200} and {adj} {ns:body}
    One of them, fitted with {a n:artifact}, wandered {#range} in {~day 9 400}
    Whoever shoots {a thing} pays {#fine} or goes to prison for {~month 2 40}
    They feed on {ns:plant}, {ns:animal} and, in winter, {n:food}
    A pair raises {few} young a year, of which {~percent 9 80} reach their {few} month
    {P3}, {r3}, (doubts|checked) the figures and (counts|comes to) {~count 3 90000}
    Farmers lost {~count 4 900} {ns:animal} to them and were paid {~money 90 900000}
    {#killed} were (shot|run over|poisoned) last year, {few} of them by mistake
    The vet needed {~count 2 9} darts and {~hour 2 11} to (calm|catch) it
    The fence is {~metre 2 5} high, {~kilometre 2 90} long and {adv} {adj}
    {P4}, {r4}, met it at {clock} between {ns:plant} and (stood still|ran)
    Its droppings (contained|hold) {ns:plant}, {n:substance} and {a n:artifact}
    Last seen in {past}, the species was (thought|declared) extinct in {country}
    Visitors may (watch|feed) them from {~metre 20 300} on payment of {~money 2 90}
  `,
  quotes: `
    {a thing} does not read maps
    It looked at me, I looked at it, and then we both {vied}
    They were here before {ns:person} and will be after
    Who feeds {things} {vts} them
    {few} years ago we had none, now they {v:i} on {street}
    {a thing} is {a n:animal} with {a n:attribute}
  `,
};
