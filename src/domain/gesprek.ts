/** Branching conversations: how they are played, timed, stored, printed, proved and measured. The public door of `domain/gesprek/`. */
export * from './gesprek/bewaard.ts';
export * from './gesprek/gebleven.ts';
export { validateGesprek, type Bevinding } from './gesprek/controle.ts';
export { naarLeerderGesprek, type LeerderGesprek } from './gesprek/leerder.ts';
export { meetGraaf, type Eindematen, type Graafmaten } from './gesprek/maten.ts';
export { kantelpunten, legNaast, type Strook } from './gesprek/naast.ts';
export * from './gesprek/papier.ts';
export * from './gesprek/stand.ts';
export * from './gesprek/tijd.ts';
