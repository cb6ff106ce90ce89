import type { APIRoute } from 'astro';
import { naar } from '#kern/pad.ts';

/**
 * Everything may be found. Search engines read this file at the root of a host only: below a subpath it does no harm,
 * and the administrator adds the line with the sitemap to the file at the root (docs/hosting.md).
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(naar('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
