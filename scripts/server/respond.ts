/** One request, one answer. */
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from 'node:http';
import { relative, sep } from 'node:path';
import { cacheControlOf } from './cache-policy.ts';
import { contentTypeOf } from './content-types.ts';
import { chooseEncoding, createCompressor } from './encoding.ts';
import { applyHeaders } from './headers-file.ts';
import { locate, type Found, type Site } from './site.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type File = Extract<Found, { soort: 'file' }>;
type AnswerFile = (file: File, asked: IncomingHttpHeaders) => Promise<Answer>;

const EMPTY = Buffer.alloc(0);

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(`${text}\n`),
});

/** Tags are weak: the compressed and the plain form of one version count as the same. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim());
  return known.includes('*') || known.includes(etag) || known.includes(etag.replace('W/', ''));
}

function createAnswerFile(site: Site, quality?: number): AnswerFile {
  const compress = createCompressor(quality);
  return async (file, asked) => {
    const { type, compressible } = contentTypeOf(file.path);
    const etag = `W/"${file.version}"`;
    const headers = {
      'content-type': type,
      'cache-control': cacheControlOf(relative(site.root, file.path).split(sep).join('/')),
      etag,
      ...(compressible && { vary: 'Accept-Encoding' }),
    };
    if (isKnown(asked['if-none-match'], etag)) return { status: 304, headers, body: EMPTY };
    const bytes = await readFile(file.path);
    const encoding = compressible ? chooseEncoding(asked['accept-encoding']) : 'identity';
    if (encoding === 'identity') return { status: 200, headers, body: bytes };
    const body = await compress(`${file.path} ${file.version}`, bytes, encoding);
    return { status: 200, headers: { ...headers, 'content-encoding': encoding }, body };
  };
}

/** The page is asked for without `If-None-Match`: a browser may know it, but it has not seen this address. */
async function answerMissing(site: Site, answerFile: AnswerFile, asked: IncomingHttpHeaders): Promise<Answer> {
  const page = await locate(site, `${site.base}404.html`);
  if (page.soort !== 'file') return plain(404, 'Not found');
  return { ...(await answerFile(page, { ...asked, 'if-none-match': undefined })), status: 404 };
}

/** The path and the query exactly as sent: `new URL` would already have resolved `..`. */
function splitUrl(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

async function answer(site: Site, answerFile: AnswerFile, request: IncomingMessage): Promise<Answer> {
  const { method, headers, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
  const [path, query] = splitUrl(url);
  const found = await locate(site, path);
  switch (found.soort) {
    case 'file':
      return answerFile(found, headers);
    case 'directory':
      return plain(301, 'Moved', { location: `${found.location}${query}` });
    case 'missing':
      return answerMissing(site, answerFile, headers);
    case 'bad':
      return plain(400, 'This address cannot be read');
  }
}

/** `_headers` counts for every answer, but a redirect or a missing page is never kept. */
function finalHeaders(site: Site, path: string, { status, headers, body }: Answer): Record<string, string> {
  const ruled = applyHeaders(site.rules, path, headers);
  if (status === 304) return ruled;
  const sized = { ...ruled, 'content-length': String(body.length) };
  return status === 200 ? sized : { ...sized, 'cache-control': 'no-cache' };
}

/** @param quality how hard to compress, 1 to 11 */
export function createHandler(site: Site, quality?: number): RequestListener {
  const answerFile = createAnswerFile(site, quality);
  return (request, response) => {
    const [path] = splitUrl(request.url ?? '/');
    answer(site, answerFile, request)
      .catch((error: unknown) => plain(500, `Cannot be read: ${String(error)}`))
      .then((result) => {
        response.writeHead(result.status, finalHeaders(site, path, result));
        response.end(request.method === 'HEAD' ? undefined : result.body);
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  };
}
