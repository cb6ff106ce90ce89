/** A place outside the site, to see whether anything arrives: lines that are opened, questions, and single packets. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Tweedeserver {
  /** `http://127.0.0.1:…`, without a slash. */
  readonly adres: string;
  /** What came in so far. */
  readonly aangekomen: readonly string[];
  readonly vergeet: () => void;
  readonly stop: () => Promise<void>;
}

/** @param pagina what it answers to whoever asks for a page. */
export async function startTweedeServer(pagina = 'ontvangen'): Promise<Tweedeserver> {
  const aangekomen: string[] = [];
  const server = createServer((vraag, antwoord) => {
    aangekomen.push(`${vraag.method ?? ''} ${vraag.url ?? ''}`);
    antwoord.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(pagina);
  });
  server.on('connection', () => aangekomen.push('line'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const plek = server.address();
  const poort = typeof plek === 'object' && plek !== null ? plek.port : 0;
  const pakjes = createSocket('udp4');
  pakjes.on('message', () => aangekomen.push('packet'));
  pakjes.bind(poort, '127.0.0.1');
  await once(pakjes, 'listening');
  return {
    adres: `http://127.0.0.1:${poort}`,
    aangekomen,
    vergeet: () => void aangekomen.splice(0),
    stop: async () => {
      pakjes.close();
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
