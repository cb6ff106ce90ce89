/** Folders in which a browser keeps everything, and looking for words in them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';

export const nieuwProfiel = (): string => mkdtempSync(join(tmpdir(), 'vknz-kill-'));

/** The same profile once more. The locks belong to the browser that had it. */
export function kopieVan(profiel: string): string {
  const kopie = nieuwProfiel();
  cpSync(profiel, kopie, { recursive: true, filter: (bron) => !/Singleton(Lock|Cookie|Socket)$/.test(bron) });
  return kopie;
}

export const ruimOp = (profiel: string): void =>
  rmSync(profiel, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Letters that stand nowhere else, and that do not get shorter when they are packed. */
export const merk = (): string => `zqx${randomBytes(12).toString('hex')}`;

/** What stands in a file; `undefined` when a browser that is still open took it away in between. */
function lees(pad: string): Buffer | undefined {
  try {
    return readFileSync(pad);
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return undefined;
    throw fout;
  }
}

/**
 * Files in which a text stands, in the two ways a browser writes it down. A file that goes while we look may have got
 * another name, so then everything is looked through once more.
 *
 * @throws {Error} when files keep going away, because then nothing is certain about them.
 */
export function vind(profiel: string, tekst: string, pogingen = 10): string[] {
  const zoek = [Buffer.from(tekst, 'utf8'), Buffer.from(tekst, 'utf16le')];
  const bestanden = readdirSync(profiel, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => join(ding.parentPath, ding.name))
    .map((pad) => ({ pad, inhoud: lees(pad) }));
  if (bestanden.some(({ inhoud }) => inhoud === undefined)) {
    if (pogingen === 0) throw new Error(`Files of ${profiel} kept going away while they were looked through.`);
    return vind(profiel, tekst, pogingen - 1);
  }
  return bestanden
    .filter(({ inhoud }) => inhoud !== undefined && zoek.some((bytes) => inhoud.includes(bytes)))
    .map(({ pad }) => pad.slice(profiel.length + 1));
}

/** Numbers that look random and are the same each time, from 0 to 1 (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
