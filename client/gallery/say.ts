import { i18n } from './i18n.ts';
import { SAMPLES, type Sample } from './samples.ts';

export const say = (sample: Sample): string => i18n.localized(SAMPLES[sample]);
