import { createHash } from 'node:crypto';
import { EERSTE_VERF } from '../components/layout/eerste-verf.ts';

/** The hash that lets the first-paint script through the Content-Security-Policy. */
export const EERSTE_VERF_HASH: `sha256-${string}` = `sha256-${createHash('sha256').update(EERSTE_VERF).digest('base64')}`;
