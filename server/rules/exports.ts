import { facts, type Rules, roles } from './rule.ts';

export const exportsRules: Rules<'recordExport'> = {
  recordExport: {
    // What the theme team made, it may take along; the rest is asked of the organiser by the route.
    access: roles('organiser', 'director', 'themeTeam'),
    decide: ({ what, format, rows }) => facts({ type: 'dataExported', what, format, rows }),
  },
};
