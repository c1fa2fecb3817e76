/** Where something could happen, as it stands in a sentence. */
export const PLACES = [
  'op het Kooiplein',
  'in de Merenwijk',
  'aan de Lammenschansweg',
  'bij het station',
  'in de Stevenshof',
  'in de Kooi',
  'op de Haarlemmerstraat',
  'in Leiden-Noord',
  'in de Mors',
  'rond het Lammenschanspark',
  'in de Professorenwijk',
  'langs de Singels',
  'in Tuinstad-Staalwijk',
  'in de Slaaghwijk',
  'op de Vijf Meilaan',
  'bij de Luifelbaan',
] as const;
