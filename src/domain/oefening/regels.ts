import type { Fragment, Oefening, OefeningSoort, OefeningVan } from '#schemas/oefening.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { isGoedeVolgorde } from './begin.ts';
import { kijkControles } from './regels/kijken.ts';
import { bestaat, dubbel, idsVan, opsomming } from './regels/melding.ts';
import type { Ids, Melding } from './regels/melding.ts';
import { slimControles } from './regels/slim.ts';

export type { Melding } from './regels/melding.ts';

/** References beside the first choice: they exist, differ from it, and are named once. */
function ookGoed(veld: string, { eerst, ook, bekend }: { eerst: string; ook: Ids; bekend: Ids }): readonly Melding[] {
  const zelfde: Melding = {
    veld,
    gevonden: `"${eerst}", die al de eerste keuze is`,
    verwacht: 'alleen andere mogelijkheden',
    schrijf: `Haal "${eerst}" weg uit ookGoed.`,
  };
  return [
    ...dubbel(veld, ook),
    ...ook.flatMap((id) => bestaat(veld, id, bekend)),
    ...(ook.includes(eerst) ? [zelfde] : []),
  ];
}

function controleerKeuze({ opties, meer }: OefeningVan<'keuze'>, beurten: Ids | undefined): readonly Melding[] {
  const tel = (past: 'ja' | 'kan'): number => opties.filter((optie) => optie.past === past).length;
  const meldingen = [
    ...dubbel('opties', idsVan(opties)),
    ...opties.flatMap(({ beurt }, i) =>
      beurt === undefined || !beurten ? [] : bestaat(`opties[${i}].beurt`, beurt, beurten),
    ),
  ];
  if (tel('ja') + tel('kan') === 0)
    meldingen.push({
      veld: 'opties',
      gevonden: 'geen optie met past: ja of past: kan',
      verwacht: 'minstens één optie die past of te verdedigen is',
      schrijf: 'Geef de optie die past past: ja.',
    });
  if (!meer && tel('ja') > 1)
    meldingen.push({
      veld: 'opties',
      gevonden: `${tel('ja')} opties met past: ja`,
      verwacht: 'één optie met past: ja als je maar één antwoord kiest',
      schrijf: 'Maak van de andere past: kan, of schrijf meer: true.',
    });
  return meldingen;
}

function controleerSorteren({ groepen, items }: OefeningVan<'sorteren'>): readonly Melding[] {
  const bekend = idsVan(groepen);
  return [
    ...dubbel('groepen', bekend),
    ...dubbel('items', idsVan(items)),
    ...items.flatMap((item, i) => [
      ...bestaat(`items[${i}].groep`, item.groep, bekend),
      ...ookGoed(`items[${i}].ookGoed`, { eerst: item.groep, ook: item.ookGoed, bekend }),
    ]),
  ];
}

function controleerKoppelen({ rechts, links }: OefeningVan<'koppelen'>): readonly Melding[] {
  const bekend = idsVan(rechts);
  return [
    ...dubbel('rechts', bekend),
    ...dubbel('links', idsVan(links)),
    ...links.flatMap((link, i) => [
      ...bestaat(`links[${i}].hoort`, link.hoort, bekend),
      ...ookGoed(`links[${i}].ookGoed`, { eerst: link.hoort, ook: link.ookGoed, bekend }),
    ]),
  ];
}

function controleerBegin({ stappen, begin, wisselbaar }: OefeningVan<'volgorde'>): readonly Melding[] {
  if (!begin) return [];
  const bekend = idsVan(stappen);
  const mist = bekend.filter((id) => !begin.includes(id));
  const meldingen = [...dubbel('begin', begin), ...begin.flatMap((id, i) => bestaat(`begin[${i}]`, id, bekend))];
  if (mist.length > 0)
    meldingen.push({
      veld: 'begin',
      gevonden: `zonder ${opsomming(mist)}`,
      verwacht: `elke stap één keer: ${opsomming(bekend)}`,
      schrijf: `Zet ${opsomming(mist)} erbij, of laat begin weg.`,
    });
  const alles = wisselbaar.some((groep) => bekend.every((id) => groep.includes(id)));
  if (meldingen.length === 0 && !alles && isGoedeVolgorde(begin, bekend, wisselbaar))
    meldingen.push({
      veld: 'begin',
      gevonden: 'een volgorde die al goed is',
      verwacht: 'een volgorde waar nog iets te schuiven valt',
      schrijf: 'Zet minstens één stap op een andere plek, of laat begin weg.',
    });
  return meldingen;
}

function controleerVolgorde(oefening: OefeningVan<'volgorde'>): readonly Melding[] {
  const bekend = idsVan(oefening.stappen);
  return [
    ...dubbel('stappen', bekend),
    ...oefening.wisselbaar.flatMap((groep, i) => groep.flatMap((id) => bestaat(`wisselbaar[${i}]`, id, bekend))),
    ...dubbel('wisselbaar', oefening.wisselbaar.flat()),
    ...controleerBegin(oefening),
  ];
}

function controleerHerschrijven({ items, zelfcheck }: OefeningVan<'herschrijven'>): readonly Melding[] {
  return [...dubbel('items', idsVan(items)), ...dubbel('zelfcheck', idsVan(zelfcheck))];
}

function controleerVoorspellen({
  opties,
  vergelijk,
  verbergFragment,
  fragment,
  onthulling,
}: OefeningVan<'voorspellen'>): readonly Melding[] {
  const zonder: Melding = {
    veld: 'verbergFragment',
    gevonden: 'true, zonder fragment',
    verwacht: 'een fragment om te verbergen',
    schrijf: 'Voeg een fragment toe, of haal verbergFragment weg.',
  };
  return [
    ...dubbel('opties', idsVan(opties ?? [])),
    ...dubbel('vergelijk', idsVan(vergelijk)),
    ...dubbel('onthulling.fragment.beurten', idsVan(eigenBeurten(onthulling.fragment) ?? [])),
    ...(verbergFragment && !fragment ? [zonder] : []),
  ];
}

function controleerMarkeren(
  { sleutel, feedback }: OefeningVan<'markeren'>,
  beurten: Ids | undefined,
): readonly Melding[] {
  const verteld = feedback.map(({ beurt }) => beurt);
  const stil = [...new Set([...sleutel.a, ...sleutel.b])].filter((id) => !verteld.includes(id));
  const inFragment = (veld: string, ids: Ids): readonly Melding[] =>
    beurten ? ids.flatMap((id, i) => bestaat(veld.replace('#', String(i)), id, beurten)) : [];
  return [
    ...dubbel('sleutel.a', sleutel.a),
    ...dubbel('sleutel.b', sleutel.b),
    ...dubbel('feedback', verteld),
    ...inFragment('sleutel.a[#]', sleutel.a),
    ...inFragment('sleutel.b[#]', sleutel.b),
    ...inFragment('feedback[#].beurt', verteld),
    ...stil.map((id) => ({
      veld: 'feedback',
      gevonden: `niets over beurt "${id}"`,
      verwacht: 'feedback bij elke beurt in de sleutel',
      schrijf: `Voeg toe: { beurt: ${id}, tekst: "…" } en zeg wat er te zien of te horen is.`,
    })),
  ];
}

type Controle<S extends OefeningSoort> = (
  oefening: OefeningVan<S>,
  ids: Ids | undefined,
  beurten: readonly Beurt[] | undefined,
) => readonly Melding[];

const controles: { readonly [S in OefeningSoort]: Controle<S> } = {
  keuze: controleerKeuze,
  sorteren: controleerSorteren,
  koppelen: controleerKoppelen,
  volgorde: controleerVolgorde,
  herschrijven: controleerHerschrijven,
  voorspellen: controleerVoorspellen,
  markeren: controleerMarkeren,
  ...slimControles,
  ...kijkControles,
};

type Ingelezen<S extends OefeningSoort> = { readonly [P in OefeningSoort]: OefeningVan<P> }[S] & { readonly soort: S };

function controleerSoort<S extends OefeningSoort>(
  oefening: Ingelezen<S>,
  beurten: readonly Beurt[] | undefined,
): readonly Melding[] {
  const soort: S = oefening.soort;
  const controle: Controle<S> = controles[soort];
  return controle(oefening, beurten && idsVan(beurten), beurten);
}

const eigenBeurten = (fragment: Fragment | undefined): readonly Beurt[] | undefined =>
  fragment && !('verhaal' in fragment) ? fragment.beurten : undefined;

/** A turn is named, and there is no conversation to find it in. */
function zonderFragment(oefening: Oefening): readonly Melding[] {
  if (oefening.soort !== 'keuze' || oefening.fragment) return [];
  return oefening.opties.flatMap(({ beurt }, i) =>
    beurt === undefined
      ? []
      : [
          {
            veld: `opties[${i}].beurt`,
            gevonden: `"${beurt}", zonder fragment`,
            verwacht: 'een fragment waar de beurt in staat',
            schrijf: 'Voeg een fragment toe, of haal beurt weg.',
          },
        ],
  );
}

/**
 * The rules that span fields, which a schema of one field cannot see. An empty list is good.
 * @param beurten the turns in the fragment, for a fragment of a verhaal; without it those turns are not checked.
 */
export function controleerOefening(oefening: Oefening, beurten?: readonly Beurt[]): readonly Melding[] {
  const eigen = eigenBeurten(oefening.fragment);
  return [
    ...dubbel('fragment.beurten', idsVan(eigen ?? [])),
    ...zonderFragment(oefening),
    ...controleerSoort(oefening, eigen ?? beurten),
  ];
}
