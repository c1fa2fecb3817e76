import type { followup as dutch } from '../nl/followup.ts';
import type { Same } from '../texts.ts';
