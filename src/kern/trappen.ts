/** The order in which items come: first one that we do, then one that is half done, then on your own. */
export const trappen = ['voorgedaan', 'half', 'zelf'] as const;
export type Trap = (typeof trappen)[number];
