import { memo } from 'react';
import type { Moment } from '#domain/annotatie.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import { speler as t } from '#teksten/analyse.ts';
import type { Kijkthema } from './verhaal.ts';

interface Props {
  readonly momenten: readonly Moment[];
  /** Stretches where a reading noted something. */
  readonly hints: readonly Moment[];
  readonly themas: readonly Kijkthema[];
  /** Seconds. */
  readonly duur: number;
}

const HOOGTE = 20;

/** The marks on the time of the conversation: a lane for each thema, with its number. A picture; the list says the same. */
export const Tijdlijn = memo(function Tijdlijn({ momenten, hints, themas, duur }: Props) {
  const banen = themas.filter(({ id }) => momenten.some((moment) => moment.themas.includes(id)));
  const op = (seconden: number): string => `${((seconden / duur) * 100).toFixed(2)}%`;
  const hoogte = Math.max(1, banen.length) * HOOGTE;
  return (
    <svg className="an-tijdlijn" height={hoogte} width="100%" role="img" aria-label={t.merken(momenten.length)}>
      {hints.map(({ id, start, eind = start }) => (
        <rect key={id} className="an-hintvlak" x={op(start)} width={op(eind - start)} y="0" height={hoogte} />
      ))}
      {banen.map(({ id, nummer, naam }, baan) =>
        momenten
          .filter((moment) => moment.themas.includes(id))
          .map(({ id: merk, start, eind = start }) => (
            <g key={`${id} ${merk}`} className={`an-streep thema-${id}`}>
              <title>{t.merk(naam, formatTijdcode(start))}</title>
              <rect x={op(start)} width={op(eind - start)} y={baan * HOOGTE + HOOGTE / 2 - 2} height="4" rx="2" />
              <svg x={op(start)} y={baan * HOOGTE} overflow="visible">
                <circle cx="0" cy={HOOGTE / 2} r="8" />
                <text x="0" y={HOOGTE / 2} dy="0.35em">
                  {nummer}
                </text>
              </svg>
            </g>
          )),
      )}
    </svg>
  );
});
