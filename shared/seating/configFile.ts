import { z } from 'zod';
import { type Config, DEFAULTS } from './instance.ts';

const cost = z.number().nonnegative();
/** A typing error must not take all memory. */
const MOST_ROUNDS = 100;

const fileShape = z.object({
  name: z.string().default(DEFAULTS.name),
  rounds: z.int().min(1).max(MOST_ROUNDS).default(DEFAULTS.rounds),
  pref_cost: z.array(cost).default([...DEFAULTS.prefCost]),
  pref_cost_unlisted: cost.default(DEFAULTS.prefCostUnlisted),
  theme_repeat_cost: cost.default(DEFAULTS.themeRepeatCost),
  wildcard_role: z.string().default(DEFAULTS.wildcardRole),
  div_weight: z.record(z.string(), cost).default({}),
  weights: z
    .object({ pref: cost, group: cost, div: cost, repeats: cost, underfill: cost, moved: cost })
    .partial()
    .default({}),
});

/** Reads `instance.json`; what is left out gets its default. Throws SyntaxError or ZodError. */
export function readConfig(text: string): Config {
  const file = fileShape.parse(JSON.parse(text));
  return {
    name: file.name,
    rounds: file.rounds,
    prefCost: file.pref_cost,
    prefCostUnlisted: file.pref_cost_unlisted,
    themeRepeatCost: file.theme_repeat_cost,
    wildcardRole: file.wildcard_role,
    divWeight: file.div_weight,
    weights: { ...DEFAULTS.weights, ...withoutUndefined(file.weights) },
  };
}

/** Writes `instance.json` with every constant spelled out. */
export const writeConfig = (config: Config): string =>
  `${JSON.stringify(
    {
      name: config.name,
      rounds: config.rounds,
      pref_cost: config.prefCost,
      pref_cost_unlisted: config.prefCostUnlisted,
      theme_repeat_cost: config.themeRepeatCost,
      wildcard_role: config.wildcardRole,
      div_weight: config.divWeight,
      weights: config.weights,
    },
    null,
    2,
  )}\n`;

const withoutUndefined = <T extends object>(of: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
