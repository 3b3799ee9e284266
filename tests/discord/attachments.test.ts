import type { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { fetchAttachment } from '../../src/discord/attachments.ts';
import { Mistake } from '../../src/mistake.ts';

const client = { rest: { options: { api: 'https://discord.com/api' } } } as Client;

test.each([
  'http://127.0.0.1:8080/health',
  'http://169.254.169.254/latest/meta-data',
  'http://cdn.discordapp.com/attachments/1/2/a.txt',
  'https://cdn.discordapp.com.example/attachments/1/2/a.txt',
  'file:///etc/passwd',
  'data:text/plain,412 came.',
  'not an address',
])('nothing is fetched from %s in the name of an attachment', async (url) => {
  const fetching = fetchAttachment({ name: 'a.txt', size: 5, url }, 100, client);
  await expect(fetching).rejects.toThrow(Mistake);
  await expect(fetching).rejects.toThrow('a.txt');
});
