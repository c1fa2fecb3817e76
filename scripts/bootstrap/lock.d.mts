export function withLock<T>(work: () => Promise<T>, path?: string): Promise<T>;
