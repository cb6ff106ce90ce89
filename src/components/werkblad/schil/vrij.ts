import type { Recht, Werkbladstore } from '#stores/werkblad/contract.ts';

/** Longer than a browser needs to say whether another tab writes on the sheet. */
const WACHT = 3000;

/** Waits until it is known whether this tab may write on a sheet. */
export function weetRecht(store: Pick<Werkbladstore, 'recht'>, id: string): Promise<Recht> {
  const $recht = store.recht(id);
  return new Promise((klaar) => {
    let stop: () => void = () => undefined;
    const wekker = setTimeout(() => eind($recht.get()), WACHT);
    const eind = (recht: Recht): void => {
      clearTimeout(wekker);
      stop();
      klaar(recht);
    };
    const kijk = (recht: Recht): void => {
      if (recht.soort === 'schrijven' || recht.soort === 'lezen') eind(recht);
    };
    stop = $recht.listen(kijk);
    kijk($recht.get());
  });
}

/** The first of these sheets that no other tab holds; undefined when every one of them is held. */
export async function eersteVrije(
  store: Pick<Werkbladstore, 'open' | 'recht'>,
  ids: readonly string[],
): Promise<string | undefined> {
  for (const id of ids) {
    const dicht = store.open(id);
    const { soort } = await weetRecht(store, id).finally(dicht);
    if (soort === 'schrijven') return id;
  }
  return undefined;
}
