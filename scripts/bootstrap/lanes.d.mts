export function inLane<T>(work: () => Promise<T>): Promise<T>;
export function all<T>(works: Promise<T>[]): Promise<T[]>;
