import type { FieldText } from './field.ts';

export const FIRE: FieldText = {
  name: 'fire',
  thing: 'artifact',
  facts: `
    crews = count 4 240 | how many firefighters were sent to {place} | {place} firefighters
    homeless = count 6 2200 | how many people lost their homes in {place} | {place} homeless
    injured = count 2 60 | how many were injured in the {place} blaze | {place} blaze injured
    damage = money 5e4 4e8 | damage of the {place} fire | {place} fire damage
    hours = hour 2 90 | how long did the fire in {place} burn | {place} fire hours
    homes = count 2 900 | how many houses burned in {place} | houses burned {place}
  `,
  roles: [
    '(owner of the {thing} works|warehouse owner|landlord)',
    '(fire chief|station commander|chief fire officer)',
    '(safety inspector|insurance assessor|fire engineer)',
    '(resident|lodger|night watchman|bus driver)',
  ],
  heads: `
    {thing} (works|store|plant) in {place} (gutted|destroyed|damaged) by fire
    {#crews} firefighters battle blaze in {place}
    {#homeless} homeless after {place} fire
    {place} fire: {#injured} hurt, {#damage} in damage
    Smoke over {place} as {thing} (depot|warehouse) burns
  `,
  leads: `
    A fire that (broke out|began|started) in {a thing} (warehouse|factory|workshop) in {place} {when} (injured|hurt) {#injured} people and left {#homeless} without a home
    {#crews} firefighters (fought|were fighting|brought under control) a blaze {when} that (tore|swept|ate its way) through {street} in {place}
    An explosion in {a adj} {n:artifact} set {#homes} houses alight in {place} {when}
    The {look} {thing} works in {place}, {a n:artifact} of {past} and the pride of {region}, burned (down|to the ground|for {#hours}) {when}
  `,
  body: `
    The flames were (first seen|noticed|reported) at {clock} by {P4}, {r4}, who (rang|called) the fire service from {a n:location}
    {#homes} houses were (destroyed|damaged|made uninhabitable), and the damage is (put|estimated) at {#damage}
    It took {#hours} (to put the fire out|before the last flames were out|to bring the blaze under control)
    Crews (pumped|drew) {~count 20 900} tonnes of water from (the harbour|a canal|{a n:artifact}) as hydrants ran dry
    {p1}, {r1}, said the building had held {~count 40 60000} {things} and {~count 2 90} {adj} {ns:artifact}
    {#homeless} (residents|people|tenants) spent the night in (a school|a sports hall|{a n:artifact}) on {street}
    The cause is (not known|under investigation|still unclear), but (an electrical fault|{a adj} {n:artifact}|arson) (is suspected|has not been ruled out)
    Smoke was (seen|smelt) {~kilometre 3 60} away, and people were told to keep their windows shut for {~day 1 4}
    {P3}, {r3}, had (found|listed|criticised) {~count 3 40} faults there in {past}, among them {adj} {ns:artifact} and a locked door
    One firefighter was (struck|trapped) by {a adj} {n:artifact} and (treated for|suffered) (burns|smoke inhalation|a broken {n:body})
    Two (horses|cats|dogs) and {~count 8 700} {ns:animal} (were led out|died|are missing)
    Insurers (expect|reckon with|are bracing for) claims of {~money 2e5 3e8} from {who} in {region}
    A (similar|larger|smaller) fire (destroyed|damaged) {a n:artifact} in {elsewhere} in {past}, killing {~count 2 40}
    The temperature inside reached {~degree 300 1100}, (enough to|so that it could) {vt} {n:substance}
    {agency} (closed|reopened) {street} to traffic and (tested|is testing) the air for {n:substance}
  `,
  quotes: `
    You could feel the heat on your {n:body} from {~metre 50 400} away
    Everything we (had|owned) was in that {n:artifact}
    We (went|ran) in {few} times and (came|ran) out {few} times
    The doors were {adj} and the {n:artifact} was full of {n:substance}
    I have {vtpp} {things} all my life and (never|seldom) seen one burn like that
    It is {a n:state} that nobody was killed
  `,
};
