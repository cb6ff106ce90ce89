import { HAAKJES, isPraat, LANGSTE_VOOROP } from './namen.ts';

/** Whole lines that a program writes around a conversation: Google Meet, Otter. */
const VAST = [
  /^(?:bijeenkomst|vergadering|gesprek) (?:is )?beëindigd na \d{1,2}(?::\d{2}){1,2}\P{L}{0,8}$/iu,
  /^(?:meeting|call) ended after \d{1,2}(?::\d{2}){1,2}\P{L}{0,8}$/iu,
  /^dit bewerkbare transcript is door (?:de|een) computer gegenereerd\b.{0,200}$/iu,
  /^gebruikers kunnen de tekst ook wijzigen nadat deze is gemaakt\.?$/iu,
  /^this editable transcript was computer[ -]generated\b.{0,200}$/iu,
  /^people can also change the text after it was created\.?$/iu,
  /^transcribed by (?:https?:\/\/)?(?:www\.)?otter\.ai\/?$/iu,
];
/** "Karin de Boer heeft de transcriptie beëindigd", as Teams writes it: without a full stop. */
const MET_NAAM =
  /^(\S.{0,120}?) (?:(?:heeft (?:de )?(?:transcriptie|transcribering) (?:gestart|gestopt|beëindigd))|(?:is (?:gestart|begonnen|gestopt) met (?:de transcriptie|transcriberen))|(?:(?:started|stopped|ended) (?:the )?transcription))$/iu;

/** Whether a line is that of the program that made the transcript, and nothing that was said. */
export function isProgrammaregel(regel: string): boolean {
  const tekst = regel.trim().normalize('NFC');
  if (VAST.some((vorm) => vorm.test(tekst))) return true;
  const naam = MET_NAAM.exec(tekst)?.[1];
  return naam !== undefined && !isPraat(naam) && naam.replace(HAAKJES, '').split(/\s+/).length <= LANGSTE_VOOROP;
}
