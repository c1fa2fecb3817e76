/** So long after something did not come it is asked for again, and twice as long each time after. Milliseconds. */
const AGAIN_MS = 2000;
/** A hall of phones that asks for what a newer server no longer has must not keep it busy. */
const MOST_MS = 8000;

/** Fetches what nobody can be asked to try again for: goes on until it is there. */
export async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (let pause = AGAIN_MS; ; pause = Math.min(2 * pause, MOST_MS)) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
