/** The ways from the rest of the site to the Werkblad. Behind the `#` stand ids of ours only. */
export const werkbladlinks = {
  adres: '/werkblad/',
  papier: '/werkblad/papier/',
  /** @param verhaal id of a story. */
  bijVerhaal: (verhaal: string) => `/werkblad/#/nieuw/verhaal/${verhaal}`,
  /** @param verhaal id of a story at which somebody marked moments. */
  vanAnalyse: (verhaal: string) => `/werkblad/#/nieuw/analyse/${verhaal}`,
  naar: 'Naar mijn werkblad',
  naarVanAnalyse: 'Naar mijn werkblad, met deze momenten',
  uitlegVanAnalyse: 'Op een nieuw werkblad komen je thema’s, wat je zag en je vragen. Hier blijft alles ook staan.',
} as const;
