/** Recorded answers to exercises about SLIM, as the storage holds them. */
import type { OefeningStaat } from '#domain/oefening/poging.ts';

const OP = Date.UTC(2026, 9, 14, 9, 0);

/** One slim-match exercise, recorded once with this sentence. */
const zin = (nummer: string, inPlaatsVan: string): OefeningStaat => {
  const antwoord = { soort: 'slim-match', match: 'nee', reactie: 'afhaken', inPlaatsVan } as const;
  return {
    id: `slim-match-${nummer}`,
    versie: 1,
    concept: antwoord,
    pogingen: [{ antwoord, tijd: OP, score: 0.5, versie: 1 }],
    oud: [],
    gewijzigd: OP,
  };
};

/** Eight sentences: five of the leraar, two of the ouder-figuur, one of the facilitator. */
export const achtZinnen: readonly OefeningStaat[] = [
  zin('03', 'eerste-indruk'),
  zin('04', 'een-ding'),
  zin('05', 'cursus-starters'),
  zin('06', 'waarom-overmorgen'),
  zin('07', 'tegenstaat'),
  zin('08', 'ik-typ'),
  zin('09', 'half-vijf'),
  zin('10', 'tram-zoekt'),
];
