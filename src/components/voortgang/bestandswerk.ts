/** Everything that makes and reads files, with the views of it. Only `haalWerk` imports it, so that it comes later. */
export { bekijkImport, exporteer, importeer } from '#stores/voortgangsbestand.ts';
export { importFout } from '#teksten/inlezen.ts';
export { Klaar } from './Klaar.tsx';
export { Samenvatting, Voorbeeld } from './Voorbeeld.tsx';
