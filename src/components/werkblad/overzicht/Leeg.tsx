import { overzichtTeksten } from '#teksten/werkbladoverzicht.ts';
import { naar } from '#kern/pad.ts';
import { Link } from '../schil/Link.tsx';
import { useGegevens } from '../schil/wereld.ts';

const t = overzichtTeksten.leeg;

/** Nothing yet: one click to a first sheet on an oefenverhaal. */
export function Leeg() {
  const { verhalen, eersteVerhaal } = useGegevens();
  const verhaal = verhalen.find(({ id }) => id === eersteVerhaal);
  return (
    <div className="ws-kaart ws-stapel ws-begin">
      <h2 className="utrecht-heading-2">{t.kop}</h2>
      <p>{t.tekst}</p>
      {verhaal && (
        <p>
          <Link
            naar={{ soort: 'nieuw-verhaal', verhaal: verhaal.id }}
            klas="utrecht-button utrecht-button--primary-action ws-knoplink"
          >
            {t.verhaal(verhaal.titel)}
          </Link>
        </p>
      )}
      <p className="rij">
        <a className="utrecht-link utrecht-link--html-a" href={naar('/verhalen/')}>
          {t.ander}
        </a>
        <Link naar={{ soort: 'nieuw' }}>{t.zelf}</Link>
      </p>
    </div>
  );
}
