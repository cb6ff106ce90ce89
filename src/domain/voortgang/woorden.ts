import { formatTijdcode } from '#kern/tijdcode.ts';
import { leesInhoud } from '#domain/annotatie/bewaard.ts';
import type { Antwoord, AntwoordVan } from '#domain/oefening/antwoord.ts';
import { toonFragment, beurtenVan } from '#domain/oefening/fragment.ts';
import type { HaalFragment } from '#domain/oefening/fragment.ts';
import { maatNaam, vertelReactie } from '#domain/oefening/soorten/kijk-woorden.ts';
import { vertelHerkennen, vertelMatch, vertelPlaatsen, vertelRol } from '#domain/oefening/soorten/slim-woorden.ts';
import type { Slimregel } from '#domain/oefening/soorten/slim-woorden.ts';
import type { Oefening } from '#schemas/oefening.ts';

type Woorden = Readonly<Record<string, string>>;

/**
 * The words behind the ids in an answer: what is answered, and with what. No key and no feedback: just enough to show
 * somebody an answer again, so that the page about progress does not carry every exercise.
 */
export interface Antwoordwoorden {
  readonly vragen: Woorden;
  readonly keuzes: Woorden;
}

/** One line of an answer. Text that is missing is no longer in the exercise. */
export type Antwoordregel =
  | { readonly soort: 'keuze'; readonly vraag?: string | undefined; readonly tekst: string | undefined }
  | { readonly soort: 'stap'; readonly nummer: number; readonly tekst: string | undefined }
  | { readonly soort: 'eigen'; readonly vraag?: string | undefined; readonly tekst: string }
  /** A walk through a gesprek: how many choices. */
  | { readonly soort: 'pad'; readonly aantal: number }
  /** Points that were ticked afterwards. */
  | { readonly soort: 'nagekeken'; readonly aantal: number };

interface Punt {
  readonly id: string;
  readonly tekst: string;
}

const opId = (lijst: readonly Punt[]): Woorden => Object.fromEntries(lijst.map(({ id, tekst }) => [id, tekst]));
const uit = (woorden: Woorden, id: string): string | undefined =>
  Object.hasOwn(woorden, id) ? woorden[id] : undefined;

/** The words of one exercise. @param haalFragment finds the turns of a verhaal, for exercises that point into one. */
export function woordenVan(oefening: Oefening, haalFragment?: HaalFragment): Antwoordwoorden {
  switch (oefening.soort) {
    case 'keuze':
      return { vragen: {}, keuzes: opId(oefening.opties) };
    case 'sorteren':
      return {
        vragen: opId(oefening.items),
        keuzes: opId(oefening.groepen.map(({ id, label }) => ({ id, tekst: label }))),
      };
    case 'koppelen':
      return { vragen: opId(oefening.links), keuzes: opId(oefening.rechts) };
    case 'volgorde':
      return { vragen: {}, keuzes: opId(oefening.stappen) };
    case 'herschrijven':
      return { vragen: opId(oefening.items.map(({ id, zin }) => ({ id, tekst: zin }))), keuzes: {} };
    case 'voorspellen':
      return { vragen: {}, keuzes: opId(oefening.opties ?? []) };
    case 'markeren':
    case 'slim-herkennen':
    case 'annoteren':
    case 'reactie': {
      const beurten = beurtenVan(toonFragment(oefening.fragment, haalFragment));
      return {
        vragen: {},
        keuzes: opId(beurten.map(({ id, start, tekst }) => ({ id, tekst: `${formatTijdcode(start)} ${tekst}` }))),
      };
    }
    case 'slim-match':
      return { vragen: {}, keuzes: opId(oefening.inPlaatsVan) };
    case 'meten':
      return { vragen: opId(oefening.maten.map(({ id, maat }) => ({ id, tekst: maatNaam[maat] }))), keuzes: {} };
    case 'slim-plaatsen':
    case 'slim-rol':
      return { vragen: {}, keuzes: {} };
  }
}

const keuzes = (ids: readonly string[], { keuzes: woorden }: Antwoordwoorden): readonly Antwoordregel[] =>
  ids.map((id) => ({ soort: 'keuze', tekst: uit(woorden, id) }));
const paren = (record: Woorden, woorden: Antwoordwoorden): readonly Antwoordregel[] =>
  Object.entries(record).map(([id, waarde]) => ({
    soort: 'keuze',
    vraag: uit(woorden.vragen, id),
    tekst: uit(woorden.keuzes, waarde),
  }));
const nagekeken = (ids: readonly string[]): readonly Antwoordregel[] =>
  ids.length === 0 ? [] : [{ soort: 'nagekeken', aantal: ids.length }];

const slim = (regels: readonly Slimregel[]): readonly Antwoordregel[] =>
  regels.map((regel) => ({ soort: 'keuze', ...regel }));
const eigenZin = (tekst: string): readonly Antwoordregel[] => (tekst.trim() === '' ? [] : [{ soort: 'eigen', tekst }]);

/** What was seen at a turn, and what was wondered there; also of a turn that was let go. */
const aantekeningen = ({ momenten }: AntwoordVan<'annoteren'>, woorden: Antwoordwoorden): readonly Antwoordregel[] =>
  Object.entries(momenten).flatMap(([beurt, { waarneming, vraag }]) =>
    [waarneming, vraag]
      .filter((tekst) => tekst.trim() !== '')
      .map((tekst) => ({ soort: 'eigen', vraag: uit(woorden.keuzes, beurt), tekst }) as const),
  );

const voorspeld = (record: Woorden, { vragen }: Antwoordwoorden): readonly Antwoordregel[] =>
  Object.entries(record)
    .filter(([, tekst]) => tekst.trim() !== '')
    .map(([id, tekst]) => ({ soort: 'eigen', vraag: uit(vragen, id), tekst }));

/** The marks of every round, each with its time and the words beside it. */
const vertelAnalyse = ({ inhoud }: AntwoordVan<'analyse'>): readonly Antwoordregel[] =>
  (leesInhoud(inhoud)?.rondes ?? []).flatMap(({ momenten }) =>
    momenten.map(({ start, waarneming, vraag, duiding }) => ({
      soort: 'eigen',
      vraag: formatTijdcode(start),
      tekst: [waarneming, vraag, duiding].filter(Boolean).join('\n'),
    })),
  );

/** An answer in words, line by line. Own words come through whatever became of the exercise. */
export function vertelAntwoord(antwoord: Antwoord, woorden: Antwoordwoorden): readonly Antwoordregel[] {
  switch (antwoord.soort) {
    case 'keuze':
      return keuzes(antwoord.gekozen, woorden);
    case 'sorteren':
      return paren(antwoord.groepen, woorden);
    case 'koppelen':
      return paren(antwoord.paren, woorden);
    case 'volgorde':
      return antwoord.volgorde.map((id, i) => ({ soort: 'stap', nummer: i + 1, tekst: uit(woorden.keuzes, id) }));
    case 'herschrijven': {
      const eigen = Object.entries(antwoord.teksten).filter(([, tekst]) => tekst.trim() !== '');
      const regels = eigen.map(([id, tekst]) => ({ soort: 'eigen', vraag: uit(woorden.vragen, id), tekst }) as const);
      return [...regels, ...nagekeken(antwoord.gecheckt)];
    }
    case 'voorspellen': {
      const gekozen = antwoord.optie === null ? [] : keuzes([antwoord.optie], woorden);
      return [...gekozen, ...eigenZin(antwoord.tekst), ...nagekeken(antwoord.vergeleken)];
    }
    case 'markeren':
      return keuzes(antwoord.beurten, woorden);
    case 'slim-plaatsen':
      return slim(vertelPlaatsen(antwoord));
    case 'slim-herkennen':
      return slim(vertelHerkennen(antwoord, (id) => uit(woorden.keuzes, id)));
    case 'slim-match':
      return slim(vertelMatch(antwoord, (id) => uit(woorden.keuzes, id)));
    case 'slim-rol':
      return [...slim(vertelRol(antwoord)), ...eigenZin(antwoord.namelijk)];
    case 'annoteren':
      return aantekeningen(antwoord, woorden);
    case 'reactie':
      return slim(vertelReactie(antwoord, (id) => uit(woorden.keuzes, id)));
    case 'meten':
      return voorspeld(antwoord.voorspeld, woorden);
    case 'gesprek':
      return antwoord.pad.length === 0 ? [] : [{ soort: 'pad', aantal: antwoord.pad.length }];
    case 'analyse':
      return vertelAnalyse(antwoord);
  }
}
