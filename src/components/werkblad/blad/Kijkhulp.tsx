import { memo } from 'react';
import { themadeel as t } from '#teksten/werkbladvorm.ts';
import type { Bladthema } from '../wereld.ts';

/** What the Kijkwijzer says about a thema, folded beside what one writes. */
export const Kijkhulp = memo(function Kijkhulp({ thema }: { readonly thema: Bladthema }) {
  return (
    <div className="wb-hulp niet-afdrukken">
      <details>
        <summary>{t.kijkvragen}</summary>
        <ul>
          {thema.kijkvragen.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
        <a className="utrecht-link utrecht-link--html-a" href={thema.href} target="_blank" rel="noreferrer">
          {t.alles(thema.naam)}
        </a>
      </details>
      <details>
        <summary>{t.tips}</summary>
        <ul>
          {thema.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </details>
    </div>
  );
});
