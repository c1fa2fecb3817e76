const ADVISED = { major: 22, minor: 14 };

/** A word about an old Node, or null. Node 20 works, but gets no security fixes any more. */
export function nodeAdvice(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > ADVISED.major || (major === ADVISED.major && minor >= ADVISED.minor)) return null;
  return `This is Node ${version}: it works, but Node 22 or 24 LTS is recommended for the day.`;
}
