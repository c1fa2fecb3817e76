import type { Paper } from '../paper.ts';
import type { PrintTask } from '../task.ts';

/** Draws a task on paper; `onDone` is called for each badge, sign, name or form. */
export type Painter<T extends PrintTask> = (paper: Paper, task: T, onDone: () => void) => void;
