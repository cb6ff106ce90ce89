/** What a person cannot do but a test must: hold the scripts back, and change what lies in the storage. */
import type { Page } from '@playwright/test';

/**
 * Holds every script of the islands back, until the returned function is called.
 * That function fails when there was nothing to hold back: then the test proves nothing.
 */
export async function houdTegen(page: Page): Promise<() => void> {
  let los: () => void = () => undefined;
  const open = new Promise<void>((klaar) => {
    los = klaar;
  });
  let gehouden = 0;
  await page.route(/\.island\.[^/]+\.js$/, async (route) => {
    gehouden += 1;
    await open;
    await route.continue();
  });
  return () => {
    if (gehouden === 0) throw new Error('No island asked for its script: is it still called *.island.*.js?');
    los();
  };
}

/** Changes fields of a stored exercise, as another release would have left them. */
export const wijzigOpgeslagen = (page: Page, id: string, velden: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    ({ sleutel, nieuw }) =>
      new Promise<void>((klaar, mis) => {
        const vraag = indexedDB.open('vknz');
        vraag.onerror = () => mis(new Error('the database does not open'));
        vraag.onsuccess = () => {
          const tx = vraag.result.transaction('oefeningen', 'readwrite');
          const winkel = tx.objectStore('oefeningen');
          const er = winkel.get(sleutel);
          er.onsuccess = () => winkel.put({ ...(er.result as object), ...nieuw });
          tx.oncomplete = () => {
            vraag.result.close();
            klaar();
          };
          tx.onabort = () => mis(new Error('the record was not changed'));
        };
      }),
    { sleutel: id, nieuw: velden },
  );
