import type { FieldText } from './field.ts';

export const CRIME: FieldText = {
  name: 'crime',
  thing: 'artifact',
  facts: `
    arrested = count 2 70 | how many people were arrested in {place} | {place} arrests
    officers = count 6 600 | how many officers searched {place} | officers {place}
    haul = money 2e3 6e7 | value of the stolen {things} in {place} | stolen {things} value
    seized = count 3 4000 | how many {things} were seized in {place} | {things} seized
    hurt = count 2 30 | how many people were hurt in {place} | {place} hurt
    reward = money 1e3 5e5 | reward offered over the {things} of {place} | {place} reward
  `,
  roles: [
    '(suspected|alleged) ringleader',
    '(police spokesman|police spokeswoman|chief inspector|detective superintendent)',
    '(criminologist|lawyer|former detective|union official)',
    '(shopkeeper|neighbour|night porter|{n:person})',
  ],
  heads: `
    Police arrest {#arrested} over stolen {things} in {place}
    {place}: {#haul} haul of {things} found (behind|under|inside) {a n:artifact}
    Raid on {street} (ends|widens|revives) hunt for {a look} {thing}
    {#hurt} hurt as {who} clash (with police|outside {n:artifact}) in {place}
    Reward of {#reward} for {thing} gang
  `,
  leads: `
    Police in {place} arrested {#arrested} people {when} (on suspicion of|in connection with) the theft of {things} worth {#haul}
    A gang that {vted} {things} from {who} across {region} has been (broken up|dismantled|caught), police said {when}
    {#hurt} people were (hurt|injured|taken to hospital) {when} when {a adj} row (over|about) {a thing} (turned violent|got out of hand) on {street} in {place}
    Detectives (are looking for|want to trace|have named) {P1}, {r1} of a ring that (dealt in|smuggled|forged) {look} {things}
  `,
  body: `
    {#officers} officers (searched|combed|sealed off) {street} and (a disused|a rented|the former) {n:artifact} near the {n:location}
    They (found|seized|recovered) {#seized} {things}, {~count 2 90} {ns:artifact} and {~money 800 9e5} in cash
    The {things} had been {vtpp} in {a n:artifact} marked as {n:food}, (according to|said) a person with knowledge of the inquiry
    A reward of {#reward} has been (offered|put up) for (information|clues) (leading to|on) {p1}, who was last seen in {city} {when}
    The youngest of those held is {~count 14 22}, the oldest {~count 48 81}, and (most|all but two) (come from|live in) {region}
    Burglaries in {region} (rose|fell|are up|are down) by {~percent 2 60} (in|since) {past}, police figures show
    {P4}, {r4} who lives (opposite|next door|two floors up), (heard|saw) {a n:person} {viing} (down the stairs|across the yard) at {clock}
    Investigators (tapped|followed|watched) {~count 3 60} {ns:person} for {~month 2 30} and {vted} {~count 40 9000} messages
    One of the {who} was (treated for|left with) {a n:body} wound, (another|a second) for (shock|burns|a broken arm)
    The gang (used|hired|stole) {a adj} {n:artifact} to {vt} the {ns:artifact}, (a trick|a method) first seen in {elsewhere} in {past}
    Officers were called to {street} at {clock} after {a n:person} (reported|had complained of) {a n:event}
    {p1}, whose (real name|nationality|age) is (unclear|disputed), (faces|could face) {~year 2 25} in prison
    Camera (pictures|footage) shows {~count 2 8} figures {vting} {a n:artifact} into {a adj} van
    {agency} said it had (warned|written to) {who} about {adj} {things} (as early as|in) {past}
    Forensic teams took {~count 8 300} samples and (will need|expect to need) {~week 2 12} to {vt} them
  `,
  quotes: `
    They (knew|did not know) what {a thing} (is worth|can fetch) on the market
    I heard {a n:event}, then {a n:artifact} (came|went) through the window
    We will {vt} whoever {vted} these {things}
    It is {a adj} day for {region} and a good one for its {who}
    Nobody here locks {a n:artifact}, and now everybody will
    The {matter} goes far beyond {place}
  `,
};
