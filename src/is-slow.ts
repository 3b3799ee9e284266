/** True when `working` has not ended after `ms`. Never rejects. */
export function isSlow(working: Promise<unknown>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, true);
    const ended = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    working.then(ended, ended);
  });
}
