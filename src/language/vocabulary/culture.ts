/** Culture and the media. */
export const CULTURE = `
museum: museum, gallery, art gallery
exhibition: exhibition, on display, on show, art show, retrospective
artwork: artwork, painting, canvas, sculpture, work of art, statue, masterpiece, portrait
artist: artist, painter, sculptor, photographer
auctioned: auction, under the hammer, sale room, hammer price, auction house
art theft: art theft, stolen painting, stolen artwork, museum heist, museum theft, art heist
returned artefact: restitute, returned to its owner, looted art, looted artefact, repatriate artefact
artefact: artefact, artifact, antiquity, relic, antiquities
film: film, movie, motion picture, feature film, blockbuster, cinema
actor: actor, actress, film star, cast member, performer
director of film: film director, filmmaker, film maker, screenwriter
box office: box office, ticket sales, opening weekend, box office takings
book: book, novel, bestseller, paperback, memoir, author of
writer: writer, author, novelist, poet, playwright
publisher: publisher, publishing house, publishing company
published: publish, publication, release a report, released a report, report released, release a statement, released a statement, release figures, released figures, release the results, press release, news release, issue a statement, issued a statement, bring out, brought out
newspaper: newspaper, broadsheet, tabloid, magazine, periodical
journalist: journalist, reporter, correspondent, columnist, newsman, pressman, news crew
broadcaster: broadcaster, television, tv station, radio station, television channel, broadcasting, network television
viewers: viewer, audience, ratings, tuned in, watched by, viewing figures, viewership
concert: concert, gig, live show, recital, performance on stage
festival: festival, carnival, fiesta, music festival
festivalgoer: festivalgoer, concertgoer, reveller, partygoer, concert goer, festival goer
musician: musician, singer, band, orchestra, conductor, songwriter, rapper, pop star, vocalist
album: album, song, single release, recording, hit single
theatre: theatre, playhouse, opera house, opera, stage play, ballet
monument: monument, memorial, landmark, heritage site, historic building, listed building, historic site
award: award, prize, honour, accolade, trophy
language: language, tongue, dialect, mother tongue
restored art: restoration, conserve, conservator, restored painting
video game: video game, computer game, gamer, console
lottery: lottery, jackpot, winning ticket, prize draw, raffle, lotto
gambling: gamble, betting, bet, casino, bookmaker, wager
fashion: fashion, designer, catwalk, clothing, garment
`;
