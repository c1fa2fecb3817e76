/** Keeps the screen from going dark by itself, where the browser can; asked again each time the page is back in view. */
export function keepAwake(): () => void {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => document.removeEventListener('visibilitychange', ask);
}
