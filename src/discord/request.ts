import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/** What undici and the system call a connection that the other side has closed. */
const BROKEN: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'EPIPE']);
/** Discord takes the first response to an interaction alone, however often it comes. */
const RESPONSE = /\/interactions\/\d+\/[^/]+\/callback/;

/**
 * Makes a request as discord.js does. Where the connection breaks, and the request may be made twice, it rejects with the one error
 * that discord.js answers by making it again.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    const isRepeatable = init.method?.toUpperCase() !== 'POST' || RESPONSE.test(url);
    if (!isRepeatable || !(error instanceof Error && 'code' in error && BROKEN.has(error.code))) throw error;
    const again = new Error('the connection to Discord broke', { cause: error });
    throw Object.assign(again, { code: 'ECONNRESET' });
  }
};
