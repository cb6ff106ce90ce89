/** One exercise of every kind: how to answer it with the keyboard alone, and how to see that the answer is there. */
import type { OefeningSoort } from '#schemas/oefening.ts';
import { volgordeTeksten } from '#teksten/volgorde.ts';
import { expect } from '../../hulp/proef.ts';
import type { Oefenkaart } from './oefenkaart.ts';

interface Vorm {
  /** The last part of the address. */
  readonly naam: string;
  /** Answers with the keyboard; the focus stands on the first control. */
  readonly antwoord: (o: Oefenkaart) => Promise<void>;
  /** Sees the answer in the form. */
  readonly staatEr: (o: Oefenkaart) => Promise<void>;
  /** Sees an empty form. */
  readonly isLeeg: (o: Oefenkaart) => Promise<void>;
}

const ZIN = 'Op 00:18 vraag ik wanneer ze iets hoort.';

/** Chooses in every group, or every list, with one key, and goes on with Tab. */
const inElk = (toets: string, aantal: number) => async (o: Oefenkaart) => {
  for (let i = 0; i < aantal; i += 1) {
    await o.page.keyboard.press(toets);
    await o.page.keyboard.press('Tab');
  }
};

const gekozen =
  (aantal: number) =>
  async ({ kaart }: Oefenkaart) => {
    await expect(kaart.locator('input:checked')).toHaveCount(aantal);
  };

const inVakken = (aantal: number, tekst: string) => async (o: Oefenkaart) => {
  const vakken = o.kaart.getByRole('textbox');
  await expect(vakken).toHaveCount(aantal);
  for (const vak of await vakken.all()) await expect(vak).toHaveValue(tekst);
};

const lijstenOp = (patroon: RegExp) => async (o: Oefenkaart) => {
  for (const lijst of await o.kaart.getByRole('combobox').all()) await expect(lijst).toHaveValue(patroon);
};

const EERSTE = 'Je vertelt een collega wat je spannend vindt.';
const eersteStap = (tekst: RegExp) => async (o: Oefenkaart) => {
  await expect(o.kaart.getByRole('listitem').first()).toContainText(tekst);
};

/** Goes on with Tab until a control of this sort has the focus. */
const totBij = async ({ page }: Oefenkaart, wat: string) => {
  for (let i = 0; i < 20; i += 1) {
    if (await page.evaluate((zoek) => document.activeElement?.matches(zoek) ?? false, wat)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`With Tab alone no ${wat} was reached.`);
};

export const oefenvormen = {
  keuze: {
    naam: 'dichte-deur-overdracht',
    antwoord: (o) => o.page.keyboard.press('Space'),
    staatEr: gekozen(1),
    isLeeg: gekozen(0),
  },
  sorteren: {
    naam: 'waarnemen-of-duiden',
    antwoord: inElk('Space', 9),
    staatEr: gekozen(9),
    isLeeg: gekozen(0),
  },
  koppelen: {
    naam: 'drie-paar-ogen-wie-weet',
    antwoord: inElk('ArrowDown', 8),
    staatEr: lijstenOp(/^opname$/),
    isLeeg: lijstenOp(/^$/),
  },
  volgorde: {
    naam: 'eerste-stap-volgorde',
    antwoord: (o) => o.toets(volgordeTeksten.hoger(EERSTE)),
    staatEr: eersteStap(/spannend vindt/),
    isLeeg: eersteStap(/makkelijk gesprek/),
  },
  herschrijven: {
    naam: 'waarnemen-herschrijven',
    antwoord: async (o) => {
      for (let i = 0; i < 3; i += 1) {
        await o.page.keyboard.type(ZIN);
        await o.page.keyboard.press('Tab');
      }
    },
    staatEr: inVakken(3, ZIN),
    isLeeg: inVakken(3, ''),
  },
  voorspellen: {
    naam: 'herinnering-navertellen',
    antwoord: (o) => o.page.keyboard.type(ZIN),
    staatEr: inVakken(1, ZIN),
    isLeeg: inVakken(1, ''),
  },
  markeren: {
    naam: 'waarnemen-markeren',
    antwoord: inElk('Space', 2),
    staatEr: gekozen(2),
    isLeeg: gekozen(0),
  },
  'slim-plaatsen': {
    naam: 'slim-plaatsen-06',
    antwoord: inElk('Space', 2),
    staatEr: gekozen(2),
    isLeeg: gekozen(0),
  },
  'slim-herkennen': {
    naam: 'slim-herkennen-06',
    antwoord: inElk('Space', 2),
    staatEr: gekozen(2),
    isLeeg: gekozen(0),
  },
  'slim-match': {
    naam: 'slim-match-06',
    antwoord: inElk('Space', 3),
    staatEr: gekozen(3),
    isLeeg: gekozen(0),
  },
  'slim-rol': {
    naam: 'slim-rol-06',
    antwoord: (o) => o.page.keyboard.press('Space'),
    staatEr: gekozen(1),
    isLeeg: gekozen(0),
  },
  annoteren: {
    naam: 'kijk-annoteren-01',
    antwoord: async (o) => {
      await totBij(o, 'input[type="checkbox"]');
      await o.page.keyboard.press('Space');
      for (const wat of ['select', 'textarea']) {
        await o.page.keyboard.press('Tab');
        await totBij(o, wat);
      }
      await o.page.keyboard.type(ZIN);
    },
    staatEr: async (o) => {
      await expect(o.kaart.getByRole('checkbox', { checked: true })).toHaveCount(1);
      await expect(o.kaart.getByRole('textbox').first()).toHaveValue(ZIN);
    },
    isLeeg: async (o) => {
      await expect(o.kaart.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(o.kaart.getByRole('textbox')).toHaveCount(0);
    },
  },
  reactie: {
    naam: 'kijk-reactie-01',
    antwoord: inElk('Space', 3),
    staatEr: gekozen(3),
    isLeeg: gekozen(0),
  },
  meten: {
    naam: 'kijk-meten-01',
    antwoord: async (o) => {
      for (let i = 0; i < 4; i += 1) {
        await o.page.keyboard.type('12');
        await o.page.keyboard.press('Tab');
      }
    },
    staatEr: async (o) => {
      for (const vak of await o.kaart.getByRole('spinbutton').all()) await expect(vak).toHaveValue('12');
    },
    isLeeg: async (o) => {
      for (const vak of await o.kaart.getByRole('spinbutton').all()) await expect(vak).toHaveValue('');
    },
  },
} as const satisfies Record<OefeningSoort, Vorm>;
