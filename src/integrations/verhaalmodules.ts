/**
 * The conversations of the stories as scripts of their own, for pages that may fetch nothing else: the Werkblad has
 * `connect-src 'none'`, and an import is no connection. Only what a learner reads beside a sheet: no readings, no
 * interview, nothing for trainers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { verhaal as schema, type Verhaal } from '#schemas/verhaal.ts';

const MAP = new URL('../content/verhalen/', import.meta.url);
const LIJST = 'virtual:werkblad-verhalen';
const EEN = 'virtual:werkblad-verhaal/';

/** As much of Vite's plugin as we use. */
interface Plugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(bestand: string): void }, id: string): string | undefined;
}

/** A story as the Werkblad shows it. */
export type Verhaalmodule = Pick<Verhaal, 'titel' | 'vooraf' | 'sprekers' | 'transcript'>;

const laad = (): ReadonlyMap<string, Verhaal> =>
  new Map(
    readdirSync(MAP)
      .filter((naam) => naam.endsWith('.yaml'))
      .sort()
      .map((naam) => {
        const verhaal = schema.parse(parse(readFileSync(new URL(naam, MAP), 'utf8')));
        return [verhaal.id, verhaal] as const;
      }),
  );

/** Key by key: what the schema gets later stays out until somebody adds it here. */
const naarModule = ({ titel, vooraf, sprekers, transcript }: Verhaal): Verhaalmodule => ({
  titel,
  vooraf,
  sprekers: { km: sprekers.km, cl: sprekers.cl, ...(sprekers.derde !== undefined && { derde: sprekers.derde }) },
  transcript: transcript.map((regel) =>
    'sprong' in regel
      ? { sprong: regel.sprong, van: regel.van, tot: regel.tot, samenvatting: regel.samenvatting }
      : {
          id: regel.id,
          start: regel.start,
          eind: regel.eind,
          spreker: regel.spreker,
          tekst: regel.tekst,
          ...(regel.gedrag !== undefined && { gedrag: regel.gedrag }),
        },
  ),
});

/** The list of stories as code: each is fetched when it is asked for. */
export const lijstcode = (ids: Iterable<string>): string =>
  `export const verhaalmodules = {\n${[...ids]
    .map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(EEN + id)}),`)
    .join('\n')}\n};\n`;

/** The code of one story. */
export const verhaalcode = (verhaal: Verhaal): string => `export default ${JSON.stringify(naarModule(verhaal))};\n`;

/** Makes `virtual:werkblad-verhalen`, and a module for each story. */
export function verhaalmodules(): Plugin {
  let verhalen: ReadonlyMap<string, Verhaal> | undefined;
  const alle = (): ReadonlyMap<string, Verhaal> => (verhalen ??= laad());
  return {
    name: 'vknz-verhaalmodules',
    resolveId: (id) => (id === LIJST || id.startsWith(EEN) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIJST}`) {
        for (const naam of readdirSync(MAP)) this.addWatchFile(fileURLToPath(new URL(naam, MAP)));
        return lijstcode(alle().keys());
      }
      const verhaal = id.startsWith(`\0${EEN}`) ? alle().get(id.slice(EEN.length + 1)) : undefined;
      return verhaal && verhaalcode(verhaal);
    },
  };
}
