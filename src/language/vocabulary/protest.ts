/** Protests and crowds. */
export const PROTEST = `
protest: protest, demonstrate, rally, demonstration, protest march, take to the streets, took to the streets, taken to the streets, sit in, mass protest, street protest, procession of protesters, hold a rally, held a rally, hold a march, held a march, outcry on the streets, marched, a march, the march, take part in the march, took part in the march, take part in the protest, took part in the protest, take part in the rally, took part in the rally, march through, march on, marches in, peace march
protester: protester, demonstrator, marcher, activist, campaigner, agitator, dissident
crowd: crowd, attendance, turn out, spectator, those present, people gathered, packed square
took part: take part, participate, participant, attend, join in, joined the march, joined the protest, joined the rally, was attended by, came to the rally, on the march, showed up, turned up, gathered in, people marched, people gathered, people attended, people came, people joined
riot on street: riot, rioter, looter, street violence, disorder, unrest, civil unrest, disturbance, street battles, running battles, mob violence, went on the rampage
barricade: barricade, roadblock, block the road, blocked the road, block roads, blocked roads, blockade, blocked traffic, sealed off
occupied building: occupy the building, occupied the building, storm the building, stormed the building, break into the building, squat, squatter, sit in
dispersed: disperse, break up the protest, broke up the protest, clear the square, cleared the square, drive back the crowd, move on the crowd, scatter
petition: petition, signature, signatory, open letter, sign a petition, sign the petition
slogan: slogan, chant, placard, banner, sign held
boycott: boycott, shun, refuse to buy, stay away from shops
crackdown: crackdown, clampdown, repression, suppress, clamp down, crack down, heavy handed
permit for march: permission to march, permit to march, authorised march, banned march, unauthorised protest
organiser: organiser, organizer, convener, ringleader, march leader
counter protest: counter protest, counterprotest, counter demonstration, rival rally, counter demonstrator, counter protester
freedom of speech: free speech, freedom of speech, freedom of expression, censorship, censor, press freedom
rights group: human rights group, rights group, rights organisation, rights organization, human rights, civil liberties, civil rights, advocacy group
`;
