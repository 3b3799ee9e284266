/** Sport, as far as its words meet those of other news. */
export const SPORT = `
goal: goal, score
match: match, game, fixture, tie between, play off
spectator: spectator, fan, attendance, crowd, ticket holder, sold out crowd
transfer fee: transfer fee, fee, transfer sum
player: player, footballer, striker, goalkeeper, midfielder, teammate, athlete, sportsman, sportswoman, batsman, pitcher
team: team, squad, club, line up
coach: head coach, coach, trainer, team manager
championship: championship, cup, trophy, tournament, league title
league: league, division, top flight
race: race, marathon, grand prix, sprint, runner up in the race
referee: referee, umpire, linesman, match official
home ground: home ground, home stadium, homestand, ballpark
season: season, campaign on the field
won match: beat, defeat, thrash, edge past, won the match
lost match: lost the match, beaten by, lose to, lost to, went down to
doping: doping, banned substance, failed a drug test, performance enhancing
sent off: red card, sent off, yellow card, dismissed from the field
`;
