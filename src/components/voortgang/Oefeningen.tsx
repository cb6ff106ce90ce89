import type { OefeningRegel } from '#domain/voortgang/overzicht.ts';
import { voortgangTeksten as t } from '#teksten/voortgangspagina.ts';
import { toonDag } from '#components/ui/dag.ts';

/** How far it came: attempts of an exercise, turns of a gesprek, marks at a verhaal. */
function gedaan({ gesprek, analyse, pogingen, laatst }: OefeningRegel): string {
  const op = toonDag(laatst);
  if (analyse) return t.geanalyseerd(analyse.momenten, analyse.rondes, op);
  if (!gesprek) return t.gedaan(pogingen, op);
  if (gesprek.soort === 'bezig') return t.bijBeurt(gesprek.beurt, op);
  return gesprek.soort === 'klaar' ? t.gespeeld(gesprek.keren, op) : t.gesprekOpen(op);
}

/** Exercises that were begun, each a link to the exercise itself: there one can do it again. */
export function Oefeningen({ label, regels }: { readonly label: string; readonly regels: readonly OefeningRegel[] }) {
  if (regels.length === 0) return null;
  return (
    <ul className="vg-lijst vg-oefeningen" aria-label={label}>
      {regels.map((regel) => (
        <li key={regel.id}>
          <a className="utrecht-link utrecht-link--html-a" href={regel.href}>
            {regel.titel}
          </a>{' '}
          <span className="zacht">{gedaan(regel)}</span>
        </li>
      ))}
    </ul>
  );
}
