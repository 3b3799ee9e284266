import { describe, expect, it } from 'vitest';
import { playgroundOptions } from '../../src/playground/options.ts';

describe('npm run playground', () => {
  it.each([
    [[], { port: 8787, corpus: undefined, locale: 'en-US' }],
    [['--port', '0', '--corpus', 'x', '--locale', 'es'], { port: 0, corpus: 'x', locale: 'es-ES' }],
    [['--locale', 'es-ES'], { port: 8787, corpus: undefined, locale: 'es-ES' }],
    [['--help'], null],
  ])('%j', (argv, options) => {
    expect(playgroundOptions(argv)).toEqual(options);
  });

  it.each([
    [['--port', 'x'], '--port takes a whole number from 0 to 65535, not "x".'],
    [['--port', ''], '--port takes'],
    [['--port', '1.5'], '--port takes'],
    [['--port', '65536'], '--port takes'],
    [['--port=-1'], '--port takes'],
    [['--locale', 'fr'], '--locale takes en or es, not "fr".'],
    [['--corpus', ''], '--corpus takes'],
    [['--open'], "Unknown option '--open'"],
    [['seeds'], 'npm run playground [-- --port N'],
  ])('%j is refused', (argv, sentence) => {
    expect(() => playgroundOptions(argv)).toThrow(sentence);
  });
});
