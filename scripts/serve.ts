/**
 * Serves the built site as a good host would: `npm run serve`, Playwright and every measurement use this one server.
 *
 *   npm run serve -- [--port 4321] [--dir dist] [--base /leren/] [--quiet] [--fast]
 *
 * `--fast` compresses less hard, for tests that load every page once and weigh none.
 */
import './lib/assert-node.ts';
import { parseArgs } from 'node:util';
import { isMain } from './lib/is-main.mjs';
import { startServer } from './server/start.ts';

export { startServer, type RunningServer, type ServerOptions } from './server/start.ts';

function readPort(text: string | undefined): { port?: number } {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port takes a number, not "${text}".`);
  return { port };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      fast: { type: 'boolean', default: false },
    },
  });
  const { url } = await startServer({
    ...readPort(values.port),
    ...(values.fast && { quality: 4 }),
    dir: values.dir,
    base: values.base,
  });
  if (!values.quiet) console.log(`Van Kijken naar Zien: ${url}\nStop with Ctrl+C.`);
}

if (isMain(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
