/** Opens the server on this computer only, on the port asked for or the first free one after it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createHandler } from './respond.ts';
import { openSite } from './site.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly dir?: string;
  readonly base?: string | undefined;
  /** How hard to compress, 1 to 11; as hard as it goes unless told. */
  readonly quality?: number;
}

export interface RunningServer {
  /** Address of the home page, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const DEFAULT_PORT = 4321;
const ATTEMPTS = 50;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** `localhost` is what a browser opens, so a second server there is noticed; some containers only have 127.0.0.1. */
async function listenLocally(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port, 'localhost');
  } catch (error) {
    if (codeOf(error) !== 'EADDRNOTAVAIL') throw error;
    return listen(server, port, '127.0.0.1');
  }
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + ATTEMPTS; port += 1) {
    try {
      return await listenLocally(server, port);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`The ports ${first} to ${first + ATTEMPTS - 1} are all in use. Choose another one with --port.`);
}

export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const site = openSite(options.dir ?? 'dist', options.base);
  const server = createServer(createHandler(site, options.quality));
  const port = await listenOnFreePort(server, options.port ?? DEFAULT_PORT);
  return {
    url: `http://localhost:${port}${site.base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
