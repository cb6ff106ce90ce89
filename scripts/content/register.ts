/** The register of ids: an id that was ever published never changes its meaning and never silently disappears. */
import { z } from 'zod';
import { lijktOp } from './lijkt-op.ts';
import { toon, type Melding } from './melding.ts';
import { ontleed } from './zod-melding.ts';

export const REGISTER = 'src/content/ids.json';
export const COMMANDO = 'npm run ids';

const vervallenId = z.strictObject({
  id: z.string().min(1).describe('De id die er niet meer is, zoals les-oud of les-x#vraag-1.'),
  sinds: z.iso.date().describe('De dag waarop hij verdween, zoals 2026-01-31.'),
  reden: z.string().trim().min(1).describe('Waarom, in één zin.'),
});

const register = z
  .strictObject({
    ids: z.array(z.string()).describe(`Alle ids die ooit in de cursus stonden. ${COMMANDO} vult aan.`),
    vervallen: z.array(vervallenId).describe('Ids die er niet meer zijn, met de reden.'),
  })
  .describe('Het register van ids.');

export type Register = z.infer<typeof register>;

export const LEEG: Register = { ids: [], vervallen: [] };

export type RegisterGelezen =
  | { readonly goed: true; readonly register: Register }
  | { readonly goed: false; readonly meldingen: readonly Melding[] };

const fout = (veld: string, wat: Omit<Melding, 'bestand' | 'veld'>): Melding => ({ bestand: REGISTER, veld, ...wat });

function uitJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** Reads the register's text; undefined when there is no file. */
export function leesRegister(tekst: string | undefined): RegisterGelezen {
  if (tekst === undefined)
    return {
      goed: false,
      meldingen: [
        fout('', {
          gevonden: 'geen bestand',
          verwacht: 'het register van ids',
          schrijf: `niets zelf, maar voer ${COMMANDO} uit`,
        }),
      ],
    };
  const uitkomst = ontleed(register, uitJson(tekst));
  if (uitkomst.goed) return { goed: true, register: uitkomst.data };
  const meldingen = uitkomst.fouten.map(({ pad, ...wat }) => fout(pad.join('.'), wat));
  return { goed: false, meldingen };
}

/** The id itself, or the file it was in. */
const isVervallen = (id: string, vervallen: ReadonlySet<string>): boolean =>
  vervallen.has(id) || vervallen.has(id.split('#')[0] ?? '');

function weg(id: string, nieuw: readonly string[]): Melding {
  const bedoeld = lijktOp(id, nieuw, 1)[0];
  const hernoemd = bedoeld === undefined ? '' : ` (misschien hernoemd tot ${toon(bedoeld)})`;
  return fout('ids', {
    gevonden: `${toon(id)}, die niet meer in de cursus staat${hernoemd}`,
    verwacht: 'een id die blijft, want antwoorden van lezers hangen eraan',
    schrijf: `de oude id terug, of bij vervallen: { "id": "${id}", "sinds": "jjjj-mm-dd", "reden": "…" }`,
  });
}

/** @param ids every id that the course has now. */
export function controleerRegister(register: Register, ids: readonly string[]): Melding[] {
  const nu = new Set(ids);
  const bekend = new Set(register.ids);
  const vervallen = new Set(register.vervallen.map(({ id }) => id));
  const nieuw = ids.filter((id) => !bekend.has(id));
  return [
    ...register.ids.filter((id) => !nu.has(id) && !isVervallen(id, vervallen)).map((id) => weg(id, nieuw)),
    ...nieuw.map((id) =>
      fout('ids', {
        gevonden: `geen ${toon(id)}, die nieuw is in de cursus`,
        verwacht: 'elke id van de cursus',
        schrijf: `niets zelf, maar voer ${COMMANDO} uit`,
      }),
    ),
    ...ids
      .filter((id) => isVervallen(id, vervallen))
      .map((id) =>
        fout('vervallen', {
          gevonden: `${toon(id)}, die weer in de cursus staat`,
          verwacht: 'een id die nooit terugkomt',
          schrijf: 'in de cursus een nieuwe id',
        }),
      ),
    ...[...vervallen]
      .filter((id) => !bekend.has(id))
      .map((id) =>
        fout('vervallen', {
          gevonden: `${toon(id)}, die niet bij ids staat`,
          verwacht: 'een id die ooit in de cursus stond',
          schrijf: 'de id zoals hij bij ids staat',
        }),
      ),
    ...register.ids
      .filter((id, i) => register.ids.indexOf(id) < i)
      .map((id) =>
        fout('ids', {
          gevonden: `${toon(id)} voor de tweede keer`,
          verwacht: 'elke id één keer',
          schrijf: 'de regel één keer',
        }),
      ),
  ];
}

/** The register with the new ids in it, sorted. Nothing is ever removed. */
export const vulAan = ({ ids, vervallen }: Register, nu: readonly string[]): Register => ({
  ids: [...new Set([...ids, ...nu])].sort(),
  vervallen,
});

/** As prettier writes it. */
export const alsJson = (register: Register): string => `${JSON.stringify(register, null, 2)}\n`;
