import type { OefeningRegel } from '#domain/voortgang/overzicht.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { dag } from './datum.ts';

/** Exercises that were begun, each a link to the exercise itself: there one can do it again. */
export function Oefeningen({ label, regels }: { readonly label: string; readonly regels: readonly OefeningRegel[] }) {
  if (regels.length === 0) return null;
  return (
    <ul className="vg-lijst vg-oefeningen" aria-label={label}>
      {regels.map(({ id, titel, href, pogingen, laatst }) => (
        <li key={id}>
          <a className="utrecht-link utrecht-link--html-a" href={href}>
            {titel}
          </a>{' '}
          <span className="zacht">{t.gedaan(pogingen, dag(laatst))}</span>
        </li>
      ))}
    </ul>
  );
}
