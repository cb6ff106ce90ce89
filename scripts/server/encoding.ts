/** Compression: which kind the browser takes, and the compressed bytes, made once per file. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Brotli when it is accepted at all, then gzip; `q=0` refuses. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)));
  }
  const accepted = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return accepted('br') ? 'br' : accepted('gzip') ? 'gzip' : 'identity';
}

/** As hard as it goes: what a host should send, and what the budgets count. */
export const HARDEST = 11;

function compress(body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(body);
  if (encoding === 'gzip') return compressGzip(body, { level: Math.min(quality, 9) });
  return compressBrotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

export type Compressor = (key: string, body: Buffer, encoding: Encoding) => Promise<Buffer>;

/** Keeps what it made under `key`, which has to name one version of one file. @param quality 1 (fast) to 11 (small) */
export function createCompressor(quality: number = HARDEST): Compressor {
  const made = new Map<string, Promise<Buffer>>();
  return (key, body, encoding) => {
    const name = `${encoding} ${key}`;
    const result = made.get(name) ?? compress(body, encoding, quality);
    made.set(name, result);
    return result;
  };
}
