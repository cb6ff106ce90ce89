const schoon = (basis: string): string => (basis.endsWith('/') ? basis : `${basis}/`);

/** The base path the site was built for; `/` outside a build (tests, scripts). */
const BASIS: string = schoon((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/');

/** A link to a page of ours: `naar('/lessen/')` gives `/leren/lessen/` when the site lives under `/leren/`. */
export const naar = (pad: string): string => BASIS + pad.replace(/^\//, '');
