import fc from 'fast-check';
import { typed } from './text.ts';

/** Stands in every token and password, and in most of what else is set: no sentence may tell it. */
export const SECRET = 's3cr3t';

/** Every variable that is read, with values that are nearly right. */
export const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  DISCORD_TOKEN: [
    'MTA.s3cr3t.abc',
    ' MTA.s3cr3t.abc\n',
    'Bot MTA.s3cr3t.abc',
    '"MTA.s3cr3t"',
    'MTA.\ns3cr3t',
  ],
  DISCORD_APPLICATION_ID: [
    '123456789012345678',
    '12345',
    '1234567890123456789012',
    '１２３４５６７８９０１２３４５６７８',
  ],
  DISCORD_GUILD_ID: ['200000000000000001', '-200000000000000001', '2e17'],
  SHARDS: ['auto', '1', '150', '151', '0', '1e2', '٣', '0x10'],
  CORPUS_DIR: ['seeds', '/', '../..', '\0', '~', 'a\nb'],
  DATA_DIR: ['data', '/dev/null', '\0'],
  DATABASE_URL: [
    'postgres://u:s3cr3t@127.0.0.1/x',
    'postgresql://u:s3cr3t@h/x?sslmode=no',
    'mysql://u:s3cr3t@h/x',
    'postgres://',
    'postgres://u:s3cr3t @h',
    'POSTGRES://u:s3cr3t@h/x',
  ],
  LOG_LEVEL: ['info', 'INFO', 'shout', 'silent', 'constructor'],
  HEALTH_PORT: ['8080', '0', '65536', '-1', '8e3', '٨٠٨٠', '00080'],
  DISCORD_API_URL: [
    'https://discord.com/api',
    'http://127.0.0.1:3000/api',
    'http://u:s3cr3t@127.0.0.1/api',
    'https://discord.com.example.org/api',
    'http://127.0.0.1@example.org',
    'http://[::1]:99999/',
    'javascript:1',
    'http://0x7f.1/',
    'http:\\\\example.org\\@127.0.0.1',
  ],
};

const NAMES = Object.keys(VARIABLES);
const secret = typed.map((value) => SECRET + value);

/** The values of some variables, others of which the bot knows nothing among them. */
export const environment: fc.Arbitrary<Record<string, string>> = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .constantFrom(...NAMES)
          .chain((name) =>
            fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...VARIABLES[name]!), secret)),
          ),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom('__proto__', 'constructor', 'PATH', 'toString', ''), typed),
      },
    ),
    { maxLength: 8 },
  )
  .map((entries) => Object.fromEntries(entries));

const line = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.constantFrom('export SHARDS', '#', '', ' ', '__proto__', 'SHARDS SHARDS'),
    ),
    fc.constantFrom('=', ' = ', ':', '', '=='),
    fc.oneof(fc.constantFrom(...Object.values(VARIABLES).flat()), secret),
    fc.constantFrom('', '"', "'", '`', '\\', '#', '$SHARDS', '${'),
  )
  .map(([name, sign, value, mark]) => `${name}${sign}${mark}${value}${mark}`);

/** The bytes of an `.env`. */
export const dotenvBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r', '\0'),
        fc.constantFrom('', '\ufeff'),
      )
      .map(([lines, end, mark]) => Buffer.from(mark + lines.join(end))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
