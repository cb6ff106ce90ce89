/** The closed lists of SLIM. They stand here because the schemas check content with them and the browser shows them; the schemas bring zod along. */
export const zelfbeeldIds = ['kans', 'leren', 'opgegeven', 'eigen-plan'] as const;
export const rolIds = ['facilitator', 'leraar', 'ouder', 'ondernemer', 'anders'] as const;
export const reactieIds = ['stroming', 'weerstand', 'afhaken', 'verstarring', 'stagnatie'] as const;
/** The interventielogica that belongs to each zelfbeeld, in the same order. */
export const logicaIds = ['kansen-bieden', 'leren', 'bij-de-hand', 'ondernemen'] as const;

export type ZelfbeeldId = (typeof zelfbeeldIds)[number];
export type RolId = (typeof rolIds)[number];
/** A role of the model itself; "anders" is what the model does not describe. */
export type ModelRol = Exclude<RolId, 'anders'>;
export type ReactieId = (typeof reactieIds)[number];
export type LogicaId = (typeof logicaIds)[number];
