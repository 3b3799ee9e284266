/** Looks up, of what somebody types, the last alone: who types on does not want what fits the letters before. */
export class Typing {
  readonly #newest = new Map<string, symbol>();
  readonly #running = new Map<string, Promise<unknown>>();

  /**
   * What `look` finds for a member, whose look-ups go on one at a time; null when the member has typed on before it was looked up,
   * or before it was found. Rejects as `look` does.
   */
  async find<T>(user: string, look: () => Promise<T>): Promise<T | null> {
    const own = Symbol();
    this.#newest.set(user, own);
    const before = this.#running.get(user);
    if (before) await before;
    if (this.#newest.get(user) !== own) return null;
    const looking = look();
    const running = looking.catch(() => {});
    this.#running.set(user, running);
    try {
      const found = await looking;
      return this.#newest.get(user) === own ? found : null;
    } finally {
      if (this.#running.get(user) === running) this.#running.delete(user);
      if (this.#newest.get(user) === own) this.#newest.delete(user);
    }
  }
}
