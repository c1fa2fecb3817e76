import { ConfigError } from '../../server/config.ts';
import { StoreError } from '../../server/ports/store.ts';
import { SeatingFileError } from '../../shared/seating/csv.ts';
import { ServerRefused } from '../control/operator.ts';
import { refusalSentence } from './refusals.ts';

/** Exit code for a command line that cannot be understood. */
export const USAGE = 2;

/** Something that a person at the terminal must know; the message is a whole sentence. */
export class CliError extends Error {
  override name = 'CliError';

  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/** What went wrong, in one English sentence, never a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CliError || error instanceof ConfigError) return error.message;
  if (error instanceof ServerRefused) return refusalSentence(error.refusal);
  if (error instanceof StoreError) return storeSentence(error);
  if (error instanceof SeatingFileError)
    return `Line ${error.line} of a seating file cannot be read (${error.code}).`;
  if (error instanceof Error) return systemSentence(error);
  return `Something went wrong: ${String(error)}.`;
}

function storeSentence({ code, message }: StoreError): string {
  if (code === 'in-use') return `The data is in use: ${message}.`;
  if (code === 'newer') return `${message}: update Burgertop, or give another folder with --data.`;
  if (code === 'corrupt') return `${message}; put a backup in its place, or give another folder with --data.`;
  return `The data cannot be kept: ${message}.`;
}

/** The errors of the operating system that a person can do something about. */
function systemSentence(error: Error): string {
  const { code, syscall, port, address, path } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
  };
  const listening = syscall === 'listen' || syscall === 'bind';
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program; stop that one, or choose another with --port.`;
  if (code === 'EACCES' && listening)
    return `Port ${port} may not be opened by this user; choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && syscall === 'getaddrinfo'))
    return `This machine has no address ${address ?? 'of that name'}; choose another with --host.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${path ?? 'A file'} may not be written or read by this user.`;
  if (code === 'ENOENT') return `${path ?? 'A file'} does not exist.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${path ?? 'A path'} is not a folder.`;
  if (code === 'EISDIR') return `${path ?? 'A path'} is a folder, not a file.`;
  if (code === 'ENOSPC') return 'The disk is full.';
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'No server answers at that address.';
  if (code?.startsWith('ERR_OSSL') || code?.startsWith('ERR_SSL'))
    return 'The certificate or its key is not one; give PEM files with --tls-cert and --tls-key.';
  return `Something went wrong: ${error.message}.`;
}
