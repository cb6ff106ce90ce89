interface Props {
  readonly voorspeld: number;
  readonly gemeten: number;
  /** Where the scale ends. */
  readonly tot: number;
}

const BREED = 400;
const HOOG = 14;
const TUSSEN = 6;

/** Two bars on one scale: predicted is outlined, measured is filled. The words beside it say the same. */
export function Staven({ voorspeld, gemeten, tot }: Props) {
  const lengte = (getal: number): number => Math.max(2, Math.round((getal / tot) * (BREED - 2)));
  const hoogte = 2 * HOOG + 3 * TUSSEN;
  return (
    <svg
      viewBox={`0 0 ${BREED} ${hoogte}`}
      width="100%"
      height={hoogte}
      preserveAspectRatio="none"
      stroke="var(--merk)"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M1 0V${hoogte}`} stroke="var(--lijn-sterk)" />
      <rect x="1" y={TUSSEN} width={lengte(voorspeld)} height={HOOG} fill="none" strokeDasharray="5 4" />
      <rect x="1" y={HOOG + 2 * TUSSEN} width={lengte(gemeten)} height={HOOG} fill="var(--merk)" />
    </svg>
  );
}
