/** One page of every type, by its address below the base. */
export const PAGINASOORTEN = {
  home: '',
  leerpaden: 'leerpaden/',
  leerpad: 'leerpaden/start/',
  modules: 'modules/',
  module: 'modules/waarom-kijken/',
  les: 'lessen/waarom-kijken/de-dichte-deur/',
  verhalen: 'verhalen/',
  verhaal: 'verhalen/druk/',
  analyse: 'verhalen/druk/analyseren/',
  kijkwijzer: 'kijkwijzer/',
  thema: 'kijkwijzer/regie/',
  draaischijf: 'slim/',
  matrix: 'slim/matrix/',
  begrippen: 'begrippen/',
  delen: 'delen/',
  deel: 'delen/deel-2/',
  'deel-4': 'delen/deel-4/',
  bronnen: 'bronnen/',
  bron: 'bronnen/procesevaluatie/',
  oefenen: 'oefenen/',
  oefening: 'oefenen/dichte-deur-verslagen/',
  gesprekken: 'gesprekken/',
  gesprek: 'gesprekken/agenda/',
  werkblad: 'werkblad/',
  'werkblad-slot': 'werkblad/slot/',
  zoeken: 'zoeken/',
  voortgang: 'voortgang/',
  instellingen: 'instellingen/',
  privacy: 'privacy/',
  controle: 'privacy/controle/',
  gewist: 'gewist/',
  over: 'over/',
  toegankelijkheid: 'toegankelijkheid/',
  '404': '404.html',
} as const;

export type Paginasoort = keyof typeof PAGINASOORTEN;

export const paginasoorten = Object.entries(PAGINASOORTEN) as readonly (readonly [Paginasoort, string])[];

/** Folders of which every page below is of one type. */
const PER_MAP: Readonly<Record<string, Paginasoort>> = {
  leerpaden: 'leerpad',
  modules: 'module',
  lessen: 'les',
  verhalen: 'verhaal',
  kijkwijzer: 'thema',
  delen: 'deel',
  bronnen: 'bron',
  oefenen: 'oefening',
  gesprekken: 'gesprek',
};

/** The type of a page, from its address. */
export function soortVan(pad: string): string {
  const [bekend] = paginasoorten.find(([, eigen]) => eigen === pad) ?? [];
  if (pad.endsWith('/analyseren/')) return 'analyse';
  const [map = ''] = pad.split('/');
  return bekend ?? PER_MAP[map] ?? pad;
}
