/** Everything that searching needs, in one file that loads when someone starts to search. */
export { startZoekpagina } from './zoek-pagina.ts';
export { startZoekvenster } from './zoek-venster.ts';
