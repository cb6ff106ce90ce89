/** Whether the browser of these tests knows the header `Connection-Allowlist`: Chromium 156 does, 150 does not. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { startTweedeServer } from './tweedeserver.ts';

/**
 * Asks a page that may only speak to its own server to speak to another. Nothing but this header would keep it from that,
 * so what it says does not depend on anything of ours.
 */
export async function kentLijstkop(page: Page): Promise<boolean> {
  const buiten = await startTweedeServer();
  const server = createServer((_, antwoord) => {
    antwoord
      .writeHead(200, { 'content-type': 'text/html', 'connection-allowlist': '(response-origin)' })
      .end('<p>x</p>');
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const plek = server.address();
  const proef = await page.context().newPage();
  await proef.goto(`http://localhost:${typeof plek === 'object' && plek !== null ? plek.port : 0}/`);
  const gelukt = await proef.evaluate(
    (adres) =>
      fetch(adres).then(
        () => true,
        () => false,
      ),
    buiten.adres,
  );
  await proef.close();
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
  await buiten.stop();
  if (gelukt)
    console.log(
      `Chromium ${page.context().browser()?.version() ?? ''} does not know Connection-Allowlist: what only that header can stop is expected to be open here.`,
    );
  return !gelukt;
}
