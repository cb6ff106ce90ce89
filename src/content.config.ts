import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { begrip } from '#schemas/begrip.ts';
import { bron } from '#schemas/bron.ts';
import { gesprek } from '#schemas/gesprek.ts';
import { leerpad } from '#schemas/leerpad.ts';
import { les } from '#schemas/les.ts';
import { module } from '#schemas/module.ts';
import { oefening } from '#schemas/oefening.ts';
import { pagina } from '#schemas/pagina.ts';
import { thema } from '#schemas/thema.ts';
import { verhaal } from '#schemas/verhaal.ts';

/** Files below `src/content/<map>`; the id comes from the data, never from the path. */
const uit = (map: string, ext = 'yaml') =>
  glob({ base: `./src/content/${map}`, pattern: `**/*.${ext}`, generateId: ({ data }) => String(data.id) });

export const collections = {
  lessen: defineCollection({ loader: uit('lessen', 'mdx'), schema: les }),
  modules: defineCollection({ loader: uit('modules'), schema: module }),
  leerpaden: defineCollection({ loader: uit('leerpaden'), schema: leerpad }),
  oefeningen: defineCollection({ loader: uit('oefeningen'), schema: oefening }),
  verhalen: defineCollection({ loader: uit('verhalen'), schema: verhaal }),
  gesprekken: defineCollection({ loader: uit('gesprekken'), schema: gesprek }),
  kijkwijzer: defineCollection({ loader: uit('kijkwijzer'), schema: thema }),
  begrippen: defineCollection({ loader: uit('begrippen'), schema: begrip }),
  bronnen: defineCollection({ loader: uit('bronnen'), schema: bron }),
  paginas: defineCollection({ loader: uit('paginas', 'mdx'), schema: pagina }),
};
