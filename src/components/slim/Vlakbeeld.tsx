import type { ReactNode, SVGProps } from 'react';
import type { Plek } from '#domain/slim/vlak.ts';
import { vlakTeksten as t } from '#teksten/vlak.ts';
import { ASSEN, INSPRONG, ONDERSCHRIFT, VIEWBOX, ZIJDE, kwadranten, x, y } from './meetkunde.ts';

/** What never changes: drawn once, and passed over at every key. */
const ACHTERGROND = (
  <>
    {kwadranten.map((k) => (
      <g key={k.id} className={`slim-${k.id}`}>
        <rect className="vlak-kwadrant" x={k.x} y={k.y} width={ZIJDE} height={ZIJDE} />
        <text className="vlak-naam" x={k.x + INSPRONG} y={k.ty}>
          {t.kort[k.id]}
        </text>
      </g>
    ))}
    <path className="vlak-assen" d={ASSEN} />
    <text x={x(0)} y={ONDERSCHRIFT} textAnchor="middle">
      {t.asWillen}
    </text>
    <text transform={`translate(19 ${y(0)}) rotate(-90)`} textAnchor="middle">
      {t.asKunnen}
    </text>
  </>
);

/** The plane as a drawing, with room for points. The places of the four zelfbeelden are our reading. */
export function Vlakbeeld({ children, ...rest }: SVGProps<SVGSVGElement> & { readonly children?: ReactNode }) {
  return (
    <svg className="vlak-beeld" viewBox={VIEWBOX} {...rest}>
      {ACHTERGROND}
      {children}
    </svg>
  );
}

interface PuntProps {
  readonly plek: Plek;
  readonly naam: string;
  readonly soort: 'a' | 'b' | 'jij';
}

/** A point with its name in it; the shape tells who, so that a colour never carries the meaning alone. */
export function Punt({ plek, naam, soort }: PuntProps) {
  const [cx, cy] = [x(plek.willen), y(plek.kunnen)];
  return (
    <g className={`vlak-punt vlak-punt-${soort}`}>
      {soort === 'jij' ? (
        <rect x={cx - 15} y={cy - 11} width="30" height="22" rx="5" />
      ) : (
        <circle cx={cx} cy={cy} r="13" />
      )}
      <text x={cx} y={cy + 5} textAnchor="middle">
        {naam}
      </text>
    </g>
  );
}
