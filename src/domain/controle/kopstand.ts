import type { Kop } from './koppen.ts';

/** How a header that arrived relates to the one we ask for. A host may be stricter in its own way: that is not a fault. */
export function standVan({ waarde }: Kop, gekregen: string | null): 'goed' | 'anders' | 'ontbreekt' {
  if (gekregen === null || gekregen.trim() === '') return 'ontbreekt';
  return gekregen.toLowerCase().includes(waarde.toLowerCase()) ? 'goed' : 'anders';
}
