/**
 * Answers may not be readable from their places: right answers that stand in the order of the questions, or options in
 * blocks by verdict or group. Kinds with a list of their own are left out: the scales of SLIM have a fixed order, a
 * `volgorde` says how it begins, and of a `keuze` with one best answer there are no blocks.
 */
import type { Oefening } from '#schemas/oefening.ts';
import type { Inhoud, Item } from '../lees.ts';
import { meld, type Melding } from '../melding.ts';

/** How many questions in a row may have their answer lower than the question before, or on the same place. */
const LANGSTE_REEKS = 3;

/** Of fewer lines most orders are blocks. */
const KORTSTE_LIJST = 4;

/** The longest row of places of which none is higher up than the one before. */
export function langsteReeks(plaatsen: readonly number[]): number {
  let langste = 0;
  let reeks = 0;
  plaatsen.forEach((plaats, i) => {
    reeks = plaats >= (plaatsen[i - 1] ?? Infinity) ? reeks + 1 : 1;
    langste = Math.max(langste, reeks);
  });
  return langste;
}

/** Of a few questions never all in order, of many never four in a row. */
export const opVolgorde = (plaatsen: readonly number[]): boolean =>
  langsteReeks(plaatsen) > Math.min(LANGSTE_REEKS, plaatsen.length - 1);

/** Whether everything of one kind stands together, so that no kind comes back. */
export function inBlokken(soorten: readonly string[]): boolean {
  const verschillend = new Set(soorten).size;
  const blokken = soorten.filter((soort, i) => soort !== soorten[i - 1]).length;
  return (
    soorten.length >= KORTSTE_LIJST && verschillend > 1 && verschillend < soorten.length && blokken === verschillend
  );
}

const HUSSEL = 'dezelfde regels in een andere volgorde, met dezelfde ids';

function gesorteerd(plek: Item<Oefening>, veld: string, soorten: readonly string[]): Melding[] {
  if (!inBlokken(soorten)) return [];
  return [
    meld(plek, [veld], {
      gevonden: `een lijst op volgorde van het antwoord (${soorten.join(', ')})`,
      verwacht: 'antwoorden door elkaar, zodat hun plaats niets verraadt',
      schrijf: HUSSEL,
    }),
  ];
}

function gekoppeld(plek: Item<Oefening>, plaatsen: readonly number[]): Melding[] {
  if (!opVolgorde(plaatsen)) return [];
  return [
    meld(plek, ['rechts'], {
      gevonden: `antwoorden in de volgorde van de vragen (plaats ${plaatsen.map((plaats) => plaats + 1).join(', ')})`,
      verwacht: `hoogstens ${LANGSTE_REEKS} vragen achter elkaar met een antwoord dat steeds lager staat, en nooit allemaal`,
      schrijf: HUSSEL,
    }),
  ];
}

function volgordeVan(plek: Item<Oefening>): Melding[] {
  const oefening = plek.data;
  if (oefening.soort === 'koppelen') {
    const plaats = new Map(oefening.rechts.map(({ id }, i) => [id, i]));
    return gekoppeld(
      plek,
      oefening.links.map(({ hoort }) => plaats.get(hoort) ?? -1),
    );
  }
  if (oefening.soort === 'sorteren')
    return gesorteerd(
      plek,
      'items',
      oefening.items.map(({ groep }) => groep),
    );
  if (oefening.soort === 'keuze' && oefening.meer)
    return gesorteerd(
      plek,
      'opties',
      oefening.opties.map(({ past }) => past),
    );
  return [];
}

export const controleerAntwoordvolgorde = ({ oefeningen }: Inhoud): Melding[] => oefeningen.flatMap(volgordeVan);
