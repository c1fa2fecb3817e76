export interface Row {
  /** Files the row is about: the longest that fits counts. */
  files: string;
  /** Folders or files of the project that they may import, besides their own folder. */
  may: string[];
  /** Packages that they may import; `node:` stands for all of Node's own. */
  packages: string[];
  why: string;
}

/** Words that all of `shared` may use: ids, texts, limits and refusals. */
const WORDS = [
  'shared/exhaustive.ts',
  'shared/ids.ts',
  'shared/limits.ts',
  'shared/localized.ts',
  'shared/people.ts',
  'shared/refusal.ts',
  'shared/slug.ts',
];

/** Who may know whom. A row says why, so that whoever runs into it can judge whether the reason still holds. */
export const TABLE: Row[] = [
  {
    files: 'shared/',
    may: ['shared/facts/', 'shared/views/'],
    packages: [],
    why: 'Words for browser and server alike: no Node, no DOM, no framework.',
  },
  {
    files: 'shared/facts/',
    may: WORDS,
    packages: [],
    why: 'What happened must be readable for years, so it rests on nothing that changes.',
  },
  {
    files: 'shared/commands/',
    may: ['shared/facts/', ...WORDS],
    packages: ['zod'],
    why: 'What is asked is checked by schemas, and speaks of what can happen.',
  },
  {
    files: 'shared/views/',
    may: ['shared/facts/', ...WORDS],
    packages: [],
    why: 'A view is folded from facts alone; it is sent to phones, so no schemas.',
  },
  {
    files: 'shared/protocol/',
    may: ['shared/views/', 'shared/commands/', 'shared/facts/', ...WORDS],
    packages: ['zod'],
    why: 'The wire carries commands and views.',
  },
  {
    files: 'shared/seating/',
    may: WORDS,
    packages: ['zod', 'csv-parse', 'csv-stringify'],
    why: 'An engine over plain data: the hall does not know that it exists.',
  },
  {
    files: 'shared/choices/',
    may: ['shared/facts/choices.ts', 'shared/seating/instance.ts', 'shared/seating/occupancy.ts', ...WORDS],
    packages: ['@noble/hashes'],
    why: 'An engine over plain data, whose lot somebody else must be able to draw again.',
  },
  {
    files: 'shared/programme/',
    may: ['shared/facts/', 'shared/commands/', ...WORDS],
    packages: ['zod', 'yaml'],
    why: 'The running order as data and as a file: what may stand in it is what a command may set.',
  },
  {
    files: 'shared/similarity/',
    may: WORDS,
    packages: ['@orama/stemmers', '@orama/stopwords'],
    why: 'An engine over plain data.',
  },
  {
    files: 'shared/voting/',
    may: WORDS,
    packages: ['zod', 'yaml', 'csv-parse'],
    why: 'An engine over plain data, which somebody else must be able to recount.',
  },
  {
    files: 'server/rules/',
    may: ['shared/', 'server/ports/store.ts'],
    packages: [],
    why: 'The judge is pure; of the store it knows the shapes of rows only.',
  },
  {
    files: 'server/ports/',
    may: ['shared/'],
    packages: [],
    why: 'A port says what is needed, not who does it.',
  },
  {
    files: 'server/engine/',
    may: ['shared/', 'server/rules/', 'server/ports/'],
    packages: ['node:timers/promises'],
    why: 'The engine knows no socket, no database and no file.',
  },
  {
    files: 'server/adapters/',
    may: ['shared/', 'server/ports/', 'server/thread.ts'],
    packages: ['node:', 'better-sqlite3'],
    why: 'An adapter serves its port and knows nobody who uses it.',
  },
  {
    files: 'server/auth/',
    may: ['shared/', 'server/ports/', 'server/rules/rule.ts'],
    packages: ['node:'],
    why: 'Who somebody is does not depend on how he came in.',
  },
  {
    files: 'server/sockets/',
    may: ['shared/', 'server/engine/', 'server/auth/', 'server/ports/'],
    packages: ['node:', 'socket.io'],
    why: 'An edge: it parses and carries, and decides nothing.',
  },
  {
    files: 'server/http/',
    may: [
      'shared/',
      'server/engine/',
      'server/auth/',
      'server/ports/',
      'server/config.ts',
      'server/exports/',
      'server/lists/',
      'server/print/',
      'server/seating/',
      'server/rules/',
      'server/similarity/likeAny.ts',
    ],
    packages: ['node:', 'fastify', '@fastify/', 'zod', 'csv-stringify'],
    why: 'An edge: it parses and carries, and decides nothing.',
  },
  {
    files: 'server/tls/',
    may: [],
    packages: ['node:', '@peculiar/', 'reflect-metadata'],
    why: 'Certificates are made from names and dates alone.',
  },
  {
    files: 'client/sw/',
    may: [],
    packages: [],
    why: 'A service worker is one file: what it imported would be another version than its own.',
  },
  {
    files: 'server/lists/',
    may: ['shared/'],
    packages: ['node:', 'csv-parse', 'read-excel-file', 'zod'],
    why: 'Reading a list changes nothing: what it finds goes through the engine.',
  },
  {
    files: 'server/similarity/',
    may: ['shared/', 'server/engine/', 'server/rules/', 'server/ports/', 'server/thread.ts'],
    packages: ['node:'],
    why: 'Finds what is alike; only a person puts cards together.',
  },
  {
    files: 'server/seating/',
    may: ['shared/', 'server/engine/', 'server/rules/', 'server/thread.ts'],
    packages: ['node:', 'highs'],
    why: 'Makes proposals from what is known; only a command seats people.',
  },
  {
    files: 'server/print/',
    may: ['shared/', 'server/rules/', 'server/thread.ts'],
    packages: ['node:', 'pdfkit', 'fontkit', 'bidi-js', 'qrcode', '@expo-google-fonts/'],
    why: 'Paper is made of what is known; it changes nothing.',
  },
  {
    files: 'server/exports/',
    may: ['shared/', 'server/engine/', 'server/rules/'],
    packages: [],
    why: 'Tables of what is known.',
  },
  {
    files: 'server/app.ts',
    may: ['shared/', 'server/'],
    packages: ['node:', 'fastify'],
    why: 'The one place where the parts are chosen.',
  },
  {
    files: 'server/threadSource.ts',
    may: [],
    packages: ['node:', 'esbuild'],
    why: 'Makes one file of the source of a thread; in tests and development only, so its library is no dependency.',
  },
  { files: 'server/', may: ['shared/'], packages: ['node:', 'zod'], why: 'Settings and threads.' },
  {
    files: 'client/sync/',
    may: ['shared/'],
    packages: ['idb', 'socket.io-client'],
    why: 'A device runs in tests and rehearsals too: no Svelte but in the one bridge, no screen.',
  },
  {
    files: 'client/parts/',
    may: [],
    packages: [],
    why: 'How what a page fetches later comes to it: files and time, whatever they are for.',
  },
  {
    files: 'client/i18n/',
    may: ['client/parts/', 'shared/'],
    packages: ['svelte'],
    why: 'Texts know the codes they put into words.',
  },
  {
    files: 'client/scan/',
    may: ['shared/'],
    packages: ['zxing-wasm'],
    why: 'One function around the reader, loaded when a camera is opened.',
  },
  {
    files: 'client/ui/',
    may: ['client/parts/', 'client/i18n/', 'shared/'],
    packages: ['svelte', 'qrcode', 'd3-scale', '@fontsource-variable/'],
    why: 'Parts of screens know no connection.',
  },
  {
    files: 'client/choices/',
    may: ['client/i18n/', 'client/ui/', 'shared/'],
    packages: ['svelte'],
    why: 'Choosing a theme looks the same on phone, desk and kiosk; what it does is handed in.',
  },
  {
    files: 'client/ballots/',
    may: ['client/i18n/', 'client/ui/', 'shared/'],
    packages: ['svelte'],
    why: 'A paper is the same on phone, kiosk and tablet, and a count reads the same everywhere; what it does is handed in.',
  },
  {
    files: 'client/scenes/',
    may: ['client/parts/', 'client/i18n/', 'client/ui/', 'shared/'],
    packages: ['svelte', 'd3-scale', 'd3-shape', 'qrcode'],
    why: 'A scene is the same picture in the hall and in the preview of the director; what it shows is handed in.',
  },
  {
    files: 'client/tell/',
    may: ['client/i18n/', 'client/ui/', 'shared/'],
    packages: ['svelte'],
    why: 'A line to the tables is sent from the booth and from the floor; sending it is handed in.',
  },
  {
    files: 'client/entrance/',
    may: ['client/parts/', 'client/i18n/', 'client/ui/', 'client/sync/', 'shared/'],
    packages: ['svelte'],
    why: 'The door of every page for those who work at the summit: one way to say that a link does not work.',
  },
  {
    files: 'client/help/',
    may: ['client/parts/', 'client/i18n/', 'client/ui/'],
    packages: ['svelte'],
    why: 'The page of explanation looks the same for every role; it knows texts and nothing else.',
  },
  {
    files: 'client/gallery/',
    may: ['client/i18n/', 'client/ui/', 'shared/'],
    packages: ['svelte'],
    why: 'The components by themselves, without a summit.',
  },
  {
    files: 'client/apps/',
    may: [
      'client/sync/',
      'client/i18n/',
      'client/parts/',
      'client/scan/',
      'client/ui/',
      'client/ballots/',
      'client/choices/',
      'client/entrance/',
      'client/help/',
      'client/tell/',
      'client/scenes/',
      'shared/',
    ],
    packages: [
      'svelte',
      'd3-scale',
      'd3-shape',
      'qrcode',
      '@noble/hashes',
      '@atlaskit/pragmatic-drag-and-drop',
    ],
    why: 'An app never imports another: a phone loads its own code only.',
  },
  {
    files: 'scripts/',
    may: ['shared/', 'server/', 'client/sync/', 'client/ui/qrPath.ts'],
    packages: ['*'],
    why: 'The command line puts things together; nothing imports it.',
  },
];
