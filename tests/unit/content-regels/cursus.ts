/** A small course in which everything is right; a test changes one thing and looks at what is said about it. */
import { leesInhoud, type Gelezen, type Inhoud } from '../../../scripts/content/lees.ts';
import type { Melding } from '../../../scripts/content/melding.ts';
import { gesprek } from './gesprek.ts';
import { verhaal } from './verhaal.ts';

/** In this file, this text becomes that text. */
export type Wijziging = readonly [bestand: string, van: string, naar: string];

const les = (naam: string, extra: string): string => `---
id: les-${naam}
titel: Les
module: waarom-kijken
volgorde: 1
minuten: 6
haak: De deur gaat dicht.
samenvatting: Kort.
leerdoelen: [Je ziet iets.]
bronnen: [{ bron: bron-een, plaats: Slot }]
begrippen: [begrip-een]
${extra}
herhaalvragen:
  - { id: hv-1, vraag: Wat?, antwoord: Dit. }
  - { id: hv-2, vraag: Hoe?, antwoord: Zo. }
trainer: { minuten: 5, doel: Kijken., valkuil: Haast., vragen: [Wat zag je?] }
---

## Kop

Dit is een <Begrip id="begrip-een">begrip</Begrip>. <Bron id="bron-een" plaats="Slot" />
`;

const begrip = (naam: string, zieOok: string): string => `id: begrip-${naam}
term: Begrip ${naam}
definitie: Een woord.
vooraf: Eerst dit.
achteraf: Dan dat.
bronnen: [{ bron: bron-een, plaats: Slot }]
zieOok: [${zieOok}]
`;

const bron = (naam: string, extra: string): string => `id: bron-${naam}
soort: rapport
titel: Van kijken
kort: Deel
auteurs: [Iemand]
jaar: 2021
waarvoor: Voor de les.
${extra}`;

const BESTANDEN: Readonly<Record<string, string>> = {
  'modules/m.yaml': `id: waarom-kijken
nummer: 1
titel: Waarom
ondertitel: Daarom.
beschrijving: Een module.
straks: [Je kijkt., Je vraagt.]
bronnen: [{ bron: bron-een, plaats: Slot }]
`,
  'lessen/m/a.mdx': `${les('a', 'oefeningen: [oef-a, oef-b]')}
<Beeld naam="tekening" bijschrift="Een tekening." />

<Oefening id="oef-a" />

<Fragment verhaal="verhaal-een" van="00:04" tot="00:12" />

<Oefening id="oef-b" />

<Kader titel="Let op">
Dit is genoeg.
</Kader>
`,
  'lessen/m/b.mdx': `${les('b', 'oefeningen: [oef-c]\nhelptEerst: [les-a]\ngesprekken: [gesprek-een]')}
<Oefening id="oef-c" />

<Gesprek id="gesprek-een" />

Kijk ook bij <Naar pad="/kijkwijzer/">de Kijkwijzer</Naar>.
`,
  'oefeningen/a.yaml': `id: oef-a
versie: 1
soort: markeren
titel: Wijs aan
vraag: Waar hapert het?
minuten: 3
fragment: { verhaal: verhaal-een, van: "00:04", tot: "00:16" }
hoogstens: 2
sleutel: { a: [b2], b: [b3] }
redenen: { a: De stem., b: De hand. }
feedback:
  - { beurt: b2, tekst: "00:04. De stem zakt." }
  - { beurt: b3, tekst: "00:08. De hand beweegt." }
trainer: { minuten: 2, vraag: Wat zag je? }
`,
  'oefeningen/b.yaml': `id: oef-b
versie: 1
soort: keuze
titel: Kies
vraag: Wat zeg je?
minuten: 2
fragment:
  sprekers: { km: Klantmanager, cl: Sam }
  beurten:
    - { id: k1, start: "00:00", eind: "00:02", spreker: cl, tekst: Nou ja. }
opties:
  - { id: wachten, tekst: Ik wacht., past: ja, feedback: Dan komt er iets., beurt: k1 }
  - { id: praten, tekst: Ik praat., past: nee, feedback: Dan komt er niets. }
trainer: { minuten: 2, vraag: Wat zag je? }
`,
  'oefeningen/c.yaml': `id: oef-c
versie: 1
soort: sorteren
titel: Sorteer
vraag: Wat hoort waar?
minuten: 5
groepen: [{ id: zien, label: Gezien }, { id: denken, label: Bedacht }]
items:
  - { id: deur, tekst: Hij kijkt., groep: zien, feedback: Dat zag je. }
  - { id: boos, tekst: Hij is boos., groep: denken, feedback: Dat dacht je. }
  - { id: weg, tekst: Hij wil weg., groep: denken, feedback: Dat dacht je. }
trainer: { minuten: 2, vraag: Wat zag je? }
`,
  'verhalen/een.yaml': verhaal,
  'gesprekken/een.yaml': gesprek,
  'kijkwijzer/contact.yaml': `id: contact
volgorde: 5
naam: Contact
soort: algemeen
icoon: hand
kernvraag: Is er contact?
waarom: Zonder contact geen gesprek.
kijkvragen:
  - { id: kv-1, subthema: Ogen, vraag: Wie kijkt? }
  - { id: kv-2, subthema: Ogen, vraag: Wie kijkt weg? }
  - { id: kv-3, subthema: Ogen, vraag: Wie zwijgt? }
tips: [{ id: tip-1, tekst: Kijk. }, { id: tip-2, tekst: Wacht. }]
bronnen: [{ bron: bron-een, plaats: Slot }]
`,
  'begrippen/een.yaml': begrip('een', 'begrip-twee'),
  'begrippen/twee.yaml': begrip('twee', ''),
  'bronnen/een.yaml': bron('een', ''),
  'bronnen/later.yaml': bron('later', 'nogNiet: Nog niet gelezen.\n'),
  'leerpaden/pad.yaml': `id: pad-een
volgorde: 1
titel: Pad
voor: Wie wil
beschrijving: Een pad.
stappen: [{ module: waarom-kijken }, { module: slim }, { les: les-de-scheve-verhouding }, { verhaal: verhaal-een }]
kort: [les-a]
rustpuntNa: [waarom-kijken]
`,
  'paginas/over.mdx': `---
id: over
titel: Over
samenvatting: Over de site.
haak: Een site.
---

Van <Config veld="organisatie" />.
`,
};

function gewijzigd(bestand: string, wijzigingen: readonly Wijziging[]): string {
  return wijzigingen
    .filter(([welk]) => welk === bestand)
    .reduce((tekst, [, van, naar]) => {
      if (!tekst.includes(van)) throw new Error(`${bestand} does not hold "${van}"`);
      return tekst.replace(van, () => naar);
    }, BESTANDEN[bestand] ?? '');
}

/** The course as it is read, with what the schemas say. */
export const gelezen = (...wijzigingen: Wijziging[]): Gelezen =>
  leesInhoud(Object.keys(BESTANDEN).map((pad) => ({ pad: `src/content/${pad}`, tekst: gewijzigd(pad, wijzigingen) })));

/** The course, for rules that look at content that follows its schemas. */
export function cursus(...wijzigingen: Wijziging[]): Inhoud {
  const { inhoud, meldingen } = gelezen(...wijzigingen);
  if (meldingen.length > 0) throw new Error(JSON.stringify(meldingen));
  return inhoud;
}

/** Where a message points: `lessen/m/a.mdx:4 module`. */
export const plekken = (meldingen: readonly Melding[]): string[] =>
  meldingen.map(
    ({ bestand, regel, veld }) =>
      `${bestand.replace('src/content/', '')}${regel === undefined ? '' : `:${regel}`} ${veld}`,
  );
