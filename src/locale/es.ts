import type { Catalogue } from './catalogue.ts';

/** What Crosscheck says of itself, in Spanish. */
export const es: Catalogue = {
  phrases: {
    onlyManagersAside: () =>
      'Solo quienes pueden gestionar el servidor pueden apartar algo o devolverlo a la lista.',
    listedNoMore: () => 'Los artículos han cambiado y esto ya no figura en la lista: vuelva a preguntar.',
    asideIsOfServers: () => 'Solo un servidor aparta cosas: pregunte allí, o deje aquí «aside» sin indicar.',
  },
  fault: (reference) =>
    `Crosscheck no ha podido responder por un fallo propio. Vuelva a preguntar; si persiste, comunique a quien gestiona este bot la referencia ${reference}.`,
};
