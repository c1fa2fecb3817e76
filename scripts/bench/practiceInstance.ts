import { DEFAULTS, type Instance } from '../../shared/seating/instance.ts';
import { seeded } from '../../shared/seating/random.ts';
import { practiceHall } from '../practice/hall.ts';
import { LEIDEN, practicePeople } from '../practice/people.ts';

const YEAR = 2026;
/** Years of an age group. */
const AGE_GROUP = 15;

/** The practice summit as the placer gets it: 850 people at 107 tables. */
export function practiceInstance(rounds: number, seed: number): Instance {
  const people = practicePeople({ ...LEIDEN, organisers: 0 }, seeded(seed), YEAR);
  return {
    config: { ...DEFAULTS, rounds },
    people: people.map(({ id, role, languages, needs, apart, ...person }) => ({
      id,
      role,
      group: person.livingRoom ?? '',
      div: {
        district: person.district ?? '',
        age: String(Math.floor((YEAR - (person.birthYear ?? YEAR)) / AGE_GROUP)),
        gender: person.gender ?? '',
      },
      languages,
      needs,
      prefs: person.wishes,
      pins: {},
      apart,
    })),
    tables: practiceHall().tables.map(({ theme = '', ...table }) => ({ ...table, theme })),
  };
}
