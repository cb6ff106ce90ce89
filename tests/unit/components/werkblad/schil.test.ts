import type { WritableAtom } from 'nanostores';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Schil } from '#components/werkblad/schil/Schil.tsx';
import type { Slotstaat } from '#domain/werkblad.ts';
import { werkblad } from '#stores/werkblad.browser.ts';
import type { Opslagstand } from '#stores/werkblad/contract.ts';
import { geenVersleuteling, opslagVooraf } from '#teksten/werkbladopslag.ts';
import { opslagWaarom, schil } from '#teksten/werkbladschil.ts';
import { slotTeksten } from '#teksten/werkbladslot.ts';

const $opslag = werkblad.$opslag as WritableAtom<Opslagstand>;
const $slot = werkblad.$slot as WritableAtom<Slotstaat>;
afterEach(() => {
  $opslag.set({ stand: 'onbekend' });
  $slot.set({ stand: 'onbekend', plek: {} });
});

/** What stands on the screen while there is no key yet. */
function eersteScherm(opslag: Opslagstand): string {
  $opslag.set(opslag);
  $slot.set({ stand: 'nieuw', plek: {} });
  return renderToStaticMarkup(createElement(Schil));
}

test('D11: what was taken away is said above the first question, with the way to read a file in', () => {
  const html = eersteScherm({ stand: 'verdwenen' });
  const [melding, vraag] = [html.indexOf(schil.opslag.verdwenen.wat), html.indexOf(slotTeksten.eersteKeer.kop)];
  expect(melding).toBeGreaterThan(-1);
  expect(vraag).toBeGreaterThan(melding);
  expect(html).toContain(opslagVooraf.verdwenen);
});

test('D9: a browser that keeps nothing says so before somebody begins', () => {
  const html = eersteScherm({ stand: 'alleen-geheugen', reden: 'geen-opslag' });
  for (const tekst of [schil.opslag.geheugen.wat, opslagWaarom['geen-opslag'], slotTeksten.eersteKeer.kop])
    expect(html).toContain(tekst);
});

test('a connection that is not secure is said, and nobody is asked to begin', () => {
  const html = eersteScherm({ stand: 'geen-versleuteling' });
  for (const tekst of [...Object.values(geenVersleuteling), opslagVooraf.papier]) expect(html).toContain(tekst);
  expect(html).not.toContain(slotTeksten.eersteKeer.begin);
});

test('where all is well only the question is asked', () => {
  const html = eersteScherm({ stand: 'goed', blijvend: 'onbekend' });
  expect(html).toContain(slotTeksten.eersteKeer.begin);
  expect(html).not.toContain('ws-let-op"><p><b>');
});
