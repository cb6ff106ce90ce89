import type { Spreekbeurt } from '#domain/transcript.ts';
import {
  leesTranscript,
  TranscriptFout,
  voegBeurtenSamen,
  type Opmerking,
  type Sprekercode,
} from '#domain/transcriptbestand.ts';
import { transcriptFout, transcriptOpmerking } from '#teksten/transcriptbestand.ts';
import type { Uitleg } from '#teksten/voortgang.ts';

/** A transcript that was read, before anything on the sheet changes. */
export interface Gelezentranscript {
  readonly soort: 'gelezen';
  /** Of nobody: an empty speaker. Captions that cut one turn into pieces are joined. */
  readonly beurten: readonly Spreekbeurt[];
  /** Names as they stand in the file, and an empty one when some turns have none. */
  readonly sprekers: readonly string[];
  readonly opmerkingen: readonly string[];
}
export type Leesuitkomst = Gelezentranscript | { readonly soort: 'fout'; readonly uitleg: Uitleg };

const vertel = ({ soort, regel }: Opmerking): string => transcriptOpmerking[soort](regel);

/** Reads a transcript as people bring it, or says in words what is wrong with it. */
export function leesVoorBlad(tekst: string): Leesuitkomst {
  try {
    const { beurten, sprekers, opmerkingen } = leesTranscript(tekst);
    const naamloos = beurten.some(({ spreker }) => spreker === '');
    return {
      soort: 'gelezen',
      beurten: voegBeurtenSamen(beurten),
      sprekers: [...sprekers, ...(naamloos ? [''] : [])],
      opmerkingen: opmerkingen.map(vertel),
    };
  } catch (fout) {
    if (fout instanceof TranscriptFout) return { soort: 'fout', uitleg: transcriptFout(fout.fout) };
    throw fout;
  }
}

/** Who speaks, guessed from the names: words of the trade say it, and otherwise nobody is anybody yet. */
export const raadSpreker = (naam: string): Sprekercode => {
  if (/klantmanager|consulent|werkregisseur|begeleider|gemeente/i.test(naam)) return 'km';
  return /cli[eë]nt|klant\b/i.test(naam) ? 'cl' : 'derde';
};
