/**
 * A browser keeps a page that was left in memory for a while, to come back to quickly: with its words, and with the key.
 * The Werkblad stays out of that memory, and starts anew when a browser puts it there all the same.
 */
export function blijfUitTerugblik(): () => void {
  // Obsolete and yet the only thing that works: Chromium 156 keeps a page in spite of `no-store`, a lock, or an open
  // database. Newer ones may stop listening to this, unless a header says `unload=(self)`; ours does.
  const weg = (): void => undefined;
  const terug = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) location.reload();
  };
  addEventListener('unload', weg);
  addEventListener('pageshow', terug);
  return () => {
    removeEventListener('unload', weg);
    removeEventListener('pageshow', terug);
  };
}
