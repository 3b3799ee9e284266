/** Migration, asylum and borders. */
export const MIGRATION = `
deported: deport, expel, repatriate, remove from the country, removed from the country, send back, send home, send to, sent to, send them, flown to, flown out, transfer to, send away, fly to, deportation flight, forcibly returned, forced return, forced to leave the country, kicked out of the country, thrown out of the country, put on a plane, turned back, pushed back, removal flight, banish
returned: return, re entry, reentry, re enter, came back, readmit, go back home, went back, come back, homecoming, back home, voluntarily returned
refugee: refuge, migrant, asylum seeker, displaced people, displaced person, boat people
undocumented: undocumented, illegal immigrant, illegal migrant, irregular migrant, without papers, unauthorized immigrant, unauthorised migrant, in the country illegally, illegally in the country, no legal status, overstayed
asylum: asylum, asylum claim, asylum application, asylum request, refugee status, claim asylum, seek asylum, apply for asylum, safe haven, protected status
residence: residence permit, residency, right to remain, leave to remain, green card, settled status, permanent resident, work permit
visa: visa, entry permit, travel document, entry clearance, passport
citizenship: citizenship, naturalise, naturalize, nationality, naturalization, become a citizen, became citizens
border: border, frontier, border crossing
border wall: border wall, border fence, razor wire, border barrier
crossed: cross the border, crossed the border, border crossing, illegal crossing, irregular crossing, illegal entry, cross the channel, arrive by boat, small boat, crossings
intercepted: intercept, turn back, turned away, stop at the border, stopped at the border, pushback, apprehended at the border, caught at the border
smuggler: smuggle, people smuggler, human trafficking, trafficker, traffic people, coyote, people trafficking, smuggling ring, human smuggling
camp: refugee camp, reception center, migrant camp, holding center, processing center, tent city, transit camp
border guard: border guard, border patrol, coast guard, coastguard, frontier guard, border agent, immigration officer, border force, immigration agent
quota: quota, cap on, annual cap, ceiling on, intake
resettled: resettle, relocate, rehome, take in refugees, took in refugees, host families, granted refuge
arrived: arrive, influx, inflow, wave of arrivals, newly arrived, land on the shores, came ashore
emigrated: emigrate, emigrant, emigration, leave the country, left the country, fled the country, flee the country, exodus, move abroad, moved abroad, diaspora, brain drain, expatriate
immigration: immigration, migration, net migration, inward migration
remittance: remittance, money sent home, send money home, sent money home
unaccompanied child: unaccompanied minor, unaccompanied child, children travelling alone, children on their own
separated: separate from their parents, separated from their parents, separated families, family separation, split up families
population: population, inhabitant, people live, home to, number of residents, headcount of residents
`;
