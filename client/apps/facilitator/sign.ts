/** The secret in the link on a table sign, or null when the QR code is of something else, such as a badge. */
export function signSecret(scanned: string): string | null {
  if (!URL.canParse(scanned)) return null;
  const { pathname, hash } = new URL(scanned);
  return pathname.replace(/\/$/, '').endsWith('/tafel') && hash.length > 1 ? hash.slice(1) : null;
}
