export const KNOWN_BROWSERS: string[];
export const chromiumAdvice: string;
export function aptPlan(machine: {
  osRelease: string;
  isRoot: boolean;
  canSudo: () => boolean;
}): string[][] | undefined;
