/** The ids of the course: those of files, and those inside a file as `parent#child`. */
import { alleItems, type Inhoud } from './lees.ts';
import type { Pad } from './melding.ts';

export interface GenesteId {
  readonly id: string;
  readonly pad: Pad;
}

function eigenId(waarde: object, pad: Pad): GenesteId[] {
  if (pad.length === 0) return [];
  if ('id' in waarde && typeof waarde.id === 'string') return [{ id: waarde.id, pad: [...pad, 'id'] }];
  // Time left out of a conversation is named by its `sprong`.
  return 'sprong' in waarde && typeof waarde.sprong === 'string'
    ? [{ id: waarde.sprong, pad: [...pad, 'sprong'] }]
    : [];
}

/** Every id below the top of an item, with its path. */
export function genesteIds(waarde: unknown, pad: Pad = []): GenesteId[] {
  if (Array.isArray(waarde)) return waarde.flatMap((deel: unknown, i) => genesteIds(deel, [...pad, i]));
  if (typeof waarde !== 'object' || waarde === null) return [];
  const dieper = Object.entries(waarde).flatMap(([sleutel, deel]) => genesteIds(deel, [...pad, sleutel]));
  return [...eigenId(waarde, pad), ...dieper];
}

/** Every id that the course has now, sorted. */
export function alleIds(inhoud: Inhoud): string[] {
  const ids = alleItems(inhoud).flatMap(({ data }) => [
    data.id,
    ...genesteIds(data).map(({ id }) => `${data.id}#${id}`),
  ]);
  return [...new Set(ids)].sort();
}
