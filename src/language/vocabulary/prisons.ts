/** Prisons and those held in them. */
export const PRISONS = `
held: hold, detain, incarcerate, jail, imprison, lock up, behind bars, in custody, confine, in detention, in jail, in prison, keep locked, under lock and key, serving time, serving sentences, serving a sentence, house inmates, house prisoners, house detainees, house men, prison house, prisons house, jail house, facility house, center house, is housed, are housed, were housed, was housed, being housed, currently housed, housed in, housed at, held captive, held prisoner
capacity: capacity, licensed to carry, licensed for, certified to carry, certified for, allowed to carry, permitted to carry, can hold, could hold, can carry, could carry, can take, can accommodate, designed to hold, designed for, built to hold, built for, room for, space for, seat, can seat, can house, accommodate, intended to hold, meant to hold, meant for, able to hold, able to seat, fit up to, maximum occupancy, places for, beds for, enough for
overcrowded: overcrowd, overcrowding, overpopulated, above capacity, over capacity, beyond capacity, more than it was built for, bursting at the seams, cramped, occupancy rate
inmate: inmate, prisoner, convict, detainee, captive
prison: prison, jail, penitentiary, detention center, gaol, correctional facility, prison facility, lock up, detention facility, correctional center, correctional institution, labour camp, prison camp, penal colony, detention camp, remand center, young offender institution
cell: cell, prison cell, dormitory, cellblock, cell block, wing of the prison, holding cell
solitary confinement: solitary confinement, solitary, isolation cell, in isolation, segregation unit, segregated from
guard: guard, warder, warden, prison officer, corrections officer, correctional officer, jailer, prison staff, custodian
released: release, freed, set free, parole, let go, walk free, hand over, handed over, came home, come home, get back, got back, free the, free all, on parole, freed on bail, released on bail, early release, let out, go free, went free, at liberty, walked out of prison, left prison, left jail, conditional release, discharged from prison
pardoned: pardon, amnesty, clemency, commute, commuted sentence, sentence commuted, reprieve, sentence reduced, remission of sentence
escaped: escape, flee, abscond, break out, broke out, on the run, at large, jailbreak, prison break, slipped away, got away, on the loose, fugitive, bolt from, breakout
recaptured: recapture, back in custody, caught again, rearrest, back behind bars, back in prison, back in jail, tracked down and arrested
riot: riot, mutiny, unrest, uprising, disturbance, disorder, rioting, rebellion by inmates, prison revolt
hunger strike: hunger strike, refuse food, refused food, refusing food, on hunger strike, stopped eating, hunger striker
tortured: torture, ill treatment, mistreat, mistreatment, maltreat, abuse in custody, inhumane, brutality
visits: visiting hours, visitation, family visits, visiting rights
reoffended: reoffend, repeat offender, recidivism, recidivist, relapse into crime, offend again, second offence, previous convictions, prior convictions
rehabilitation: rehabilitate, rehabilitation, resettlement, reintegrate, reintegration, back into society
exchanged: exchange, swap, trade, change hands, changed hands, handed over, prisoner swap, prisoner exchange, exchange of prisoners, swap of prisoners, traded for
transferred: transfer, moved to another prison, relocate, moved to another
sentence length: maximum sentence, minimum sentence, minimum term, mandatory minimum, jail time, time served, tariff of
security level: maximum security, high security, top security, supermax
`;
