import { runCli } from './cli/cli.ts';

const code = await runCli(process.argv.slice(2));
// Whatever is still open (a watch, a thread of something that failed) must not keep the process alive.
process.stdout.write('', () => process.exit(code));
