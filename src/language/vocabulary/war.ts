/** War and armed conflict. */
export const WAR = `
troops: troop, soldier, serviceman, force, servicemen, defender, fighter, men under arms, service members
soldier: soldier, troop, serviceman, servicemen, servicewoman, fighter, personnel, rank and file
commander: commander, commanding officer, colonel, brigadier, field marshal, top brass
rebel: rebel, insurgent, guerrilla, militant, militia, militiaman, militiamen, armed group, paramilitary, separatist fighter, gunmen, irregulars, mercenary
terrorist: terrorist, terrorism, extremist, jihadist, suicide bomber, terror attack, terror group
civilian: civilian, non combatant, noncombatant, bystander, resident, inhabitant, townspeople, villager, ordinary people, unarmed people
prisoner of war: prisoner of war, prisoners of war, pow, pows, captured soldiers, captive soldiers, captured fighters, taken prisoner, took prisoner, took prisoners, fell into captivity, in captivity
captured: capture, seize, overrun, occupy, take, took, conquer, gain control, take control, took control, fell to, fall to, storm the, taken by, move into, moved into, raise their flag, in the hands of, hands of
retaken: retake, recapture, recaptured the, win back, won back, take back, took back, regain, reclaim, liberate, drive out, drove out, driven out, push back, pushed back
retreated: retreat, pull back, pulled back, fall back, fell back, withdraw from, withdrew from, withdrawal, pull out, pulled out, give up ground, abandon their positions, abandoned their positions, lose ground, lost ground, lost control of
surrendered: surrender, lay down arms, laid down their arms, lay down their arms, capitulate, gave themselves up, give themselves up, white flag
territory: territory, ground, area, land, terrain, patch of land, village taken, square kilometres
front line: front line, the front, line of contact, trench, trenches, battle line, battlefield, battleground
ceasefire: ceasefire, truce, pause, lull, cessation, cease fire, stop to the fighting, halt to the fighting, end to hostilities, guns fell silent, silence the guns, lay down their weapons, cessation of hostilities, fighting stopped
ceasefire broken: ceasefire violation, truce violation, violation of the ceasefire, violations of the truce, breach of the ceasefire, broke the ceasefire, broke the truce, violate the ceasefire, violated the truce, breaches of the truce
peace talks: peace talks, peace conference, peace deal, peace plan, peace process, peace treaty, peace agreement, peace negotiations
offensive: offensive, assault, operation, advance, push, incursion, ground operation
battle: battle, fighting, combat, clash, exchange of fire
war: war, conflict, armed conflict, warfare, hostilities
siege: siege, besiege, encircle, blockade, surrounded by troops, cut off by troops, encirclement
shelled: shell, shelling, bombard, bombardment, artillery, mortar, artillery fire, howitzer, barrage, artillery shell, salvo
air raid: air raid, airstrike, air strike, bombing raid, aerial attack, air attack, aerial bombing, strike from the air, bombs dropped, dropped bombs, bomb run, attack from the air
missile: missile, rocket, ballistic missile, cruise missile, projectile, warhead
drone: drone, unmanned aircraft, uav, unmanned aerial vehicle, unmanned plane
shot down: shoot down, shot down, bring down, brought down, down, intercept, destroyed in the air, shot out of the sky, knock out of the sky, taken out by air defence
air defence: air defence, air defense, anti aircraft, missile shield, missile defence, missile defense
launched attack: fire missiles, fired missiles, launch missiles, launched missiles, fire rockets, fired rockets, launch drones, launched drones, drones launched, missiles launched, rockets fired, missiles fired, sent drones
tank: tank, armoured vehicle, armored vehicle, armour, personnel carrier, fighting vehicle, armored personnel
warplane: warplane, fighter jet, combat aircraft, fighter plane, bomber, military aircraft, combat jet
warship: warship, destroyer, frigate, navy ship, naval vessel, submarine, gunboat, battleship, aircraft carrier, patrol boat
landmine: landmine, land mine, minefield, booby trap, unexploded, unexploded ordnance, cluster bomb, cluster munition, antipersonnel mine
chemical weapon: chemical weapon, nerve agent, poison gas, sarin, mustard gas, biological weapon
nuclear weapon: nuclear weapon, atomic bomb, nuclear bomb, atom bomb, nuclear warhead, nuclear arsenal
arms: arms, weaponry, munition, ammunition, arms supplies, weapons delivery, arms deliveries, military hardware, shells, arms shipment, weapons shipment
military aid: military aid, military assistance, weapons package, arms package, security assistance, defence aid, military support, military package, defense aid
aid convoy: aid convoy, relief convoy, humanitarian convoy, aid trucks, aid delivery, humanitarian aid, relief supplies, relief trucks, humanitarian corridor, safe passage, aid shipment
mobilised: mobilise, mobilize, call up, called up, conscript, conscription, military service, reservist, mobilization, enlist
deployed: deploy, deployment, station troops, send troops, sent troops, reinforce, reinforcement, boots on the ground, troop increase, send in troops
deserter: desert their posts, deserter, desertion, absent without leave, awol, draft dodger
peacekeeper: peacekeeper, peacekeeping, blue helmets, stabilisation force, monitoring mission, buffer force
war crime: war crime, atrocity, genocide, ethnic cleansing, crime against humanity, crimes against humanity, human rights abuse, war criminal
curfew: curfew, martial law, confined to their homes, state of siege
defence spending: defence spending, defense spending, defence budget, defense budget, military budget, military spending, arms budget
losses: battlefield losses, troop losses, military losses, losses in men, combat losses, lost in combat, losses of the army
occupied: occupied territory, under occupation, occupation, occupier, under the control of
bunker: bunker, air raid shelter, bomb shelter, dugout
`;
