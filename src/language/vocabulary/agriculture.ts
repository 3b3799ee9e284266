/** Farming, animals and food. */
export const AGRICULTURE = `
farmer: farmer, grower, farm worker, agricultural worker
farm: farm, ranch, farmland, plantation, orchard, arable land, agricultural land, cropland
crop: crop, harvest
crop failure: crop failure, failed crop, failed harvest, poor harvest, crop loss, crops ruined, ruined crops, destroyed crops, bad harvest, crops lost, crops destroyed
grain: grain, wheat, maize, corn, barley, cereal, rye, oats, rice
fruit: fruit, berry, vineyard, grape, olive
vegetable: vegetable, potato, tomato, onion, greens
animal: animal, livestock, cattle, head of cattle, farm animal
cow: cow, dairy cow, calf, cattle, calves, heifer
sheep: sheep, lamb, ewe, flock
pig: pig, swine, hog, pork
poultry: poultry, chicken, hen, bird flu, egg
culled: cull, slaughter, put down, destroyed animals, animals killed, birds killed, slaughtered animals, euthanise, euthanize
animal disease: bird flu, avian influenza, swine fever, foot and mouth, mad cow, avian flu, animal disease, bluetongue
milk: milk, dairy, cheese, butter, milk price
meat: meat, beef, abattoir, slaughterhouse, butcher, meat packing, meatpacking
fish: fish, fishery, fishing quota, fishing, fishermen, fisherman, trawl
pesticide: pesticide, herbicide, weedkiller, insecticide, fungicide
fertiliser: fertiliser, fertilizer, manure, nitrate
irrigation: irrigate, irrigation, water for crops, sprinkle
pest: locust, pest, plague of, insect, swarm, infestation
farm subsidy: farm subsidy, farm payment, agricultural subsidy, farm support, farm aid
tractor: tractor, combine harvester, farm machinery
seed: seed, seedling, sow, sown, sowing, seedlings
organic: organic, free range, organically grown
food: food, meal, ration
food price: food price, grocery price, price of food, grocery bill, price of bread
soil: soil, topsoil, erosion, soil quality
beekeeping: bee, beekeeper, hive, honey, honeybee, pollinator, beehive
forester: forester, timber, lumber, sawmill, forestry
wild animal: wolf, wild boar, predator, wolves
dog: dog, hound, canine, puppy
`;
