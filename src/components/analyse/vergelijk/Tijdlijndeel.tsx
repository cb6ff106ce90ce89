import { useId, useState } from 'react';
import type { Ronde } from '#domain/annotatie/analyse.ts';
import { themasVan } from '#domain/annotatie/rondes.ts';
import { opDezelfdePlek } from '#domain/annotatie/vergelijking.ts';
import type { Rondebeeld } from '#domain/annotatie/vergelijking.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { vergelijkTeksten as t } from '#teksten/vergelijken.ts';
import { toonDag } from '#components/ui/dag.ts';
import { rijenVan, rijVanRonde } from './rijen.ts';
import { Tijdlijn } from './Tijdlijn.tsx';
import { Tijdtabel } from './Tijdtabel.tsx';
import type { Wijzer } from './wijzer.ts';

interface KeuzeProps {
  readonly rondes: readonly { readonly id: string; readonly naam: string }[];
  readonly gekozen: string;
  readonly kies: (id: string) => void;
}

function Rondekeuze({ rondes, gekozen, kies }: KeuzeProps) {
  const veld = useId();
  return (
    <p className="vgl-ronde niet-afdrukken">
      <label className="utrecht-form-label" htmlFor={veld}>
        {t.rondes.kies}
      </label>
      <select className="utrecht-select" id={veld} value={gekozen} onChange={(e) => kies(e.target.value)}>
        <option value="">{t.rondes.geen}</option>
        {rondes.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </p>
  );
}

function Legenda() {
  return (
    <ul className="vgl-legenda">
      {(['samen', 'alleen', 'anders'] as const).map((stand) => (
        <li key={stand} className={`vgl-${stand}`}>
          <svg width="20" height="18" aria-hidden="true">
            <rect className="vgl-vak" x="1" y="1" width="18" height="16" rx="5" />
          </svg>
          {t.tijdlijn.stand[stand]}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly beeld: Rondebeeld;
  readonly ronde: Ronde;
  readonly rondes: readonly Ronde[];
  readonly regels: readonly TranscriptRegel[];
  readonly wijzer: Wijzer;
}

/** Everybody on one timeline, drawn and as a table; an earlier round can be laid beside it. */
export function Tijdlijndeel({ beeld, ronde, rondes, regels, wijzer }: Props) {
  const [eerderId, kiesEerder] = useState('');
  const naamVan = (r: Ronde): string => t.rondes.naam(rondes.indexOf(r) + 1, toonDag(r.begonnen));
  const eerder = rondes.filter(({ id }) => id !== ronde.id);
  const naast = eerder.find(({ id }) => id === eerderId);
  const rijen = [...rijenVan(beeld, t.jij), ...(naast ? [rijVanRonde(naast, naamVan(naast))] : [])];
  return (
    <section className="vgl-deel">
      <h3 className="utrecht-heading-3">{t.tijdlijn.kop}</h3>
      <p className="niet-afdrukken">{t.tijdlijn.uitleg}</p>
      {eerder.length > 0 && (
        <Rondekeuze rondes={eerder.map((r) => ({ id: r.id, naam: naamVan(r) }))} gekozen={eerderId} kies={kiesEerder} />
      )}
      <p role="status">
        {naast &&
          [
            t.rondes.themas(themasVan(naast).map(wijzer.naam)),
            t.rondes.zin(naast.momenten.length, ronde.momenten.length),
            t.rondes.plek(opDezelfdePlek(ronde, naast)),
          ].join(' ')}
      </p>
      <Tijdlijn rijen={rijen} regels={regels} wijzer={wijzer} />
      <Legenda />
      <Tijdtabel rijen={rijen} wijzer={wijzer} />
    </section>
  );
}
