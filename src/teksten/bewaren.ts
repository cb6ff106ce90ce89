import type { Bewaarfout } from '#domain/voortgang/types.ts';

/** Where the work is. */
export const bewaren = {
  nogNiets: 'Wat je invult, blijft in deze browser.',
  bezig: 'Bezig met bewaren …',
  bewaard: (tijd: string) => `Bewaard om ${tijd}`,
  bewaardOp: (dag: string, tijd: string) => `Bewaard op ${dag} om ${tijd}`,
  nietBewaard: (reden: string) => `Niet bewaard: ${reden}`,
  /** Own words, so that a lesson does not load all words of the page about progress. */
  waarom: {
    vol: 'De opslag van je browser is vol.',
    'geen-opslag': 'Deze browser kan hier niets bewaren.',
    geweigerd: 'Je browser staat dat hier niet toe.',
    bezet: 'Een ander tabblad houdt de opslag bezet.',
    'nieuwere-versie': 'In een ander tabblad draait een nieuwere versie.',
    afgebroken: 'Je browser brak het af.',
    'duurt-lang': 'Het duurt langer dan normaal.',
    onbekend: 'Er ging iets mis.',
  } satisfies Record<Bewaarfout, string>,
  nu: 'Je antwoord staat nog op het scherm. Bewaar het als bestand voor je deze pagina sluit.',
  opnieuw: 'Probeer opnieuw',
  alsBestand: 'Bewaar als bestand',
  nietLeesbaar: 'Je eerdere antwoord kon hier niet open. Het is apart gezet; je kunt het downloaden.',
} as const;
