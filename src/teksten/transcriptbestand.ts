import type { Opmerking, Transcriptreden, Verwacht } from '#domain/transcriptbestand.ts';
import type { Uitleg } from './voortgang.ts';

const nietsVeranderd = 'Het transcript is niet ingelezen. Wat je al had, is niet veranderd.';

/** What should have stood on a line. */
const verwachtTeksten = {
  tijdregel: 'een regel met tijden, zoals 00:01:05.000 --> 00:01:08.000',
  tijd: 'een tijd zoals 01:05 of 00:01:05.000',
  'lege-regel': 'eerst een lege regel',
} as const satisfies Record<Verwacht, string>;

const opRegel = (regel: number, gevonden: string): string =>
  gevonden.trim() === '' ? `Regel ${regel} is leeg.` : `Op regel ${regel} staat: ${gevonden}`;

/** Why a transcript was not read, for people: what happened, why, and what now. */
export function transcriptFout(fout: Transcriptreden): Uitleg {
  switch (fout.reden) {
    case 'leeg':
      return {
        wat: nietsVeranderd,
        waarom: 'Het bestand is leeg.',
        nu: 'Maak het transcript opnieuw en kies dat bestand.',
      };
    case 'te-groot':
      return {
        wat: nietsVeranderd,
        waarom: 'Het bestand is veel groter dan een transcript kan zijn.',
        nu: 'Kies een bestand met ondertitels. De naam eindigt op vtt, srt of txt.',
      };
    case 'geen-tekst':
      return {
        wat: nietsVeranderd,
        waarom: 'Dit is geen tekstbestand. Misschien is het een Word-bestand of de opname zelf.',
        nu: 'Kies een bestand dat eindigt op vtt, srt of txt. Heb je alleen Word? Bewaar het daar als tekst zonder opmaak.',
      };
    case 'geen-tijden':
      return {
        wat: nietsVeranderd,
        waarom: `Er staan geen tijden voor of boven de woorden. ${opRegel(fout.regel, fout.gevonden)}`,
        nu: `Zet voor elke beurt ${verwachtTeksten.tijd}, of maak het transcript opnieuw met tijden.`,
      };
    case 'geen-woorden':
      return {
        wat: nietsVeranderd,
        waarom: 'Er staan wel tijden in dit bestand, maar geen woorden.',
        nu: 'Maak het transcript opnieuw en kies dat bestand.',
      };
    case 'niets':
      return {
        wat: nietsVeranderd,
        waarom: 'We vinden in dit bestand geen tijden en geen woorden.',
        nu: 'Maak het transcript opnieuw en kies dat bestand.',
      };
    case 'tijd':
    case 'los':
      return {
        wat: nietsVeranderd,
        waarom: `${opRegel(fout.regel, fout.gevonden)} Daar hoort ${verwachtTeksten[fout.verwacht]}.`,
        nu: 'Open het bestand als tekst, verbeter die regel en kies het opnieuw.',
      };
    case 'te-ingewikkeld':
      return {
        wat: nietsVeranderd,
        waarom: 'Er zit opmaak in dit bestand die we niet kunnen lezen.',
        nu: 'Maak het transcript opnieuw zonder opmaak, of kies een txt-bestand.',
      };
  }
}

/** What was odd in a transcript that was read all the same. */
export const transcriptOpmerking = {
  volgorde: (regel: number) => `Regel ${regel} begint eerder dan de beurt erboven. We zetten de beurten op tijd.`,
  'eind-voor-begin': (regel: number) => `Op regel ${regel} ligt het eind voor het begin. Dat eind laten we weg.`,
  overgeslagen: (regel: number) => `Regel ${regel} staat voor de eerste tijd. Die regel slaan we over.`,
  kloktijd: (regel: number) =>
    `Op regel ${regel} staat hoe laat het was. We verwachtten de tijd in de opname. We tellen daarom vanaf die regel: daar is het 00:00.`,
  'gedeelde-tijd': (regel: number) =>
    `Vanaf regel ${regel} staan er meer beurten onder één tijd. We verwachtten ${verwachtTeksten.tijd} bij elke beurt. Deze beurten krijgen allemaal die ene tijd.`,
  'geen-namen': (regel: number) =>
    `Vanaf regel ${regel} zien we niet wie er praat. We verwachtten een naam voor de woorden, zoals Karin: Hoi.`,
  programmaregel: (regel: number) =>
    `Regel ${regel} komt van het programma dat het transcript maakte. Die regel slaan we over.`,
  'tijd-achteraan': (regel: number) =>
    `Regel ${regel} eindigt op een tijd. We lezen die regel als woorden van de beurt erboven. Begint daar een nieuwe beurt? Zet de tijd en de naam dan vooraan, zoals 01:05 Karin: Hoi.`,
} as const satisfies Record<Opmerking['soort'], (regel: number) => string>;
