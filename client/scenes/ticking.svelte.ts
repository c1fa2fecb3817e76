/** Makes what reads it look again every so many milliseconds, as long as the component is there. */
export function ticking(ms: number): { read(): number } {
  let count = $state(0);
  $effect(() => {
    const timer = setInterval(() => count++, ms);
    return () => clearInterval(timer);
  });
  return { read: () => count };
}
