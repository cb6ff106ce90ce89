import { themakeuze as t } from '#teksten/analyse.ts';
import { Themateken } from './Themateken.tsx';
import type { Kijkthema } from './verhaal.ts';

/** Questions to look with, of the thema's that were chosen; one thema open at a time. */
export function Kijkvragen({ themas }: { readonly themas: readonly Kijkthema[] }) {
  return (
    <section className="an-kijk" aria-label={t.kijkvragen}>
      <h2 className="an-kop">{t.kijkvragen}</h2>
      {themas.length === 0 && <p className="an-zacht">{t.kiesEerst}</p>}
      {themas.map((thema, i) => (
        <details key={thema.id} name="kijkvragen" open={i === 0} className={`thema-${thema.id}`}>
          <summary>
            <Themateken thema={thema} /> {thema.naam}
          </summary>
          <p>
            <b>{thema.kernvraag}</b>
          </p>
          <ul>
            {thema.vragen.map((vraag) => (
              <li key={vraag}>{vraag}</li>
            ))}
          </ul>
          <a className="utrecht-link utrecht-link--html-a" href={thema.href}>
            {t.alle}
            <span className="onzichtbaar">: {thema.naam}</span>
          </a>
        </details>
      ))}
    </section>
  );
}
