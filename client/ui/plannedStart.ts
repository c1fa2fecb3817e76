/** Hall time of a day (`YYYY-MM-DD`) and a time on the wall (`HH:MM`), where this device is; null when either is not known. */
export const plannedStart = (date: string | undefined, startsAt: string | null): number | null =>
  date === undefined || startsAt === null ? null : new Date(`${date}T${startsAt}:00`).getTime();
