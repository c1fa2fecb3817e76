import { Command, CommanderError } from 'commander';
import { addBadges } from '../verbs/badges.ts';
import { addCards } from '../verbs/cards.ts';
import { addCertificate } from '../verbs/certificate.ts';
import { addChoices } from '../verbs/choices.ts';
import { addDemo } from '../verbs/demo.ts';
import { addExport } from '../verbs/export.ts';
import { addImport } from '../verbs/import.ts';
import { addLink } from '../verbs/link.ts';
import { addPrint } from '../verbs/print.ts';
import { addProgramme } from '../verbs/programme.ts';
import { addRehearse } from '../verbs/rehearse.ts';
import { addRestore } from '../verbs/restore.ts';
import { addSeat } from '../verbs/seat.ts';
import { addSigns } from '../verbs/signs.ts';
import { addSimilar } from '../verbs/similar.ts';
import { addStart } from '../verbs/start.ts';
import { addStatus } from '../verbs/status.ts';
import { addTally } from '../verbs/tally.ts';
import { addTrace } from '../verbs/trace.ts';
import { addVotes } from '../verbs/votes.ts';
import { CliError, sentenceOf, USAGE } from './errors.ts';

const VERBS = [
  addStart,
  addDemo,
  addRehearse,
  addLink,
  addSigns,
  addBadges,
  addPrint,
  addImport,
  addProgramme,
  addSeat,
  addExport,
  addCards,
  addCertificate,
  addChoices,
  addSimilar,
  addTally,
  addVotes,
  addRestore,
  addStatus,
  addTrace,
];

/**
 * Runs one verb of the command line.
 * @returns the exit code: 0 done, 1 not done (one sentence on stderr says why), 2 not understood
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  const program = new Command('burgertop')
    .description(
      'Real-time system for a citizens’ summit: seating, tables, ideas, plenary screens and the vote.',
    )
    .showHelpAfterError('Add --help to see what can be given.')
    .exitOverride();
  for (const add of VERBS) add(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    console.error(sentenceOf(error));
    return error instanceof CliError ? error.exitCode : 1;
  }
}
