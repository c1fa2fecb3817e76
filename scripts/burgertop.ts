import { runCli } from './cli/cli.ts';

process.exitCode = await runCli(process.argv.slice(2));
// What was half open when something failed must not keep the process alive.
if (process.exitCode !== 0) process.exit();
