/** Weather, climate and disasters. */
export const WEATHER = `
flood: flood, inundate, deluge, flash flood, under water, burst its banks, burst their banks, high water
flood wall: flood wall, flood barrier, flood defence, flood defense, levee, dyke, dike, embankment, sea wall, floodgate, sandbag
river level: river level, water level, river gauge, water gauge, river height, flood level, height of the river, level of the river, river stood at, river peaked at, river crested at, crest at, flood peak, flood crest, high water mark
dam: dam, reservoir, dam wall
dam burst: dam burst, burst dam, dam broke, dam failed, dam failure, dam collapse, breached dam
storm: storm, hurricane, typhoon, cyclone, tornado, gale, winter storm, tropical storm, storm system
storm surge: storm surge, tidal surge, wall of water, surge of water, giant waves
landfall: landfall, made landfall, come ashore, came ashore, reach the coast, reached the coast, hit the coast
rain: rain, rainfall, downpour, precipitation, amount of rain
snow: snow, snowfall, snow cover
hail: hail, hailstone, hailstorm
ice: ice, glacier, ice sheet, sea ice, ice cap, ice shelf
wind: wind, gust, wind speed, gale force
lightning: lightning, struck by lightning, bolt of lightning, thunderbolt
temperature: temperature, degree
heatwave: heatwave, heat wave, hot spell, extreme heat, scorching, sweltering, searing heat, heat dome
heat death: heat related, heatstroke, heat stroke
cold snap: cold snap, cold spell, cold wave, freeze, frost, subzero, sub zero, deep freeze
drought: drought, dry spell, lack of rain, water shortage, water scarcity
fire: fire, blaze, wildfire, inferno, forest fire
burned area: acres burned, hectares burned, burned area, scorched, area burned, charred, hectares of forest
contained: contained, brought under control, under control, put out, extinguish, douse
quake: earthquake, quake, tremor, temblor, shock, shaking, seismic event
aftershock: aftershock, after shock, secondary quake, follow up tremor
magnitude: magnitude, richter, on the richter scale, seismic magnitude
epicentre: epicentre, epicenter, hypocentre, hypocenter, centre of the quake, center of the quake, focus of the quake
seismologist: seismologist, geologist, geological survey, seismological, seismic institute, seismology
tsunami: tsunami, tidal wave, seismic sea wave
volcano: volcano, erupt, eruption, lava, volcanic, ash cloud
landslide: landslide, mudslide, landslip, rockslide, rockfall, mudflow, avalanche, debris flow
sinkhole: sinkhole, subsidence, ground gave way, caved in
rubble: rubble, debris, ruins, collapsed masonry
damaged: damage, harm, structural damage, suffered damage, partly destroyed, partially destroyed, cracked walls, left cracks, battered by, ripped off roofs, lost their roofs, roof torn off
destroyed: destroy, raze, flatten, collapse, wreck, ruin, demolish, came down, burn down, burnt down, reduced to rubble, gutted, level to the ground, levelled to the ground, wiped out, washed away, swept away, torn down, pulled down, knocked down, bulldoze, obliterate, reduced to ashes, burned to the ground, total loss, beyond repair, crumble, cave in
uninhabitable: uninhabitable, unsafe, no longer be lived in, not fit to live, unliveable, condemned, unfit for habitation, unfit to live in, declared unsafe, not habitable, red tagged, cannot be lived in
rebuilt: rebuild, reconstruct, reconstruction, restored to, put back up, repair, mend, rebuilding, renovate, refurbish, fix up, made good
shelter: shelter, temporary housing, tent, emergency accommodation, evacuation center, reception center, relief camp
warning: warning, alert, red alert, warn, advisory, siren, alarm raised, raise the alarm, sounded the alarm
weather forecast: forecast, meteorologist, weather service, met office
heat: heat, heatwave, hot spell, heat wave
state of emergency: state of emergency, emergency declared, declared an emergency, declare an emergency, disaster zone, disaster area, state of disaster, state of calamity
insured: insure, insurance, insured losses, insurance payout, covered by insurance, insurance claim
uninsured: uninsured, not insured, no insurance, without insurance, not covered by insurance
disaster: disaster, catastrophe, calamity, tragedy
emissions: emission, greenhouse gas, carbon dioxide, carbon footprint, carbon pollution, carbon output, planet warming gases, heat trapping gases, carbon emissions
emissions cut: emission cut, emissions cut, cut emissions, reduce emissions, emissions reduction, decarbonise, decarbonize, carbon cuts, slash emissions
net zero: net zero, carbon neutral, climate neutral, carbon neutrality
warming: global warming, warming, climate change, climate crisis, heat up, hotter, rise in temperature, temperature rise, warmer, planet is heating, global heating
sea level: sea level, rising seas, rise of the sea, sea level rise, ocean level
fossil fuel: fossil fuel, coal, oil and gas, crude
carbon price: carbon price, carbon tax, carbon market, emissions trading, carbon credit, emission permits
deforestation: deforestation, deforest, felled, logging, cleared forest, forest loss, tree cover, cut down trees
biodiversity: biodiversity, species loss, extinction, extinct, endangered, threatened species, die out
conservation: conservation, nature reserve, protected area, wildlife, national park
pollution: pollution, spill, contamination, leak, oil spill, oil slick, toxic waste, discharge into
air quality: air quality, smog, particulate, fine particles, air pollution, haze
climate finance: climate finance, climate fund, loss and damage, adaptation fund, green fund
recycled: recycle, recycling, reuse, compost, landfill, waste collection, garbage, rubbish, trash
tree: tree, forest, woodland
river: river, stream
water: water, drinking water, tap water, water supply
record: record, all time, highest ever, highest on record, lowest on record, hottest on record, since records began, never before
depth: depth, shallow, down
average: average, median, mean, typical
`;
