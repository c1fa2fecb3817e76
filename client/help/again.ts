/**
 * A browser may remember for as long as the page is open that a script did not come, so trying again is loading the page again;
 * only once the server answers, or what somebody still reads would be gone.
 */
export const again = (): Promise<void> =>
  fetch(location.href).then(
    () => location.reload(),
    () => undefined,
  );
