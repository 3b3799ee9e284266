/**
 * What Crosscheck says of itself, in English. Every other language is one file like this one, which the type `Catalogue`
 * holds to the same keys. `phrases` are the sentences that the desk makes without knowing who reads them.
 */
export const en = {
  phrases: {
    onlyManagersAside: () => 'Only members who may manage the server can put something aside or back.',
    listedNoMore: () => 'The articles have changed, and this is listed no more: ask again.',
    asideIsOfServers: () => 'Only a server puts things aside: ask there, or leave “aside” out here.',
  },
  fault: (reference: string) =>
    `Crosscheck could not answer because of a fault of its own. Ask again; if it stays, tell whoever runs this bot the reference ${reference}.`,
};
