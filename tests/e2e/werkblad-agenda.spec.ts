/** The leeragenda, in a browser that takes its time to say whether this tab may write. */
import { agendaTeksten as t } from '#teksten/werkbladagenda.ts';
import { schil } from '#teksten/werkbladschil.ts';
import { Werkbladpagina } from './hulp/werkbladpagina.ts';
import { expect, test } from '../hulp/proef.ts';

test('what is typed at once, before it is known whether this tab may write, keeps its first letters', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const vraag = navigator.locks.request.bind(navigator.locks) as (...wat: unknown[]) => Promise<unknown>;
    const traag = async (...wat: unknown[]): Promise<unknown> => {
      await new Promise((klaar) => setTimeout(klaar, 300));
      return vraag(...wat);
    };
    Object.defineProperty(navigator.locks, 'request', { value: traag });
  });
  const blad = await new Werkbladpagina(page).beginAlleen();
  await blad.nieuw('Eerste gesprek');
  await blad.voornemen('het stil valt', 'tel ik tot vijf');
  await blad.menu(schil.agenda).click();
  const punt = page.getByRole('list', { name: t.lijst }).getByRole('listitem').first();
  await punt.getByRole('radio', { name: t.standen.deels }).check();
  const hoe = punt.getByLabel(t.hoe);
  await expect(hoe).toBeVisible();
  // Out of the card, so that the right to write is given back, and in again.
  await page.getByRole('radio', { name: t.filter.geprobeerd(1) }).check();
  await hoe.focus();
  await page.keyboard.type('Het ging heel goed', { delay: 40 });
  await expect(hoe).toHaveValue('Het ging heel goed');
  await page.reload();
  await expect(hoe).toHaveValue('Het ging heel goed');
});
