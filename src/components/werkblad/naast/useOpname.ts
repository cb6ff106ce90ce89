import { useEffect, useState } from 'react';
import { vingerafdruk } from '#platform/werkblad/vingerafdruk.ts';
import { past, soortBestand, type Opname, type Opnamestand } from './opnamestand.ts';

/** A time beyond every recording: a browser that does not know the length finds it by going there. */
const VOORBIJ = 1e7;

/** Waits for something of a player, but not for ever: what never comes, never came. */
const wacht = (speler: HTMLMediaElement, soort: string): Promise<void> =>
  new Promise((klaar) => {
    const af = (): void => {
      speler.removeEventListener(soort, af);
      clearTimeout(wekker);
      klaar();
    };
    const wekker = setTimeout(af, 3000);
    speler.addEventListener(soort, af);
  });

/** Seconds; 0 when the file does not say and the browser cannot find out. Recordings of browsers do not say it. */
async function lengteVan(speler: HTMLMediaElement): Promise<number> {
  if (!Number.isFinite(speler.duration)) {
    speler.currentTime = VOORBIJ;
    await wacht(speler, 'durationchange');
    speler.currentTime = 0;
    await wacht(speler, 'seeked');
  }
  return Number.isFinite(speler.duration) ? speler.duration : 0;
}

export interface Opnamewerk {
  readonly stand: Opnamestand;
  readonly kies: (bestand: File) => void;
  /** The player knows what it has. */
  readonly geladen: (speler: HTMLVideoElement) => Promise<void>;
  readonly mislukt: (fout: MediaError | null) => void;
  readonly sluit: () => void;
  /** What the sheet should say of this file from now on. */
  readonly gaDoor: () => void;
}

/**
 * A file of this computer, open in this page: an address that the browser makes, nothing is copied or stored. The
 * address goes when the file is closed, when the page is left, and when something else is shown.
 * @param zet says on the sheet what was opened
 */
export function useOpname(eerder: Opname | undefined, zet: (opname: Opname) => void): Opnamewerk {
  const [stand, zetStand] = useState<Opnamestand>({ stand: 'geen' });
  const url = 'url' in stand ? stand.url : undefined;
  // Effect: the address lives outside React, and must go with what shows it; also when the page may come back later.
  useEffect(() => {
    if (url === undefined) return undefined;
    const verlaten = (): void => zetStand({ stand: 'geen' });
    window.addEventListener('pagehide', verlaten);
    return () => {
      window.removeEventListener('pagehide', verlaten);
      URL.revokeObjectURL(url);
    };
  }, [url]);
  return {
    stand,
    kies: (bestand) => zetStand({ stand: 'opent', url: URL.createObjectURL(bestand), bestand }),
    geladen: async (speler) => {
      if (stand.stand !== 'opent') return;
      const { bestand } = stand;
      try {
        const lengte = await lengteVan(speler);
        const medium = speler.videoWidth > 0 ? 'video' : 'audio';
        const opname: Opname = { soort: 'opname', medium, lengte, vingerafdruk: await vingerafdruk(bestand, lengte) };
        const uitkomst = past(opname, eerder);
        const alleenGeluid = medium === 'audio' && bestand.type.startsWith('video/');
        zetStand({ stand: 'klaar', url: stand.url, opname, past: uitkomst, alleenGeluid });
        if (uitkomst === 'nieuw') zet(opname);
      } catch {
        zetStand({ stand: 'niet-te-lezen' });
      }
    },
    mislukt: (fout) => {
      const weg = fout?.code === MediaError.MEDIA_ERR_NETWORK || stand.stand === 'klaar';
      if (weg) zetStand({ stand: 'niet-te-lezen' });
      else if (stand.stand === 'opent') zetStand({ stand: 'kan-niet', soort: soortBestand(stand.bestand) });
    },
    sluit: () => zetStand({ stand: 'geen' }),
    gaDoor: () => {
      if (stand.stand !== 'klaar') return;
      zetStand({ ...stand, past: 'zelfde' });
      zet(stand.opname);
    },
  };
}
