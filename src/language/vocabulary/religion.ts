/** Religion. */
export const RELIGION = `
church: church, chapel, cathedral, parish, basilica, minster, abbey
mosque: mosque, prayer hall, minaret
temple: temple, shrine, pagoda, holy site
synagogue: synagogue, house of prayer
priest: priest, vicar, pastor, clergy, clergyman, minister of religion, reverend, cleric, clergymen, chaplain
bishop: bishop, archbishop, cardinal, prelate
pope: pope, pontiff, holy father, papal, head of the catholic church
conclave: conclave, papal election, election of a pope, white smoke
imam: imam, mullah, ayatollah, muslim cleric
rabbi: rabbi, jewish leader
monk: monk, nun, monastery, convent, friar, religious order
worshipper: worshipper, believer, congregation, faithful, churchgoer, parishioner, follower of the faith
worship: worship, prayer, pray, religious service, church service
pilgrim: pilgrim, pilgrimage, hajj
sermon: sermon, homily, preach, preacher
faith: faith, religion, belief, creed, denomination
marriage: marriage, marry, wed, wedding, tie the knot, tied the knot, same sex couple
divorce: divorce, marriage breakup, separated couple, annulment
baptised: baptise, baptize, baptism, christening
left church: leave the church, left the church, church exit, church membership
abuse by clergy: clerical abuse, clergy abuse, abuse by priests, church abuse, abusive priest
blasphemy: blasphemy, heresy, apostasy, desecrate, desecration
sect: sect, cult, doomsday group
saint: saint, canonise, canonize, beatify, sainthood
fasting: fast for, fasting
`;
