import { useMemo, useState } from 'react';
import type { Lezing, Ronde } from '#domain/annotatie/analyse.ts';
import { openAnalyse } from '#domain/annotatie/bewaard.ts';
import { openRonde } from '#domain/annotatie/rondes.ts';
import { useStatus } from '#components/bewaren/haken.ts';
import type { Trap } from '#kern/trappen.ts';
import type { OefeningStatus } from '#stores/oefeningen.ts';
import { LEEG_SCHERM, maakActies, type Acties, type Scherm } from './acties.ts';
import type { Kijkverhaal } from './verhaal.ts';

export interface Analysemodel extends Scherm {
  readonly verhaal: Kijkverhaal;
  readonly status: OefeningStatus;
  readonly hulp: Trap;
  readonly gezien: readonly string[];
  readonly ronde: Ronde;
  readonly rondes: readonly Ronde[];
  readonly eigenLezingen: readonly Lezing[];
  readonly acties: Acties;
}

/** The bridge between the store, the rules of rounds and marks, and the page. The same model as long as nothing changed. */
export function useAnalyse(verhaal: Kijkverhaal): Analysemodel {
  const status = useStatus(verhaal.id);
  const [scherm, zetScherm] = useState(LEEG_SCHERM);
  const acties = useMemo(() => maakActies(verhaal, zetScherm), [verhaal]);
  const { inhoud } = useMemo(() => openAnalyse(verhaal.id, status.staat), [verhaal.id, status.staat]);
  return useMemo(
    () => ({
      ...scherm,
      verhaal,
      status,
      hulp: inhoud.hulp ?? verhaal.trap,
      gezien: inhoud.gezien,
      ronde: openRonde(inhoud.rondes),
      rondes: inhoud.rondes,
      eigenLezingen: inhoud.lezingen,
      acties,
    }),
    [scherm, verhaal, status, inhoud, acties],
  );
}
