import type { z } from 'zod';
import { genoemdeStilte } from '#kern/stilte.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { telWoorden } from '#kern/tekst.ts';

interface TijdRegel {
  readonly van: number;
  readonly tot: number;
  readonly naam: string;
  readonly beurt?: { readonly tekst: string; readonly gedrag?: string | undefined };
}

type Regel =
  | { id: string; start: number; eind: number; tekst: string; gedrag?: string | undefined }
  | { sprong: string; van: number; tot: number };

/** Words in a turn per second that a person can speak: slower is a forgotten silence, faster nobody can follow. */
const SNELHEID = { min: 1, max: 4.5 } as const;

const alsTijd = (r: Regel): TijdRegel =>
  'sprong' in r ? { van: r.van, tot: r.tot, naam: r.sprong } : { van: r.start, tot: r.eind, naam: r.id, beurt: r };

function snelheidsfout(r: TijdRegel): string | undefined {
  const aantal = r.beurt ? telWoorden(r.beurt.tekst) : 0;
  if (aantal === 0) return undefined;
  const perSeconde = aantal / (r.tot - r.van);
  if (perSeconde > SNELHEID.max)
    return `te snel: ${aantal} woorden in ${r.tot - r.van} s. Maak de beurt langer of de zin korter (hoogstens ${SNELHEID.max} woorden per seconde).`;
  // A single word may take a whole second; the clock of a transcript has no finer step.
  if (perSeconde < SNELHEID.min && r.tot - r.van > 1)
    return `te traag: ${aantal} woorden in ${r.tot - r.van} s. Laat de beurt eerder eindigen; de ruimte tot de volgende beurt is stilte.`;
  return undefined;
}

function stiltefout(r: TijdRegel, volgende: TijdRegel | undefined): string | undefined {
  const genoemd = genoemdeStilte(r.beurt?.gedrag);
  if (genoemd === undefined || !volgende) return undefined;
  // A turn without words is the silence itself; otherwise it is the gap to the next turn.
  const gemeten = r.beurt && telWoorden(r.beurt.tekst) === 0 ? volgende.van - r.van : volgende.van - r.tot;
  return Math.abs(gemeten - genoemd) > 1
    ? `het gedrag noemt ${genoemd} s stilte, de tijden geven ${gemeten} s. Maak ze gelijk (1 s verschil mag).`
    : undefined;
}

/** The rules about time that a schema of one turn cannot see: ascending, no overlap, a speakable tempo, silences that agree. */
export function controleerGesprek(regels: readonly Regel[], context: z.RefinementCtx): void {
  const tijden = regels.map(alsTijd);
  tijden.forEach((r, i) => {
    const meld = (veld: string, bericht: string): void => {
      context.addIssue({
        code: 'custom',
        path: [i, veld],
        message: `${r.naam} (${formatTijdcode(r.van)}): ${bericht}`,
      });
    };
    const volgende = tijden[i + 1];
    if (r.tot <= r.van) meld('eind', 'het eind ligt niet na het begin.');
    if (volgende && volgende.van < r.tot)
      meld(
        'eind',
        `loopt door in ${volgende.naam}, dat begint op ${formatTijdcode(volgende.van)}. Laat de beurt eerder eindigen.`,
      );
    const snelheid = snelheidsfout(r);
    if (snelheid) meld('eind', snelheid);
    const stilte = stiltefout(r, volgende);
    if (stilte) meld('gedrag', stilte);
  });
}
