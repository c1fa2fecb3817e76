/** Somebody took data out; kept for whoever must answer for it. */
export type ExportsFact = { type: 'dataExported'; what: string; format: string; rows: number };
