/** Files of parts, by path, that came or are on their way. */
const known = new Map<string, Promise<unknown>>();

const isOfPage = (path: string): boolean =>
  document.querySelector(`[href="${path}"],[src="${path}"]`) !== null;

async function script(path: string): Promise<void> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  // To its end, so that it stands in the browser's cache.
  await answer.arrayBuffer();
}

const style = (path: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = path;
    link.onload = resolve;
    link.onerror = () => {
      // Left there it would pass for one that came.
      link.remove();
      reject(new Error(path));
    };
    document.head.append(link);
  });

function file(path: string): Promise<unknown> | undefined {
  if (!known.has(path) && !isOfPage(path)) {
    const coming = path.endsWith('.css') ? style(path) : script(path);
    coming.catch(() => known.delete(path));
    known.set(path, coming);
  }
  return known.get(path);
}

/**
 * Imports a part of a page once all its files are here. A browser remembers for as long as a page is open that an import
 * failed (https://github.com/whatwg/html/issues/6768), but not that a fetch did: so who tries again after a cut gets the part.
 * @param load imports the part
 * @param files its scripts and styles, as paths below the root of the server
 * @throws when one of them does not come
 */
export const bring = async <T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> => {
  await Promise.all(files.map((path) => file(`/${path}`)));
  return load();
};
