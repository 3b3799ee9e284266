/** Energy and its supply. */
export const ENERGY = `
power: power, electricity, electric current
blackout: without power, without electricity, cut off, blackout, power cut, outage, lost power, power failure, in the dark, loss of power, power outage, lights went out, lose electricity, lost electricity, no electricity, no power
power restored: power restored, restore power, electricity restored, restore electricity, restored supply, reconnected, power back, electricity back, lights came back, power returned
power plant: power plant, power station, generating station, generating plant, energy plant
power grid: power grid, electricity grid, transmission line, grid operator, national grid, power line, substation, network operator, pylon
nuclear power: nuclear power, nuclear plant, reactor, atomic energy, nuclear energy, nuclear station, nuclear power plant
meltdown: meltdown, radiation leak, radioactive, radiation, nuclear accident
solar power: solar, solar panel, solar farm, photovoltaic, solar energy
wind power: wind power, wind farm, wind turbine, wind energy, windmill, offshore wind
hydropower: hydropower, hydroelectric, water power, hydro
renewable: renewable, green energy, clean energy, renewable energy, green power, clean power, renewables
coal mine: coal mine, colliery, mine, pit, mineshaft, open cast, mining
miner: miner, mineworker, pitman, coal miner
oil: oil, petroleum, crude, crude oil, oilfield, oil well
barrel: barrel, barrels a day, barrels per day
gas: gas, natural gas, liquefied gas, gas field, shale gas
pipeline: pipeline, pipe, gas line, oil line
gas leak: gas leak, leaking gas, escape of gas, gas explosion, gas blast
refinery: refinery, oil terminal, petrochemical
drilled: drill, drilling, oil rig, drilling rig, oil platform, fracking, frack
energy bill: energy bill, electricity bill, gas bill, power bill, fuel bill, heating bill, household bill, cost of energy
price cap: price cap, price ceiling, energy cap, capped price, price limit
electric car: electric car, electric vehicle, battery car, charging point, charging station, battery powered car
battery: battery, batteries, accumulator, energy storage, battery storage
energy use: energy consumption, electricity consumption, power consumption, energy use, electricity use, energy demand, electricity demand, power demand
energy saving: energy saving, save energy, energy efficiency, insulation, saving electricity
heating: heating, district heating, boiler, heat pump, radiator, furnace
supply cut: supply cut, turn off the tap, cut supplies, gas cutoff, stop deliveries, supplies halted
megawatt: megawatt, gigawatt, kilowatt, installed capacity, generating capacity
hydrogen: hydrogen, fuel cell, electrolysis
`;
