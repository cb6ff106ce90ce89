/** A conversation in which everything is right: five turns on four tracks that end apart. */
const woorden = (aantal: number): string => `${Array.from({ length: aantal }, () => 'woord').join(' ')}.`;

const SPOREN = ['a', 'b', 'c', 'd'];
const naast = (spoor: string): string => SPOREN[(SPOREN.indexOf(spoor) + 1) % SPOREN.length] ?? 'a';

function beurt(stap: number, spoor: string): string {
  const na = (ander: string): string => (stap === 6 ? `einde-${ander}` : `n${stap + 1}-${ander}`);
  return `  - id: n${stap}-${spoor}
    soort: beurt
    tekst: Zegt u het maar.
    gedachte: Dat zei ik zo.
    keuzes:
      - { id: k${stap}-${spoor}-door, tekst: Ga door., naar: ${na(spoor)}, feedback: Zij gaat door. }
      - { id: k${stap}-${spoor}-anders, tekst: Iets anders., naar: ${na(naast(spoor))}, feedback: Zij kijkt op. }
`;
}

const einde = (spoor: string): string => `  - id: einde-${spoor}
    soort: einde
    tekst: Tot ziens.
    gedachte: Dat was het.
    titel: Einde ${spoor}
    nabeschouwing: ${woorden(70)}
`;

export const gesprek = `id: gesprek-een
versie: 1
titel: Gesprek
minuten: 1
verzonnen: true
leertZien: Je oefent iets.
vooraf: ${woorden(90)}
sprekers: { km: Klantmanager, cl: Sam }
beginTijd: "00:10"
begin: n0-a
knopen:
${beurt(0, 'a')}${[1, 2, 3, 4, 5, 6]
  .flatMap((stap) => SPOREN.slice(0, Math.min(stap + 1, 4)).map((spoor) => beurt(stap, spoor)))
  .join(
    '',
  )}${SPOREN.map(einde).join('')}voorbeeldpad: [${[0, 1, 2, 3, 4, 5, 6].map((stap) => `k${stap}-a-door`).join(', ')}]
voorbeeldUitleg: Zo kan het.
bronnen: [{ bron: bron-een, plaats: Slot }]
herkomst: Verzonnen.
trainer: { minuten: 10, vraag: Wat zag je? }
`;
