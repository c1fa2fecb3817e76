import { SqliteLog } from '../../server/adapters/sqlite/log.ts';

/* The writer's thread with one promise broken (L1): it answers, and writes a moment later. */
const LATE_MS = 60;

const append = SqliteLog.prototype.append;
SqliteLog.prototype.append = function (...batches) {
  setTimeout(() => append.apply(this, batches), LATE_MS);
};

await import('../../server/adapters/sqlite/writer.ts');
