/** A time as exporters write it: hours or not, comma or dot, thousandths or fewer or none. */
const TIJD = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?`;
const TIJDREGEL = new RegExp(String.raw`^\s*${TIJD}\s*-{1,2}>\s*${TIJD}(?=\s|$)`);

const twee = (cijfers: string | undefined): string => (cijfers ?? '0').padStart(2, '0');
const schrijf = (delen: readonly (string | undefined)[]): string =>
  `${twee(delen[0])}:${twee(delen[1])}:${twee(delen[2])}.${(delen[3] ?? '').slice(0, 3).padEnd(3, '0')}`;

/** Whether a line has the arrow that only lines with times have. */
export const heeftPijl = (regel: string): boolean => regel.includes('-->');

/**
 * A line with times in the one spelling that the parser knows, without settings for the place on the screen. A line that
 * cannot be read stays as it is, so that the parser can say what is wrong.
 */
export function strakkeTijdregel(regel: string): string {
  const delen = TIJDREGEL.exec(regel);
  return delen ? `${schrijf(delen.slice(1, 5))} --> ${schrijf(delen.slice(5, 9))}` : regel.trim();
}

const isTijdregel = (regel: string | undefined): boolean => regel !== undefined && TIJDREGEL.test(regel);

/** Whether the first lines of a text are those of an SRT file: a line with times, with a number above it or not. */
export const lijktSrt = (regels: readonly string[]): boolean => regels.slice(0, 50).some(isTijdregel);

/**
 * The lines of an SRT file as lines of WebVTT, one for one. An empty line inside a subtitle, which WebVTT does not allow,
 * becomes a line with a space; `{\an8}` and the like go.
 */
export function srtAlsWebvtt(regels: readonly string[]): readonly string[] {
  return regels.map((regel, i) => {
    if (heeftPijl(regel)) return strakkeTijdregel(regel);
    if (regel.trim() !== '') return regel.replace(/\{\\[^}]{0,40}\}/g, '');
    const volgende = regels.slice(i + 1, i + 3);
    const nieuw = volgende[0]?.trim() === '' || heeftPijl(volgende[0] ?? '-->') || heeftPijl(volgende[1] ?? '');
    return nieuw || (volgende[1] === undefined && /^\d+$/.test(volgende[0] ?? '')) ? '' : ' ';
  });
}

/** The lines of a WebVTT file with strict times, and with regions as comments, which the parser skips. */
export const strakkeWebvtt = (regels: readonly string[]): readonly string[] =>
  regels.map((regel) => {
    if (heeftPijl(regel)) return strakkeTijdregel(regel);
    if (/^REGION\s*$/.test(regel)) return 'NOTE REGION';
    return /^\s+$/.test(regel) ? '' : regel;
  });

/** Adding and taking away leaves fractions; 4.512 must not come out as 4.5120000000000005. */
export const opDuizendsten = (seconden: number): number => Math.round(seconden * 1000) / 1000;
