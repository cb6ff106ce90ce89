import { isLeeg, type Werkblad } from '#domain/werkblad.ts';
import { overzichtTeksten as t } from '#teksten/werkbladoverzicht.ts';

/** How much there is on a sheet, in words. Only what has no words at all is called empty. */
export function inhoud(blad: Werkblad): string {
  const waarnemingen = blad.themas.reduce((som, deel) => som + deel.waarnemingen.length, 0);
  const voornemens = blad.themas.reduce((som, deel) => som + deel.voornemens.length, 0);
  const delen = [
    waarnemingen > 0 ? t.waarnemingen(waarnemingen) : [],
    voornemens > 0 ? t.voornemens(voornemens) : [],
  ].flat();
  if (delen.length > 0) return delen.join(', ');
  return isLeeg(blad) ? t.leegBlad : t.nogNiets;
}
