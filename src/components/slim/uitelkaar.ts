import type { Plek } from '#domain/slim/vlak.ts';

/** Two points nearer than this hide each other's letter. In units of an axis: a point with its border is 29 of 150 wide. */
const LOS = 0.21;

/** Two places as they are drawn: when they lie too near, each moves aside along the line between them, until both letters can be read. */
export function uitElkaar(a: Plek, b: Plek): readonly [Plek, Plek] {
  const dx = b.willen - a.willen;
  const dy = b.kunnen - a.kunnen;
  const afstand = Math.hypot(dx, dy);
  if (afstand >= LOS) return [a, b];
  const [rx, ry] = afstand === 0 ? [1, 0] : [dx / afstand, dy / afstand];
  const stap = (LOS - afstand) / 2;
  return [
    { willen: a.willen - rx * stap, kunnen: a.kunnen - ry * stap },
    { willen: b.willen + rx * stap, kunnen: b.kunnen + ry * stap },
  ];
}
