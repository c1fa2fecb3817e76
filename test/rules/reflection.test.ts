import { describe, expect, test } from 'vitest';
import type { Decision } from '../../server/rules/rule.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Person } from '../../shared/people.ts';
import { desk, operator } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { DESCRIPTION, person } from '../support/smallHall.ts';

const REFLECT = { type: 'reflectHall' } as const;

/** So many guests who are in, all alike. */
function guests(count: number, more: Partial<Person>, prefix = 'g'): { people: Person[]; facts: Fact[] } {
  const people = Array.from({ length: count }, (_, i) => ({ ...person('ann', more), id: `${prefix}${i}` }));
  const came = people.map(
    ({ id, role }): Fact => ({ type: 'personArrived', person: id, desk: 'A', at: 0, role, seats: [] }),
  );
  return { people, facts: came };
}

function reflected(...groups: ReturnType<typeof guests>[]) {
  const people = groups.flatMap((group) => group.people);
  const { decision } = given(
    { type: 'summitDescribed', summit: DESCRIPTION },
    ...groups.flatMap((g) => g.facts),
  )
    .with({ people })
    .when(operator, REFLECT);
  return (decision as Exclude<Decision, { code: string }>).facts;
}

describe('reflectHall', () => {
  test('counts guests who are in by district and age, in fives', () => {
    expect(
      reflected(
        guests(12, { district: 'Noord', birthYear: 1990 }, 'a'),
        guests(5, { district: 'Zuid', birthYear: 1946 }, 'b'),
      ),
    ).toEqual([
      {
        type: 'hallReflected',
        districts: [
          { group: 'Noord', people: 10 },
          { group: 'Zuid', people: 5 },
        ],
        ages: [
          { group: '35-49', people: 10 },
          { group: '80+', people: 5 },
        ],
      },
    ]);
  });
  test('tells nothing of fewer than five, nor of those who work here', () => {
    expect(reflected(guests(4, { district: 'Noord' }))).toEqual([]);
    expect(reflected(guests(9, { district: 'Noord', role: 'facilitator' }))).toEqual([]);
  });
  test('one more guest changes nothing that can be seen, so that nobody can be read from it', () => {
    const ten = guests(10, { district: 'Noord' });
    const eleven = guests(11, { district: 'Noord' });
    expect(reflected(eleven)).toEqual(reflected(ten));
    const before = reflected(ten)[0] as Fact;
    given({ type: 'summitDescribed', summit: DESCRIPTION }, ...eleven.facts, before)
      .with({ people: eleven.people })
      .when(operator, REFLECT)
      .decides();
  });
  test('a district that the summit does not know is not told', () => {
    const { people, facts } = guests(6, { district: 'Elders' });
    given({ type: 'summitDescribed', summit: { ...DESCRIPTION, districts: ['Noord'] } }, ...facts)
      .with({ people })
      .when(operator, REFLECT)
      .decides();
  });
  test('only the server itself asks it', () => {
    given().when(desk, REFLECT).refuses('not-allowed');
  });
});
