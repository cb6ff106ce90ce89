import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { maakOverzicht } from '#domain/voortgang/overzicht.ts';
import type { Cursuslijst, LesRegel } from '#domain/voortgang/overzicht.ts';
import { klok } from '#platform/klok.ts';
import {
  gelezen,
  laatsteGesprek,
  laatsteLes,
  markeerGelezen,
  markeerOngelezen,
  NIETS_GELEZEN,
} from '#stores/voortgang.ts';
import { overzicht } from '#stores/voortgangsoverzicht.browser.ts';
import { OVERZICHT_LADEN } from '#stores/voortgangsoverzicht.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { OverzichtBlad } from './OverzichtBlad.tsx';

/** What somebody read and did, from the stores. */
export function Overzicht({ cursus }: { readonly cursus: Cursuslijst }) {
  const opslag = useStore(overzicht, { ssr: () => OVERZICHT_LADEN });
  const lessen = useStore(gelezen, { ssr: () => NIETS_GELEZEN });
  const verder = useStore(laatsteLes, { ssr: () => undefined });
  const gesprek = useStore(laatsteGesprek, { ssr: () => undefined });
  const [melding, zetMelding] = useState('');
  const staten = opslag.stand === 'gelezen' ? opslag.oefeningen : [];

  const merk = ({ id, titel, gelezen: was }: LesRegel): void => {
    const { stand } = was === undefined ? markeerGelezen(id, klok.nu()) : markeerOngelezen(id);
    const gezegd = was === undefined ? t.gemerkt(titel) : t.ontmerkt(titel);
    zetMelding(stand === 'bewaard' ? gezegd : `${gezegd} ${t.nietGemerkt}`);
  };
  return (
    <OverzichtBlad
      lijst={maakOverzicht(cursus, lessen, staten)}
      stand={opslag.stand}
      apart={opslag.stand === 'gelezen' ? opslag.apart : 0}
      verder={verder}
      gesprek={gesprek}
      melding={melding}
      merk={merk}
    />
  );
}
