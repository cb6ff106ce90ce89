/** YAML with line numbers, so that a message about a field can name its line. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Pad } from './melding.ts';

export interface YamlGelezen {
  readonly waarde: unknown;
  /** The line of a field, or of the nearest thing around it that exists. */
  readonly regel: (pad: Pad) => number;
  readonly fouten: readonly { readonly regel: number; readonly bericht: string }[];
}

interface Vondst {
  readonly node: unknown;
  readonly positie: number | undefined;
}

const beginVan = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** One step into a document; the place of a field is the place of its key. */
function stapIn(node: unknown, stap: string | number): Vondst | undefined {
  if (isSeq(node) && typeof stap === 'number') {
    const item: unknown = node.items[stap];
    return item === undefined ? undefined : { node: item, positie: beginVan(item) };
  }
  if (!isMap(node)) return undefined;
  const paar = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(stap));
  return paar && { node: paar.value, positie: beginVan(paar.key) };
}

function positieVan(document: Document, pad: Pad): number {
  let node: unknown = document.contents;
  let positie = beginVan(node) ?? 0;
  for (const stap of pad) {
    const vondst = stapIn(node, stap);
    if (!vondst) break;
    node = vondst.node;
    positie = vondst.positie ?? positie;
  }
  return positie;
}

/** @param eersteRegel the line of the file on which this YAML begins. */
export function leesYaml(tekst: string, eersteRegel = 1): YamlGelezen {
  const regels = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: regels });
  const opRegel = (positie: number): number => regels.linePos(positie).line + eersteRegel - 1;
  const fouten = document.errors.map(({ message, pos }) => ({
    regel: opRegel(pos[0]),
    bericht: message.split('\n')[0] ?? message,
  }));
  const waarde: unknown = fouten.length === 0 ? document.toJS() : undefined;
  return { waarde, regel: (pad) => opRegel(positieVan(document, pad)), fouten };
}
