import { vergelijkTeksten } from '#teksten/vergelijken.ts';
import { Tijdknop } from './Moment.tsx';
import { opTijd } from './rijen.ts';
import type { Rij } from './rijen.ts';
import type { Wijzer } from './wijzer.ts';

const t = vergelijkTeksten.tijdlijn;

/** What the timeline shows, as words in the order of time. */
export function Tijdtabel({ rijen, wijzer }: { readonly rijen: readonly Rij[]; readonly wijzer: Wijzer }) {
  return (
    <details className="vgl-tabel">
      <summary>{t.alsTabel}</summary>
      <table className="utrecht-table">
        <thead>
          <tr>
            {Object.values(t.kolommen).map((kolom) => (
              <th key={kolom} scope="col">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {opTijd(rijen).map(({ moment, wie, rij, stand }) => (
            <tr key={`${rij} ${moment.id}`}>
              <td>
                <Tijdknop moment={moment} wijzer={wijzer} />
              </td>
              <th scope="row">{wie}</th>
              <td>
                {moment.themas.map(wijzer.naam).join(', ')} ({t.stand[stand]})
              </td>
              <td>{moment.waarneming}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
