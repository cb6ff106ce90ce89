/**
 * The ways in which a script could send something out of a page. Each function stands by itself and uses nothing from
 * outside it, because the tests send it into a page as text, with an address of their own.
 */

/** What a way can tell about itself. `stil`: it came to an end without the browser trying the address. */
export type Uitslag = 'stil' | undefined;
export type Weggroep = 'verbinding' | 'laden' | 'vooruit' | 'zonder-beleid';

export interface Weg {
  readonly id: string;
  readonly groep: Weggroep;
  /** Nothing in a page tells whether the browser did it. */
  readonly onzichtbaar?: true;
  /** `doel` is an https address. @throws whatever the browser throws when it refuses. */
  readonly probeer: (doel: string) => Uitslag | Promise<Uitslag>;
}
