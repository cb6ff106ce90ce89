import type { Werkblad } from '#domain/werkblad.ts';
import { bied } from '#platform/download.ts';

/** A day for the name of a file; never words of a person. */
const vandaag = (): string => new Date().toISOString().slice(0, 10);

/** What lies in the storage as it lies there, in a file. False when that did not work. */
export async function bewaarRuw(haal: () => Promise<unknown>): Promise<boolean> {
  try {
    const ruw = await haal();
    if (ruw === undefined) return false;
    bied(`werkblad-apart-${vandaag()}.json`, new Blob([JSON.stringify(ruw, bytes, 1)], { type: 'application/json' }));
    return true;
  } catch {
    return false;
  }
}

/** Bytes as numbers: JSON has no bytes of its own. */
function bytes(_sleutel: string, waarde: unknown): unknown {
  if (waarde instanceof ArrayBuffer) return Array.from(new Uint8Array(waarde));
  return waarde instanceof Uint8Array ? Array.from(waarde) : waarde;
}

/** Sheets in a file that can be read in again. False when that did not work, also when it does not read back whole. */
export async function bewaarBladen(bladen: readonly Werkblad[]): Promise<boolean> {
  try {
    const { bewaarInBestand } = await import('./bestandswerk.ts');
    return (await bewaarInBestand(bladen, new Date().toISOString())) !== undefined;
  } catch {
    return false;
  }
}
