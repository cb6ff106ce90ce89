import type { OefeningStaat } from '#domain/oefening/poging.ts';

/** Why what a person wrote is not (or not yet) on the disk. Each has its own words in `teksten/voortgang.ts`. */
export type Bewaarfout =
  'vol' | 'geen-opslag' | 'geweigerd' | 'bezet' | 'nieuwere-versie' | 'afgebroken' | 'duurt-lang' | 'onbekend';

/** Which lessons a person has marked as read: lesson id → ISO moment. */
export type Gelezen = Readonly<Record<string, string>>;

/** The lesson that "ga verder bij …" offers. */
export interface LaatsteLes {
  readonly id: string;
  readonly titel: string;
  /** A path on this site; never another site. */
  readonly href: string;
  /** ISO moment of the visit. */
  readonly tijd: string;
}

/** The gesprek somebody is in the middle of. */
export interface LaatsteGesprek extends LaatsteLes {
  /** The turn that is on, from 1. */
  readonly beurt: number;
}

export const themas = ['licht', 'donker', 'systeem'] as const;
export const tekstgroottes = ['klein', 'normaal', 'groot', 'extra'] as const;
export const leesbreedtes = ['smal', 'normaal', 'breed'] as const;

/** How a person wants to see the site. */
export interface Instellingen {
  readonly thema: (typeof themas)[number];
  readonly tekstgrootte: (typeof tekstgroottes)[number];
  readonly leesbreedte: (typeof leesbreedtes)[number];
  /** No movement and no colour that is only for decoration. */
  readonly rustig: boolean;
  /** Shortcuts of one key. On, with one switch to turn them off: speech input triggers them by accident. */
  readonly sneltoetsen: boolean;
}

export const STANDAARD_INSTELLINGEN: Instellingen = {
  thema: 'systeem',
  tekstgrootte: 'normaal',
  leesbreedte: 'normaal',
  rustig: false,
  sneltoetsen: true,
};

/** Everything a person has made on this site. */
export interface Voortgang {
  readonly gelezen: Gelezen;
  readonly instellingen: Instellingen | undefined;
  readonly oefeningen: readonly OefeningStaat[];
  /**
   * Raw values this release cannot read. They sit beside the exercises, go along in every export, and disappear only when
   * a person erases everything.
   */
  readonly apart: readonly unknown[];
}
