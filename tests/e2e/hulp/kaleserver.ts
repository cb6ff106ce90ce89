/** The built site on a host that sends no header of ours: what a careless host, or one without `_headers`, gives. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf } from '../../../scripts/server/content-types.ts';
import { basis, MAP } from '../../hulp/bouw.ts';

/** The address of the Werkblad there. @param beleid with the policy in the page, or without it too. */
export async function startKaleServer(
  beleid: 'met' | 'zonder',
): Promise<{ readonly adres: string; readonly stop: () => Promise<void> }> {
  const server = createServer((vraag, antwoord) => {
    const pad = decodeURIComponent((vraag.url ?? '/').split('?')[0] ?? '/').slice(basis().length);
    const bestand = join(MAP, pad, pad === '' || pad.endsWith('/') ? 'index.html' : '');
    if (!existsSync(bestand)) return void antwoord.writeHead(404).end();
    const inhoud = readFileSync(bestand);
    const meta = /<meta http-equiv="content-security-policy"[^>]*>/;
    const kaal = beleid === 'zonder' && bestand.endsWith('.html') ? inhoud.toString().replace(meta, '') : inhoud;
    antwoord.writeHead(200, { 'content-type': contentTypeOf(bestand).type }).end(kaal);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const plek = server.address();
  const poort = typeof plek === 'object' && plek !== null ? plek.port : 0;
  return {
    adres: `http://localhost:${poort}${basis()}werkblad/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
