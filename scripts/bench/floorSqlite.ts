import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ideaCommand, nextId } from './idea.ts';
import { type Spread, spread } from './stats.ts';

export interface RowFloor extends Spread {
  /** Rows per second. */
  rate: number;
}

/** Writes ideas row by row, each on disk before the next: what a plain program does. Times in ms. Blocks meanwhile. */
export function measureRows(folder: string, rows: number): RowFloor {
  const db = new Database(join(folder, 'floor.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE IF NOT EXISTS ideas (id TEXT PRIMARY KEY, idea TEXT)');
  const insert = db.prepare('INSERT INTO ideas VALUES (?, ?)');
  const times: number[] = [];
  for (let i = 0; i < rows; i++) {
    const id = nextId();
    const started = performance.now();
    insert.run(id, ideaCommand(id, '1'));
    times.push(performance.now() - started);
  }
  db.close();
  return { ...spread(times), rate: (1000 * rows) / times.reduce((sum, time) => sum + time, 0) };
}
