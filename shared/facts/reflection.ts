/** Ages as people know them from the statistics of their city. */
export const AGE_GROUPS = ['0-17', '18-34', '35-49', '50-64', '65-79', '80+'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** How many of a group are in. Never fewer than five, and in fives, so that hardly any arrival changes what is seen. */
export interface GroupCount<Name extends string = string> {
  group: Name;
  people: number;
}

/** Whether the hall resembles the city: groups of those who are in, the small ones left out. */
export interface Reflection {
  districts: GroupCount[];
  ages: GroupCount<AgeGroup>[];
}

export type ReflectionFact = { type: 'hallReflected' } & Reflection;
