import { telwoord } from './telwoord.ts';
import { woordOfMeer } from './oefening.ts';

/** Pointing at turns, of which there may be so many and no more. */
export const markerenTeksten = {
  hoogstens: (aantal: number) => `Wijs er hoogstens ${telwoord(aantal)} aan.`,
  aangewezen: (aantal: number, hoogstens: number) =>
    `Je wees ${telwoord(aantal)} van hoogstens ${telwoord(hoogstens)} beurten aan.`,
  vol: (hoogstens: number) => `Je wees al ${woordOfMeer(hoogstens, 'beurt', 'beurten')} aan. Laat er eerst één los.`,
} as const;
