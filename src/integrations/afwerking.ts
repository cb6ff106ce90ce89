import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { basisPad } from './omgeving.ts';
import { bestandVan, paginasIn, type Paginabestand } from './paginas.ts';

/** Makes the text of a finished page from what Astro wrote. */
export type Bewerking = (html: string, naam: string) => string;

type Lezer = (html: string, naam: string) => void;

/** One of our steps over the finished pages. */
export interface Stap {
  /** Sees each page as soon as it is rendered, so that slow work goes on while Astro makes the others. */
  readonly lees?: Lezer;
  /** When every page is there: what has to be done once, and what is then done to each page. */
  readonly sluit: (map: string, logger: AstroIntegrationLogger) => Promise<Bewerking>;
}

/** Files open at the same time: enough to keep the disk busy while we work on the text, few enough for any system. */
const TEGELIJK = 8;

const isPagina = (antwoord: Response): boolean =>
  antwoord.ok && (antwoord.headers.get('content-type') ?? '').startsWith('text/html');

/** Astro's own way of rendering, with somebody who reads along. */
export const meelezend = (gewoon: AstroPrerenderer, lees: Lezer): AstroPrerenderer => ({
  ...gewoon,
  render: async (verzoek, opties) => {
    const uitkomst = await gewoon.render(verzoek, opties);
    const { response, ...meer } = uitkomst instanceof Response ? { response: uitkomst } : uitkomst;
    if (!isPagina(response)) return uitkomst;
    const bytes = await response.arrayBuffer();
    lees(Buffer.from(bytes).toString('utf8'), bestandVan(verzoek.url, basisPad()));
    return { ...meer, response: new Response(bytes, response) };
  },
});

/** Reads every page, does everything to it, and writes it: some at a time. */
export async function bewerk(paginas: readonly Paginabestand[], bewerkingen: readonly Bewerking[]): Promise<void> {
  const rij = paginas.values();
  const werk = async (): Promise<void> => {
    for (const { bestand, naam } of rij) {
      const html = await readFile(bestand, 'utf8');
      await writeFile(
        bestand,
        bewerkingen.reduce((tekst, bewerking) => bewerking(tekst, naam), html),
      );
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
}

/** Our steps over the finished pages, in this order. Each page is read and written once, however many steps there are. */
export function afwerking(...stappen: readonly Stap[]): AstroIntegration {
  return {
    name: 'vknz-afwerking',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((gewoon) =>
          meelezend(gewoon, (html, naam) => stappen.forEach((stap) => stap.lees?.(html, naam))),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const map = fileURLToPath(dir);
        const bewerkingen: Bewerking[] = [];
        for (const stap of stappen) bewerkingen.push(await stap.sluit(map, logger));
        await bewerk(await paginasIn(map), bewerkingen);
      },
    },
  };
}
