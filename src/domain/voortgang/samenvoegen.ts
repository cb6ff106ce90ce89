import { gelijk } from '#domain/oefening/canoniek.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { voegSamen } from '#domain/oefening/samenvoegen.ts';

export interface Bijeen {
  /** What is on the disk now. */
  readonly opgeslagen: OefeningStaat;
  /** What this page wants there. */
  readonly nieuw: OefeningStaat;
  /** What was on the disk when this page last looked: the concept in it is the one a person went on from. */
  readonly basis: OefeningStaat | undefined;
}

/**
 * Writes over a record without losing anything: the concept of the page that writes, all attempts of both, and the stored
 * concept among the old answers when another tab wrote it and nobody saw it here. `gewijzigd` never goes back.
 */
export function schrijfOver({ opgeslagen, nieuw, basis }: Bijeen): OefeningStaat {
  const laatste = { ...nieuw, gewijzigd: Math.max(nieuw.gewijzigd, opgeslagen.gewijzigd + 1) };
  const gezien = basis !== undefined && gelijk(basis.concept, opgeslagen.concept);
  const eerder = gezien ? { ...opgeslagen, concept: nieuw.concept, versie: nieuw.versie } : opgeslagen;
  const uitkomst = voegSamen(eerder, laatste);
  return uitkomst.stand === 'samen' ? uitkomst.staat : uitkomst.b;
}

export interface Staten {
  readonly oefeningen: readonly OefeningStaat[];
  readonly onleesbaar: readonly unknown[];
  /** How many ids occurred more than once. */
  readonly dubbel: number;
}

/** Two states of one exercise as one; when they collide the newest goes first and the other is among the old answers. */
export function voegBijeen(een: OefeningStaat, ander: OefeningStaat): OefeningStaat {
  const uitkomst = voegSamen(een, ander);
  return uitkomst.stand === 'samen' ? uitkomst.staat : uitkomst[uitkomst.nieuwste];
}

/** The states in a list of anything, from a file or from the storage. One that is damaged never spoils the rest. */
export function leesStaten(waarden: readonly unknown[], leesStaat: (waarde: unknown) => OefeningStaat | null): Staten {
  const perId = new Map<string, OefeningStaat>();
  const onleesbaar: unknown[] = [];
  let dubbel = 0;
  for (const ruw of waarden) {
    const staat = leesStaat(ruw);
    if (!staat) {
      onleesbaar.push(ruw);
      continue;
    }
    const er = perId.get(staat.id);
    if (er) dubbel += 1;
    perId.set(staat.id, er ? voegBijeen(er, staat) : staat);
  }
  return { oefeningen: [...perId.values()], onleesbaar, dubbel };
}
