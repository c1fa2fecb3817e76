export function fingerprint(folder: string, entries: string[]): string;
export function readStamp(path: string): string | undefined;
export function writeStamp(path: string, text: string): void;
