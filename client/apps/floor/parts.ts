/** Parts of the page that are fetched after it is usable. */
export const parts = {
  tellTables: () => import('../../tell/TellTables.svelte'),
};
