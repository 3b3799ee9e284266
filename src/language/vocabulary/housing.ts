/** Homes, buildings and land. */
export const HOUSING = `
home: home, house, homeowner, household, flat, apartment, dwelling, residential unit, housing unit, terraced house, living quarters
building: building, structure
tower block: tower block, high rise, skyscraper, apartment block, apartment building, block of flats, tower, multi storey, housing block
built: build, construct, construction, erect, take, put up, built from scratch, under construction, went up on the site
stadium: stadium, arena, ballpark, ground, venue, sports ground
site: site, plot, land, parcel of land, building plot
project: project, scheme, plan, development
developer: developer, builder, construction company, construction firm, property developer, contractor, property company
rent: rent, rental, monthly rent, lease, tenancy
tenant: tenant, renter, leaseholder, lodger, lessee, occupier
landlord: landlord, property owner, letting agent, lessor, landlady
evicted: evict, eviction, thrown out of their homes, repossess, repossession, foreclose, foreclosure, turned out of their homes, put out on the street
homeless: homeless, rough sleeper, sleeping rough, sleep rough, on the streets, living on the street, without a roof, street sleeper, rough sleeping
affordable housing: affordable home, affordable housing, social housing, council house, council housing, public housing, subsidised housing, low cost homes, council home, social home, subsidized housing
house price: house price, home price, property price, average house, price of a home, housing market, property market
mortgage: mortgage, home loan, housing loan
planning permission: planning permission, building permit, planning consent, zoning, building permission, planning approval
housing shortage: housing shortage, housing crisis, shortage of homes, lack of housing, too few homes, lack of homes
empty: vacant, unoccupied, empty home, empty property, stand empty, stood empty, lie empty, disused, abandoned building
second home: second home, holiday home, short term let, holiday let, short term rental, holiday rental
cladding: cladding, fire safety, sprinkler, smoke alarm, smoke detector, fire escape, insulation panel
roof: roof, ceiling, rooftop
basement: basement, cellar
floor: floor, storey, story building, storeys
slum: slum, shanty, shantytown, informal settlement, favela
living space: floor space, square metres, square meters, square feet, floor area, living space
`;
