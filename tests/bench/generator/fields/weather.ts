import type { FieldText } from './field.ts';

export const WEATHER: FieldText = {
  name: 'weather',
  thing: 'plant',
  facts: `
    wind = kilometre 60 240 | how strong was the wind in {place} | {place} gusts
    rain = millimetre 18 420 | how much rain fell on {place} | rainfall {place}
    power = count 300 240000 | how many homes lost power in {region} | {region} power cuts
    missing = count 2 40 | how many are missing in {region} | {region} missing
    evacuated = count 40 30000 | how many people were evacuated from {place} | {place} evacuated
    losses = money 2e5 6e8 | cost of the storm in {region} | {region} storm cost
  `,
  roles: [
    '(mayor|deputy mayor|head of civil defence)',
    '(forecaster|duty meteorologist|senior forecaster)',
    '(hydrologist|climate researcher|engineer)',
    '(farmer|ferry captain|camper|{n:person})',
  ],
  heads: `
    Storm cuts power to {#power} homes in {region}
    {place} (counts the cost|clears up|under water) after {#rain} of rain
    {#missing} missing as (river|flood|storm) hits {region}
    Winds of {#wind} an hour (batter|lash|close) {place}
    {thing} growers face ruin after {adj} (frost|drought|hail)
  `,
  leads: `
    A storm with gusts of {#wind} an hour {vted} {region} {when}, cutting power to {#power} homes and (leaving|with) {#missing} people missing
    {#evacuated} people (were evacuated|had to leave their homes|were told to go) {when} as the river at {place} rose to its highest level since {past}
    (Heavy|Record|Unseasonal) rain (flooded|swamped) {place} {when}, with {#rain} (falling|measured) in {~hour 2 30}
    A frost in {month} has (ruined|damaged|spared) the {thing} harvest of {region}, where {who} (speak of|fear) losses of {#losses}
  `,
  body: `
    The weather service (measured|recorded) {#rain} of rain at {place} between {clock} and {clock}
    Gusts (reached|topped|peaked at) {#wind} an hour on the {n:object} above {city}
    {#power} households were (without|cut off from) electricity, and {~count 2 90} percent of them had it back by {day}
    {#missing} people are (missing|unaccounted for), (among them|including) {a n:person} and {few} {who}
    {#evacuated} (residents|people) (left|were taken from) (the valley|low-lying streets|campsites) by {n:artifact} and bus
    Damage (will come|may come|amounts) to {#losses}, (a first estimate says|the region reckons)
    The river (rose|fell) by {~centimetre 20 400} overnight and (stands|stood) {~centimetre 4 90} (above|below) the mark of {past}
    Trees (fell|came down) on {~count 3 600} roads, and {a adj} {n:artifact} blocked the line to {city}
    {P2}, {r2}, expects {~millimetre 5 90} more (by|before) {day}, then (dry|cooler|milder) days and {adj} nights
    The {thing} crop, worth {~money 1e6 9e8} a year, has been {adv} {vtpp} on {~hectare 40 90000}
    Schools (stayed shut|closed) in {~count 3 300} places, and {~count 10 400} flights were (cancelled|diverted)
    It was the (wettest|coldest|hottest|driest) {month} (since|for) {~year 9 140}, by the measurements of {agency}
    {who} had (warned|complained) that the dykes, (built|raised) in {past}, were too (low|old|thin) by {~centimetre 20 300}
    {P4}, {r4}, spent {~hour 3 30} on the roof of {a n:artifact} with {few} {ns:animal}
    Temperatures (dropped|rose) to {~degree 2 41} in {city}, {~degree 3 14} (below|above) what is usual
  `,
  quotes: `
    The water came (through|under|over) the door and we {vied}
    I have lived here for {~year 20 80} and never seen {a n:phenomenon} like it
    The {things} are gone, all of them, in one night
    What we forecast was {adj}, what came was {adj}
    We (need|lack) boats, {ns:artifact} and patience
    There is {a n:attribute} in this {n:phenomenon} that no model {vted}
  `,
};
