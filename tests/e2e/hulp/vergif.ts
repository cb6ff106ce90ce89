/** What somebody could leave in the storage who had the key for a moment: records that open, with anything in them. */
import type { Page } from '@playwright/test';

export interface Vergif {
  readonly winkel: 'bladen' | 'geschiedenis' | 'haast' | 'instellingen';
  /** The sheet it says it is, and the key it lies under where the store does not number its records. */
  readonly id: string;
  readonly sleutel?: string;
  /** What is read once it is opened: the text itself, so that it may be no JSON at all. */
  readonly inhoud: string;
}

/**
 * Puts records into the database of the Werkblad, encrypted as the site does it: with the key that lies there for somebody
 * who is alone on their computer, and for the place they come to lie in. They are all of revision 1.
 */
export const vergiftig = (page: Page, records: readonly Vergif[]): Promise<void> =>
  page.evaluate(async (alle) => {
    const db = await new Promise<IDBDatabase>((klaar, mis) => {
      const vraag = indexedDB.open('vknz-werkblad');
      vraag.onerror = () => mis(new Error('the database does not open'));
      vraag.onsuccess = () => klaar(vraag.result);
    });
    const codeer = (tekst: string) => new TextEncoder().encode(tekst);
    const hoe = (iv: Uint8Array<ArrayBuffer>, plek: readonly unknown[]) => ({
      name: 'AES-GCM',
      iv,
      additionalData: codeer(JSON.stringify(plek)),
    });
    interface Bos {
      readonly kenmerk: string;
      readonly opener: CryptoKey;
      readonly slot: { readonly iv: Uint8Array<ArrayBuffer>; readonly data: Uint8Array<ArrayBuffer> };
    }
    const { kenmerk, opener, slot } = await new Promise<Bos>((klaar, mis) => {
      const vraag = db.transaction('sleutel').objectStore('sleutel').get('sleutel');
      vraag.onerror = () => mis(new Error('the key cannot be read'));
      vraag.onsuccess = () => klaar(vraag.result as Bos);
    });
    const ruw = await crypto.subtle.decrypt(hoe(slot.iv, ['sleutel', `alleen-ik/${kenmerk}`, 1]), opener, slot.data);
    const sleutel = await crypto.subtle.importKey('raw', ruw, 'AES-GCM', false, ['encrypt']);
    const gesloten = await Promise.all(
      alle.map(async (een) => {
        const revisie = een.winkel === 'haast' || een.winkel === 'instellingen' ? 0 : 1;
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const plek = hoe(iv, [een.winkel, een.id, revisie]);
        const data = new Uint8Array(await crypto.subtle.encrypt(plek, sleutel, codeer(een.inhoud)));
        return { ...een, waarde: { revisie, iv, data, blad: een.id, tijd: Date.now(), vast: true } };
      }),
    );
    await new Promise<void>((klaar, mis) => {
      const tx = db.transaction(['bladen', 'geschiedenis', 'haast', 'instellingen'], 'readwrite');
      for (const { winkel, sleutel: naam, id, waarde } of gesloten)
        tx.objectStore(winkel).put(waarde, winkel === 'haast' ? undefined : (naam ?? id));
      tx.oncomplete = () => klaar();
      tx.onabort = () => mis(new Error('the records were not put there'));
    });
    db.close();
  }, records);

/** How the records of sheets lie in the database: the bytes, in hexadecimal. */
export const liggend = (page: Page, ids: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (welke) =>
      new Promise<string[]>((klaar, mis) => {
        const open = indexedDB.open('vknz-werkblad');
        open.onerror = () => mis(new Error('the database does not open'));
        open.onsuccess = () => {
          const winkel = open.result.transaction('bladen').objectStore('bladen');
          const vragen = welke.map((id) => winkel.get(id));
          winkel.transaction.oncomplete = () => {
            open.result.close();
            klaar(
              vragen.map(({ result }: { result: { iv: Uint8Array; data: Uint8Array } | undefined }) =>
                [...(result?.iv ?? []), ...(result?.data ?? [])].map((byte) => byte.toString(16)).join(' '),
              ),
            );
          };
        };
      }),
    ids,
  );

/** Takes the key away, and leaves what it belongs to. The Werkblad must not be open. */
export const wisSleutel = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((klaar, mis) => {
        const vraag = indexedDB.open('vknz-werkblad');
        vraag.onerror = () => mis(new Error('the database does not open'));
        vraag.onsuccess = () => {
          const tx = vraag.result.transaction('sleutel', 'readwrite');
          tx.objectStore('sleutel').clear();
          tx.oncomplete = () => {
            vraag.result.close();
            klaar();
          };
        };
      }),
  );
