/** So long after something did not come it is asked for again. Milliseconds. */
const AGAIN_MS = 2000;

/** Fetches what nobody can be asked to try again for: goes on until it is there. */
export async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
