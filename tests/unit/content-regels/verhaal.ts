import { formatTijdcode } from '#kern/tijdcode.ts';

const tijd = (seconden: number): string => `"${formatTijdcode(seconden)}"`;
const rij = <T>(aantal: number, maak: (i: number) => T): T[] => Array.from({ length: aantal }, (_, i) => maak(i));
const woorden = (aantal: number): string => rij(aantal, () => 'woord').join(' ');

const beurten = (letter: string, aantal: number): string =>
  rij(
    aantal,
    (i) =>
      `- { id: ${letter}${i + 1}, start: ${tijd(i * 4)}, eind: ${tijd(i * 4 + 2)}, spreker: km, tekst: Zo praat iemand een beetje. }`,
  ).join('\n');

const momenten = (lezing: 'a' | 'b'): string =>
  rij(
    7,
    (i) => `  - id: m-${lezing}${i + 1}
    lezing: ${lezing}
    vanBeurt: b${i + 1}
    totBeurt: b${i + 2}
    themas: [contact]
    waarneming: Ze kijkt op 00:0${i % 2 === 0 ? 4 : 8} naar de deur.
    vraag: Wat zag je?
    gaatGoed: ${i === 0}${i === 1 ? '\n    verschil: De een ziet dit, de ander dat.' : ''}`,
  ).join('\n');

/** A story that keeps to its form: 30 turns, seven moments a reading, two phases. */
export const verhaal = `id: verhaal-een
titel: Een
volgorde: 1
setting: telefoon
duur: ${tijd(29 * 4 + 2)}
niveau: 1
leertZien: Je ziet iets.
hoofdthemas: [contact]
verzonnen: true
vooraf: ${woorden(90)}
sprekers: { km: Klantmanager, cl: Sam }
transcript:
${beurten('b', 30)}
interview: ${woorden(160)}
momenten:
${momenten('a')}
${momenten('b')}
slim:
  - vanBeurt: b1
    zelfbeeld: kans
    rolopvatting: leraar
    match: nee
    reacties: [weerstand]
    punten: { a: { willen: 0, kunnen: 0 }, b: { willen: 0, kunnen: 0 } }
    aanwijzingen: [b2]
    uitleg: Dit zie je aan de stem.
    probeer: Wacht even.
  - vanBeurt: b9
    zelfbeeld: leren
    rolopvatting: leraar
    match: ja
    reacties: [stroming]
    punten: { a: { willen: 0, kunnen: 0 }, b: { willen: 0, kunnen: 0 } }
    aanwijzingen: [b10]
    uitleg: Dit zie je aan de stem.
    probeer: Wacht even.
reflectie: ${woorden(130)}
voornemens: ["Als iemand zwijgt, dan wacht ik."]
vervolg:
  vooraf: Later.
  transcript:
${beurten('v', 8).replace(/^/gm, '    ')}
herkomst: Gebouwd op een patroon.
bronnen: [{ bron: bron-een, plaats: Slot }]
groepsvragen: [Wat zag je?, En toen?]
`;
