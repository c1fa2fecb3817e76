export const COMPILER_TOOLS: string[];
export function npmPhase(text: string): string | undefined;
export function isNpmNoise(line: string): boolean;
export function explainInstallFailure(output: string, missingTools: string[]): string;
