/** When the hall is to be packed anew. Minutes are whole, times are hall time in epoch milliseconds. */
export type RepackMoment =
  | { kind: 'clock'; at: number }
  /** So long after the doors opened. */
  | { kind: 'doors'; minutes: number }
  /** Once nobody has come in for so long: then it is known who comes. */
  | { kind: 'quiet'; minutes: number };

/** What the organiser chose beforehand. */
export interface RepackPlan {
  when: RepackMoment;
  /** Seats that are kept for who may still come. */
  spare: number;
  /** The hall changes at that moment, unless somebody would lose his seat; else it is only shown what would change. */
  byItself: boolean;
}

/** A plan is over once the hall was packed anew after its moment, which `seatingChanged` tells. */
export type RepackFact =
  | ({ type: 'repackPlanned' } & RepackPlan)
  /** The moment has come: now it is looked at. */
  | { type: 'repackDue' }
  /** It was called off, or looked at and left. */
  | { type: 'repackDropped' };

/** A plan, and whether its moment has come; null is no plan. */
export type PlannedRepack = (RepackPlan & { due: boolean }) | null;

/** The plan after a fact; the rules and every screen fold it in the same way. */
export function afterRepackFact(
  planned: PlannedRepack,
  fact: RepackFact | { type: 'seatingChanged'; reason: string },
): PlannedRepack {
  switch (fact.type) {
    case 'repackPlanned':
      return { when: fact.when, spare: fact.spare, byItself: fact.byItself, due: false };
    case 'repackDue':
      return planned && { ...planned, due: true };
    case 'seatingChanged':
      return planned?.due === true && fact.reason === 'repack' ? null : planned;
    default:
      return null;
  }
}
