import { facts, type Rules, roles } from './rule.ts';

export const exportsRules: Rules<'recordExport'> = {
  recordExport: {
    access: roles('organiser'),
    decide: ({ what, format, rows }) => facts({ type: 'dataExported', what, format, rows }),
  },
};
