/** Whoever writes about the people of a story is not asked whether they are real. */
import { expect, test } from 'vitest';
import { verzonnenGegevens, vindPersoonsgegevens, zonderBekend } from '#domain/persoonsgegevens.ts';
import { controleerProject } from '../../scripts/content/controle.ts';

const verhalen = controleerProject().inhoud.verhalen.map(({ data }) => data);

test.each(verhalen.map((verhaal) => [verhaal.titel, verhaal] as const))('%s', (_, verhaal) => {
  const bekend = verzonnenGegevens(verhaal, vindPersoonsgegevens);
  const { cl, derde } = verhaal.sprekers;
  for (const naam of [cl, derde])
    if (naam !== undefined) {
      const tekst = `Ik zag dat meneer ${naam} wegkeek.`;
      expect(zonderBekend(tekst, vindPersoonsgegevens(tekst), bekend)).toEqual([]);
    }
  for (const { waarneming, vraag, duiding = '', tip = '', verschil = '' } of verhaal.momenten)
    for (const tekst of [waarneming, vraag, duiding, tip, verschil])
      expect(zonderBekend(tekst, vindPersoonsgegevens(tekst), bekend)).toEqual([]);
  // A stranger is still one.
  const vreemd = 'Het leek op mevrouw Wolters-Adelaar.';
  expect(zonderBekend(vreemd, vindPersoonsgegevens(vreemd), bekend)).not.toEqual([]);
  // Not a list of everyday words: those would hide somebody real.
  expect(bekend.length).toBeLessThan(25);
});
