/**
 * What a municipality fills in before it hosts this site. The accessibility and privacy pages read it;
 * `SITE` and `BASE` (environment) say where the site will live.
 */
export interface SiteConfig {
  /** Name of the organisation that publishes the site. */
  readonly organisatie: string;
  /** Who people write to. `null` shows that nobody has been named yet. */
  readonly contact: { readonly naam: string; readonly email: string } | null;
  /** Date of the accessibility statement, ISO. */
  readonly toegankelijkheidDatum: string;
  /** Date of the privacy statement, ISO. */
  readonly privacyDatum: string;
  /** Where people can see and copy the source code; `null` leaves the link out. */
  readonly broncode: string | null;
}

export const siteConfig: SiteConfig = {
  organisatie: 'de makers van deze cursus',
  contact: null,
  toegankelijkheidDatum: '2026-11-22',
  privacyDatum: '2026-11-22',
  broncode: null,
};
