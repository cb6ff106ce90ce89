import { isLeeg, opTijd, type Themadeel, type Werkblad } from '#domain/werkblad.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { agendaTeksten } from '#teksten/werkbladagenda.ts';
import { geschiedenisTeksten as t } from '#teksten/werkbladkader.ts';
import { useGegevens } from '../wereld.ts';

/** A voornemen as one sentence. */
export function Voornemenzin({ als, dan }: { readonly als: string; readonly dan: string }) {
  if (als.trim() === '' && dan.trim() === '') return <>{agendaTeksten.leegVoornemen}</>;
  return (
    <>
      {als.trim() === '' ? agendaTeksten.zonderAls : `${agendaTeksten.als} ${als.trim()}`}
      {als.trim() === '' ? ': ' : `, ${agendaTeksten.dan} `}
      {dan.trim() === '' ? '…' : dan.trim()}
    </>
  );
}

function Deel({ deel }: { readonly deel: Themadeel }) {
  const { themas } = useGegevens();
  return (
    <div className="ws-versiedeel">
      <h3 className="utrecht-heading-3">{themas.find(({ id }) => id === deel.thema)?.naam}</h3>
      {deel.watIkMeAfvraag !== '' && <p className="ws-eigen">{deel.watIkMeAfvraag}</p>}
      <ul>
        {opTijd(deel.waarnemingen).map(({ id, tijd, tekst }) => (
          <li key={id} className="ws-eigen">
            {tijd !== undefined && <b>{formatTijdcode(tijd)} </b>}
            {tekst}
          </li>
        ))}
        {deel.voornemens.map(({ id, als, dan }) => (
          <li key={id} className="ws-eigen">
            <Voornemenzin als={als} dan={dan} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A version of a sheet, to look at. */
export function Versieblad({ blad }: { readonly blad: Werkblad }) {
  if (isLeeg(blad)) return <p>{t.leegBlad}</p>;
  return (
    <>
      {blad.titel !== '' && (
        <p className="ws-eigen">
          <b>{blad.titel}</b>
        </p>
      )}
      {blad.twijfel !== '' && <p className="ws-eigen">{blad.twijfel}</p>}
      {blad.themas.map((deel) => (
        <Deel key={deel.thema} deel={deel} />
      ))}
    </>
  );
}
