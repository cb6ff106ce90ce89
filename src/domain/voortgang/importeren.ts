import { gelijk } from '#domain/oefening/canoniek.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { voegSamen } from '#domain/oefening/samenvoegen.ts';
import { uniek } from './controle.ts';
import type { Gelezen, Instellingen, Voortgang } from './types.ts';

/** What a file would do to one lesson. */
export interface LesVerschil {
  readonly id: string;
  /** `samengevoegd`: read at different times; the first time stays. */
  readonly soort: 'nieuw' | 'gelijk' | 'samengevoegd';
  readonly moment: string;
}

/** What a file would do to one exercise. `samen` and the two sides of a conflict are ready to be kept. */
export type OefeningVerschil =
  | { readonly soort: 'nieuw' | 'gelijk' | 'samengevoegd'; readonly id: string; readonly samen: OefeningStaat }
  | {
      readonly soort: 'conflict';
      readonly id: string;
      /** As they are, to show side by side. */
      readonly hier: OefeningStaat;
      readonly bestand: OefeningStaat;
      /** What each choice would keep: that concept, all attempts, and the other concept among the old answers. */
      readonly uitkomst: Readonly<Record<Keuze, OefeningStaat>>;
      readonly nieuwste: Keuze;
    };

/** A person's decision: the version on this device, or the one in the file. */
export type Keuze = 'hier' | 'bestand';

export interface Importvoorbeeld {
  readonly lessen: readonly LesVerschil[];
  readonly oefeningen: readonly OefeningVerschil[];
  readonly instellingen: 'geen' | 'gelijk' | 'anders';
  readonly huidig: Voortgang;
  readonly inkomend: Voortgang;
}

/** Decisions per exercise id. Where none is made, what is here stays, and the file's words are kept among the old answers. */
export interface Importkeuzes {
  readonly oefeningen: ReadonlyMap<string, Keuze>;
  /** Settings belong to a device, so they change only when a person says so. */
  readonly instellingen: Keuze;
}

export const GEEN_KEUZES: Importkeuzes = { oefeningen: new Map(), instellingen: 'hier' };

const vergelijkLessen = (hier: Gelezen, bestand: Gelezen): LesVerschil[] =>
  Object.entries(bestand).map(([id, moment]) => {
    const er = Object.hasOwn(hier, id) ? hier[id] : undefined;
    if (er === undefined) return { id, soort: 'nieuw', moment };
    return moment < er ? { id, soort: 'samengevoegd', moment } : { id, soort: 'gelijk', moment: er };
  });

/** Later than both, so that reading the same file again finds nothing left to decide. */
const na = (staat: OefeningStaat, een: OefeningStaat, ander: OefeningStaat): OefeningStaat => ({
  ...staat,
  gewijzigd: Math.max(een.gewijzigd, ander.gewijzigd) + 1,
});

const zegtHetzelfde = (een: OefeningStaat, ander: OefeningStaat): boolean =>
  gelijk({ ...een, gewijzigd: 0 }, { ...ander, gewijzigd: 0 });

function vergelijkOefening(hier: OefeningStaat | undefined, bestand: OefeningStaat): OefeningVerschil {
  const { id } = bestand;
  if (!hier) return { soort: 'nieuw', id, samen: bestand };
  const samen = voegSamen(hier, bestand);
  if (samen.stand === 'samen')
    return { soort: zegtHetzelfde(samen.staat, hier) ? 'gelijk' : 'samengevoegd', id, samen: samen.staat };
  const uitkomst = { hier: na(samen.a, hier, bestand), bestand: na(samen.b, hier, bestand) };
  return { soort: 'conflict', id, hier, bestand, uitkomst, nieuwste: samen.nieuwste === 'a' ? 'hier' : 'bestand' };
}

const vergelijkInstellingen = (
  hier: Instellingen | undefined,
  bestand: Instellingen | undefined,
): 'geen' | 'gelijk' | 'anders' => {
  if (!bestand) return 'geen';
  return gelijk(hier, bestand) ? 'gelijk' : 'anders';
};

/** What reading a file would change, for a person to look at first. Only what is in the file is named. */
export function vergelijkImport(huidig: Voortgang, inkomend: Voortgang): Importvoorbeeld {
  const hier = new Map(huidig.oefeningen.map((staat) => [staat.id, staat]));
  return {
    lessen: vergelijkLessen(huidig.gelezen, inkomend.gelezen),
    oefeningen: inkomend.oefeningen.map((staat) => vergelijkOefening(hier.get(staat.id), staat)),
    instellingen: vergelijkInstellingen(huidig.instellingen, inkomend.instellingen),
    huidig,
    inkomend,
  };
}

/** The state of an exercise after the decisions. */
const gekozen = (verschil: OefeningVerschil, keuzes: Importkeuzes): OefeningStaat =>
  verschil.soort === 'conflict' ? verschil.uitkomst[keuzes.oefeningen.get(verschil.id) ?? 'hier'] : verschil.samen;

/**
 * The progress after reading a file. Nothing is lost: lessons and attempts of both sides stay, and in a conflict the
 * concept that was not chosen goes to the old answers of that exercise (`oud`), on whichever side it was.
 */
export function pasToe(voorbeeld: Importvoorbeeld, keuzes: Importkeuzes): Voortgang {
  const { huidig, inkomend, lessen, oefeningen } = voorbeeld;
  const perId = new Map(huidig.oefeningen.map((staat) => [staat.id, staat]));
  for (const verschil of oefeningen) {
    if (verschil.soort !== 'gelijk') perId.set(verschil.id, gekozen(verschil, keuzes));
  }
  const ruilen = voorbeeld.instellingen === 'anders' && keuzes.instellingen === 'bestand';
  return {
    gelezen: Object.fromEntries([
      ...Object.entries(huidig.gelezen),
      ...lessen.map((les) => [les.id, les.moment] as const),
    ]),
    instellingen: ruilen ? inkomend.instellingen : huidig.instellingen,
    oefeningen: [...perId.values()],
    apart: uniek([...huidig.apart, ...inkomend.apart]),
  };
}
