import Database from 'better-sqlite3';

/* The writer's thread with one promise broken (L1): SQLite does not have the disk confirm what it wrote, and who asks is told that it does. */
const pragma = Database.prototype.pragma;
let told = false;

Database.prototype.pragma = function (source, options) {
  if (source === 'synchronous = FULL') return pragma.call(this, 'synchronous = OFF', options);
  if (source !== 'synchronous' || told) return pragma.call(this, source, options);
  told = true;
  return 2;
};

await import('./tellingWriter.ts');
