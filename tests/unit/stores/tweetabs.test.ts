import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maakGeheugenKanaal } from '#platform/geheugen.ts';
import { maakIndexedDbOpslag } from '#platform/indexeddb.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { maakOefeningenStore } from '#stores/oefeningen.ts';
import type { OefeningenStore, OefeningStatus } from '#stores/oefeningen.ts';
import { maakProefklok, verseSchijf } from '../platform/proef.ts';
import type { Proefklok } from '../platform/proef.ts';
import { alleAntwoorden } from '../domain/voortgang/willekeurig.ts';
import { geschreven, maakTab, poging } from './proefomgeving.ts';
import type { Kanaal, Proeftab } from './proefomgeving.ts';

const ID = 'oef-een';
let klok: Proefklok;
let tabs: readonly Proeftab[];
let winkels: readonly OefeningenStore[];

/** Two pages of one browser: one disk, two connections, one channel. */
async function begin(kanalen: readonly [Kanaal, Kanaal]): Promise<void> {
  verseSchijf();
  klok = maakProefklok();
  tabs = kanalen.map((kanaal) => maakTab(klok, maakIndexedDbOpslag({ naam: 'proef', klok }), kanaal));
  winkels = tabs.map((tab) => maakOefeningenStore(tab.omgeving));
  winkels.forEach((winkel) => winkel.open(ID));
  await vi.waitFor(() => expect([status(0).stand, status(1).stand]).toEqual(['klaar', 'klaar']));
}
const status = (tab: 0 | 1): OefeningStatus => winkels[tab]!.open(ID).get();
const wijzig = (tab: 0 | 1, staat: OefeningStaat): void => winkels[tab]!.wijzig(ID, staat);
const opDeSchijf = async (): Promise<unknown> => {
  const uitkomst = await tabs[0]!.omgeving.opslag.lees(ID);
  return uitkomst.stand === 'gelezen' ? uitkomst.waarde : uitkomst;
};
const gelijkLopend = (): Promise<void> =>
  vi.waitFor(async () => {
    expect(status(0).staat).toEqual(status(1).staat);
    expect(status(0).staat).toEqual((await opDeSchijf()) ?? null);
  });

beforeEach(() => {
  const kanaal = maakGeheugenKanaal();
  return begin([kanaal, kanaal]);
});
afterEach(() => winkels.forEach((winkel) => winkel.sluit()));

describe('two tabs', () => {
  it('show the same after either of them saved', async () => {
    wijzig(0, geschreven('van links', 1));
    await winkels[0]!.spoel();
    await gelijkLopend();
    expect(status(1)).toMatchObject({
      staat: geschreven('van links', 1),
      bewaard: { stand: 'bewaard' },
      herkomst: { soort: 'opslag' },
    });
    wijzig(1, geschreven('van rechts', 2));
    await winkels[1]!.spoel();
    await gelijkLopend();
    expect(status(0).staat).toEqual(geschreven('van rechts', 2));
  });

  it('never overwrite an attempt of the other, even when both record one at the same time', async () => {
    wijzig(0, geschreven('links', 10, { pogingen: [poging('links', 10)] }));
    wijzig(1, geschreven('rechts', 10, { pogingen: [poging('rechts', 10)] }));
    await Promise.all(winkels.map((winkel) => winkel.spoel()));
    await gelijkLopend();
    expect(status(0).staat?.pogingen.map((een) => een.antwoord)).toHaveLength(2);
  });

  it('both busy with other words lose none of them', async () => {
    wijzig(0, geschreven('links bezig', 1));
    wijzig(1, geschreven('rechts bezig', 1));
    klok.tik(300);
    await Promise.all(winkels.map((winkel) => winkel.spoel()));
    await gelijkLopend();
    const teksten = [...alleAntwoorden(status(0).staat!)].join();
    expect(teksten).toContain('links bezig');
    expect(teksten).toContain('rechts bezig');
  });

  it('do not take away the words somebody is typing', async () => {
    wijzig(1, geschreven('ik typ hier', 1));
    wijzig(0, geschreven('ander', 1, { pogingen: [poging('ander', 1)] }));
    await winkels[0]!.spoel();
    await vi.waitFor(() => expect(status(1).staat?.pogingen).toHaveLength(1));
    expect(status(1)).toMatchObject({ staat: { concept: { tekst: 'ik typ hier' } }, bewaard: { stand: 'bezig' } });
    await winkels[1]!.spoel();
    await gelijkLopend();
    expect(status(0).staat).toMatchObject({ concept: { tekst: 'ik typ hier' }, pogingen: [{ tijd: 1 }] });
  });

  it('erased in one is erased in the other, and a draft that was waiting does not come back', async () => {
    wijzig(0, geschreven('weg', 1));
    await winkels[0]!.spoel();
    await gelijkLopend();
    wijzig(1, geschreven('weg, net getypt', 2));
    await tabs[0]!.omgeving.opslag.wis();
    tabs[0]!.omgeving.melding.stuur({ soort: 'gewist' }, 'overal');
    await vi.waitFor(() => expect(status(1).staat).toBeNull());
    klok.tik(20_000);
    await Promise.all(winkels.map((winkel) => winkel.spoel()));
    expect(await opDeSchijf()).toBeUndefined();
    expect(status(0)).toMatchObject({ staat: null, bewaard: { stand: 'nog-niets' } });
    wijzig(1, geschreven('opnieuw begonnen', 3));
    await winkels[1]!.spoel();
    await gelijkLopend();
  });
});

describe('two tabs that cannot hear each other', () => {
  beforeEach(() => begin([maakGeheugenKanaal(), maakGeheugenKanaal()]));

  it('are in step again when somebody looks at them', async () => {
    wijzig(0, geschreven('gehoord?', 1));
    await winkels[0]!.spoel();
    expect(status(1).staat).toBeNull();
    tabs[1]!.keerTerug();
    await gelijkLopend();
  });

  it('a stale tab that writes keeps what the other wrote', async () => {
    wijzig(0, geschreven('nieuw van links', 5, { pogingen: [poging('nieuw van links', 4)] }));
    await winkels[0]!.spoel();
    wijzig(0, geschreven('nooit vastgelegd', 6, { pogingen: [poging('nieuw van links', 4)] }));
    await winkels[0]!.spoel();
    wijzig(1, geschreven('van rechts, uit het niets', 2));
    await winkels[1]!.spoel();
    expect(status(1).staat).toMatchObject({
      concept: { tekst: 'van rechts, uit het niets' },
      pogingen: [{ antwoord: { tekst: 'nieuw van links' } }],
      oud: [{ antwoord: { tekst: 'nooit vastgelegd' } }],
      gewijzigd: 7,
    });
  });

  it('whatever they do in whatever order: no attempt is lost and nothing that was called saved', async () => {
    type Stap = { readonly tab: 0 | 1; readonly doe: 'typ' | 'leg-vast' | 'spoel' | 'kijk' };
    const stap = fc.record({
      tab: fc.constantFrom<0 | 1>(0, 1),
      doe: fc.constantFrom<Stap['doe']>('typ', 'leg-vast', 'spoel', 'kijk'),
    });
    const doeStap = async ({ tab, doe }: Stap, nummer: number): Promise<void> => {
      const { staat } = status(tab);
      const tekst = `tekst ${nummer}`;
      if (doe === 'typ')
        wijzig(tab, { ...(staat ?? geschreven('', 0)), concept: geschreven(tekst, 0).concept, gewijzigd: nummer });
      if (doe === 'leg-vast')
        wijzig(
          tab,
          geschreven(tekst, nummer, {
            pogingen: [...(staat?.pogingen ?? []), poging(tekst, nummer)],
            oud: staat?.oud ?? [],
          }),
        );
      if (doe === 'spoel') await winkels[tab]!.spoel();
      if (doe === 'kijk') tabs[tab]!.keerTerug();
    };
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 14 }), fc.boolean(), async (stappen, horenElkaar) => {
        const kanaal = maakGeheugenKanaal();
        winkels.forEach((winkel) => winkel.sluit());
        await begin([kanaal, horenElkaar ? kanaal : maakGeheugenKanaal()]);
        const vastgelegd: string[] = [];
        for (const [i, wat] of stappen.entries()) {
          await doeStap(wat, i + 1);
          if (wat.doe === 'leg-vast') vastgelegd.push(`tekst ${i + 1}`);
        }
        await winkels[0]!.spoel();
        await winkels[1]!.spoel();
        const schijf = await opDeSchijf();
        const teksten = JSON.stringify(schijf ?? {});
        for (const tekst of vastgelegd) expect(teksten).toContain(`"${tekst}"`);
        for (const tab of [0, 1] as const) expect(status(tab).bewaard.stand).not.toBe('niet-bewaard');
        const laatste = stappen.findLastIndex((wat) => wat.doe === 'typ' || wat.doe === 'leg-vast');
        if (laatste >= 0) expect(teksten).toContain(`"tekst ${laatste + 1}"`);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
