import type { Vondst } from './types.ts';

const NAAM = String.raw`([\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}_-])){1,60})`;
/** The address of somebody's page: linkedin.com/in/…, facebook.com/…, tiktok.com/@…. */
const PAGINA = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:linkedin\.com/(?:in|pub)/|(?:facebook|fb|instagram|tiktok|twitter|snapchat|x)\.com/(?:@|add/)?)${NAAM}`,
  'giu',
);
/** Pages of a site itself, where people have theirs elsewhere. */
const GEEN_PROFIEL =
  /^(?:groups?|events?|pages?|help|login|watch|reels?|p|share|stories|explore|search|hashtag|home)$/i;
const BIJNAAM = new RegExp(String.raw`(?<![\p{L}\p{N}._%+/@-])@${NAAM}`, 'gu');
const PLATFORM = /(?<!\p{L})(?:insta(?:gram)?|tik ?tok|facebook|snap(?:chat)?|twitter|linkedin|youtube|x)(?!\p{L})/iu;
const BUURT = 24;

const profiel = (start: number, naam: string): Vondst => ({
  soort: 'naam',
  start,
  eind: start + naam.length,
  zekerheid: 'midden',
  uitleg: 'naam-profiel',
});

/** What people are called on social media: in the address of their page, or as @name where the site is named nearby. */
export function vindProfielen(tekst: string): readonly Vondst[] {
  const uit: Vondst[] = [];
  for (const { 0: heel, 1: naam = '', index } of tekst.matchAll(PAGINA))
    if (!GEEN_PROFIEL.test(naam)) uit.push(profiel(index + heel.length - naam.length, naam));
  for (const { 1: naam = '', index } of tekst.matchAll(BIJNAAM)) {
    const eind = index + 1 + naam.length;
    const rond = `${tekst.slice(Math.max(0, index - BUURT), index)} ${tekst.slice(eind, eind + BUURT)}`;
    if (/[\d_.]/.test(naam) || PLATFORM.test(rond)) uit.push(profiel(index + 1, naam));
  }
  return uit;
}
