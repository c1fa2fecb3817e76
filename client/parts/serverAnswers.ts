/** Whether the server gives this page once more; false while there is no line. */
export const serverAnswers = (): Promise<boolean> =>
  fetch(location.href).then(
    () => true,
    () => false,
  );
