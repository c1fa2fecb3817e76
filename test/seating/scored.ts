import { readConfig } from '../../shared/seating/configFile.ts';
import { readAssignment, readPeople, readTables } from '../../shared/seating/csv.ts';
import type { Instance } from '../../shared/seating/instance.ts';

// A small summit with two plans whose terms and violations come from an independent scorer: one plan that is merely
// incomplete, and one that breaks every hard rule.

const config = readConfig('{"name":"small","rounds":3,"div_weight":{"age":2},"weights":{"moved":7}}');

export const scoredHall: Instance = {
  config,
  people: readPeople(
    `id,role,group,div_age,div_area,languages,needs,prefs,pin,apart,with,first_round,last_round
ann,participant,g1,old,north,nl,,green;home,,,,,
bob,participant,g1,old,south,,,home,,cas,,,
cas,wildcard,,young,north,,,,,bob,,,
dee,wildcard,,old,,,,safe;green,,,,,
eva,participant,g2,young,north,ar,,green;home;safe,,,flo,,
flo,participant,g2,young,south,nl,wheelchair,nowhere,,,eva,,
gus,facilitator,g1,old,north,nl,,home,T2,,,,
hal,participant,g2,old,south,nl,,home,2:T1,,,2,
`,
    config.rounds,
  ),
  tables: readTables(`id,theme,capacity,provides,languages,first_round,last_round
T1,green,3,wheelchair,nl;ar,,
T2,home,3,,nl,,
T3,safe,2,,nl,2,
`),
};

const read = (rows: string) =>
  readAssignment(`person,round,table\n${rows.replaceAll(' ', '\n')}`, config.rounds);

export const incompletePlan = read(
  'eva,1,T1 flo,1,T1 cas,1,T1 ann,1,T2 dee,1,T2 gus,1,T2 eva,2,T1 flo,2,T1 hal,2,T1 gus,2,T2 cas,2,T2 ann,2,T2 dee,2,T3 bob,2,T3 eva,3,T1 flo,3,T1 ann,3,T1 gus,3,T2 hal,3,T2 dee,3,T2 bob,3,T3',
);

export const brokenPlan = read(
  'ann,1,T2 bob,1,T2 cas,1,T2 dee,1,T2 eva,1,T2 flo,1,T2 gus,1,T3 hal,1,T1 bob,2,T2 cas,2,T2 dee,2,T1 eva,2,T1 flo,2,T2 gus,2,T2 hal,2,T2 bob,3,T9 zoe,3,T1 cas,3,T3 dee,3,T3 eva,3,T1',
);

/** The plan before; its first round is history. */
export const against = {
  base: read('ann,1,T2 bob,1,T3 cas,1,T2 ann,2,T1 bob,2,T3 hal,2,T2 gus,3,T1 dee,3,T3 eva,3,T1 hal,1,T1'),
  frozenRounds: 1,
};
