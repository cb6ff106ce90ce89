import type { EerderVoornemen } from '#domain/werkblad.ts';
import { eerdere as t } from '#teksten/werkbladvorm.ts';
import { Themateken } from '../veld/Themateken.tsx';

/** What somebody meant to do since the conversation before: a reminder, not a test. */
export function Eerdere({ eerdere }: { readonly eerdere: readonly EerderVoornemen[] }) {
  if (eerdere.length === 0) return null;
  return (
    <section className="leerkader wb-eerdere" aria-labelledby="eerdere-kop">
      <h2 className="kop" id="eerdere-kop">
        {t.kop}
      </h2>
      <ul>
        {eerdere.map(({ werkblad, id, thema, als, dan }) => (
          <li key={`${werkblad}/${id}`} translate="no">
            <Themateken thema={thema} /> {t.zin(als, dan)}
          </li>
        ))}
      </ul>
      <p className="wb-zacht">{t.uitleg}</p>
    </section>
  );
}
