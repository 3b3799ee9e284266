// `npm run audit`: whether a weakness is known of a package that ships. Ends with 1 where one is; where the registry cannot tell, it says so.
import { spawnSync } from 'node:child_process';

interface Report {
  message?: string;
  metadata?: { vulnerabilities: Record<string, number> };
}

const isWindows = process.platform === 'win32';
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: isWindows,
});
const { metadata, message = 'no answer' }: Report = JSON.parse(stdout || '{}');
if (!metadata)
  process.stdout.write(
    `This registry offers no audit (${message.replace(/ - .*/s, '')}): whether weaknesses are known is not.\n`,
  );
else {
  const { total = 0, ...grades } = metadata.vulnerabilities;
  const found = Object.entries(grades).flatMap(([grade, n]) => (n > 0 ? [`${n} ${grade}`] : []));
  process.stdout.write(
    total > 0
      ? `Known weaknesses: ${found.join(', ')}. npm audit --omit=dev tells more.\n`
      : 'No weakness is known of what ships.\n',
  );
  process.exitCode = total > 0 ? 1 : 0;
}
