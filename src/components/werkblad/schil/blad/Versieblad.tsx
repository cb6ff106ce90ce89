import { isLeeg, type Werkblad } from '#domain/werkblad.ts';
import { agendaTeksten } from '#teksten/werkbladagenda.ts';
import { geschiedenisTeksten as t } from '#teksten/werkbladkader.ts';
import { opPapier, type Papierthema, type Vak } from '../../papier/inhoud.ts';
import { useGegevens } from '../wereld.ts';

/** Who writes "als" below the label "Als …" does not read it twice. */
const zonder = (woord: string, tekst: string): string =>
  tekst.trim().replace(new RegExp(String.raw`^${woord}\s+`, 'i'), '');

/** A voornemen as one sentence. */
export function Voornemenzin({ als, dan }: { readonly als: string; readonly dan: string }) {
  if (als.trim() === '' && dan.trim() === '') return <>{agendaTeksten.leegVoornemen}</>;
  return (
    <>
      {als.trim() === '' ? agendaTeksten.zonderAls : `${agendaTeksten.als} ${zonder(agendaTeksten.als, als)}`}
      {als.trim() === '' ? ': ' : `, ${agendaTeksten.dan} `}
      {dan.trim() === '' ? '…' : zonder(agendaTeksten.dan, dan)}
    </>
  );
}

const Vakken = ({ vakken }: { readonly vakken: readonly Vak[] }) =>
  vakken.map(({ kop, tekst }) => (
    <p key={kop} className="ws-eigen">
      <b>{kop}:</b> {tekst}
    </p>
  ));

function Deel({ deel }: { readonly deel: Papierthema }) {
  return (
    <div className="ws-versiedeel">
      <h3 className="utrecht-heading-3">{deel.naam}</h3>
      {deel.vraag !== '' && <p className="ws-eigen">{deel.vraag}</p>}
      <ul>
        {deel.zie.map(({ id, tijd, tekst }) => (
          <li key={id} className="ws-eigen">
            {tijd !== '' && <b>{tijd} </b>}
            {tekst}
          </li>
        ))}
        {deel.anders.map(({ id, zin, erna }) => (
          <li key={id} className="ws-eigen">
            {zin}
            <Vakken vakken={erna} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A version of a sheet, to look at: the same words as on paper. */
export function Versieblad({ blad }: { readonly blad: Werkblad }) {
  const gegevens = useGegevens();
  if (isLeeg(blad)) return <p>{t.leegBlad}</p>;
  const { boven, themas, notities } = opPapier(blad, gegevens);
  return (
    <>
      {blad.titel !== '' && (
        <p className="ws-eigen">
          <b>{blad.titel}</b>
        </p>
      )}
      <Vakken vakken={boven} />
      {themas.map((deel) => (
        <Deel key={deel.id} deel={deel} />
      ))}
      {notities !== '' && <p className="ws-eigen">{notities}</p>}
    </>
  );
}
