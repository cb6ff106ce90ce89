import { leesOndertitels } from './transcriptbestand/ondertitels.ts';
import { leesPlatteTekst } from './transcriptbestand/platte-tekst.ts';
import { metSprekers } from './transcriptbestand/sprekers.ts';
import { lijktSrt } from './transcriptbestand/tijdregels.ts';
import { TranscriptFout, type Transcriptbestand, type Transcriptsoort } from './transcriptbestand/types.ts';

export { voegBeurtenSamen } from './transcriptbestand/sprekers.ts';
export { gewoneNaam, wijsSprekersToe, type Sprekercode, type Toewijzing } from './transcriptbestand/toewijzen.ts';
export {
  TranscriptFout,
  type Opmerking,
  type Transcriptbestand,
  type Transcriptreden,
  type Transcriptsoort,
  type Verwacht,
} from './transcriptbestand/types.ts';

/** About sixty hours of talking. */
export const GROOTSTE_TRANSCRIPT = 5_000_000;

function soortVan(regels: readonly string[]): Transcriptsoort {
  if (/^WEBVTT(?:\s|$)/.test(regels[0] ?? '')) return 'webvtt';
  return lijktSrt(regels) ? 'srt' : 'tekst';
}

/** Whether a text is that of a file of another kind, read as text: a Word document, a recording. */
const isBinair = (tekst: string): boolean =>
  /^(?:%PDF|\{\\rtf|.{4}ftyp)/su.test(tekst) || ['\0', '\uFFFD'].some((teken) => tekst.slice(0, 2000).includes(teken));

/**
 * Reads a transcript: WebVTT, SRT, or text in which lines have times, as Teams, Zoom and others export them. Turns stay as
 * they are cut in the file; `voegBeurtenSamen` joins them. Nothing is left out without an entry in `opmerkingen`, except
 * comments, styles and subtitles without words.
 * @throws {TranscriptFout} and nothing else, with the line and what was expected there.
 */
export function leesTranscript(tekst: string): Transcriptbestand {
  if (tekst.length > GROOTSTE_TRANSCRIPT)
    throw new TranscriptFout({ reden: 'te-groot', tekens: tekst.length, grens: GROOTSTE_TRANSCRIPT });
  const kaal = tekst.replace(/^\uFEFF/, '');
  if (kaal.trim() === '') throw new TranscriptFout({ reden: 'leeg' });
  if (isBinair(kaal)) throw new TranscriptFout({ reden: 'geen-tekst' });
  const regels = kaal.split(/\r\n|\r|\n/);
  const soort = soortVan(regels);
  const { stukken, opmerkingen } = soort === 'tekst' ? leesPlatteTekst(regels) : leesOndertitels(regels, soort);
  if (stukken.length === 0) throw new TranscriptFout({ reden: 'geen-woorden' });
  const beurten = metSprekers(stukken);
  const sprekers = [...new Set(beurten.map(({ spreker }) => spreker))].filter((naam) => naam !== '');
  return { soort, beurten, sprekers, opmerkingen };
}
