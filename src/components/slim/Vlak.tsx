import { useRef } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { As, Plek } from '#domain/slim/vlak.ts';
import { plekInWoorden } from '#teksten/vlak.ts';
import type { HalvePlek } from '#teksten/vlak.ts';
import { Vlakbeeld } from './Vlakbeeld.tsx';
import { plekOp, x, y } from './meetkunde.ts';
import { useVoorop } from './voorop.ts';

interface Props {
  readonly plek: HalvePlek;
  readonly zet: (plek: HalvePlek) => void;
  /** Reads out where the point landed, after a hand put it there. */
  readonly meld: (tekst: string) => void;
  readonly namen: Readonly<Record<As, string>>;
  readonly nogOpen: string;
}

/** The sliders count in tenths: whole numbers, because 0.1 + 0.2 is not 0.3. */
const TIENDEN = 10;
const begrens = (tiende: number): number => Math.min(TIENDEN, Math.max(-TIENDEN, tiende));

/** The other axis, and how far an arrow key across this axis moves along it. */
const DWARS: Readonly<Record<As, { readonly as: As; readonly toetsen: Readonly<Record<string, number>> }>> = {
  willen: { as: 'kunnen', toetsen: { ArrowUp: 1, ArrowDown: -1 } },
  kunnen: { as: 'willen', toetsen: { ArrowRight: 1, ArrowLeft: -1 } },
};

const opGreep = (doel: EventTarget | null): boolean => doel instanceof Element && doel.closest('.vlak-greep') !== null;

/** A finger on the point drags it and does not scroll. Inside a drawing `touch-action` is not listened to, and React cannot refuse. */
const houdVast = (tekening: SVGSVGElement | null): void =>
  tekening?.addEventListener('touchstart', (e) => opGreep(e.target) && e.preventDefault(), { passive: false });

const plekBij = (e: MouseEvent<SVGSVGElement>): Plek => {
  const vak = e.currentTarget.getBoundingClientRect();
  return plekOp({ x: (e.clientX - vak.left) / vak.width, y: (e.clientY - vak.top) / vak.height });
};

/** Putting the point by hand: dragging it, with a mouse from anywhere; a finger may also tap, and still scrolls the page. */
function useHand(zet: (plek: Plek) => void, klaar: (plek: Plek) => void) {
  const sleept = useRef(false);
  const versleept = useRef(false);
  return {
    onPointerDown: (e: PointerEvent<SVGSVGElement>) => {
      sleept.current = opGreep(e.target) || e.pointerType === 'mouse';
      versleept.current = false;
      if (sleept.current) e.currentTarget.setPointerCapture(e.pointerId);
    },
    onPointerMove: (e: PointerEvent<SVGSVGElement>) => {
      if (!sleept.current) return;
      versleept.current = true;
      zet(plekBij(e));
    },
    onPointerUp: (e: PointerEvent<SVGSVGElement>) => {
      if (sleept.current && versleept.current) klaar(plekBij(e));
      sleept.current = false;
    },
    onPointerCancel: () => {
      sleept.current = false;
    },
    onClick: (e: MouseEvent<SVGSVGElement>) => {
      if (!versleept.current) klaar(plekBij(e));
    },
  };
}

/**
 * The plane to place a client in. The point is two sliders to who cannot see it: each axis is a native range, and an arrow
 * key across its axis goes to the other one. What is drawn is for the eyes and the hand, and hidden from a screen reader.
 */
export function Vlak({ plek: vast, zet, meld, namen, nogOpen }: Props) {
  const { plek, naar, spoel } = useVoorop(vast, zet);
  const schuiven = useRef<Record<As, HTMLInputElement | null>>({ willen: null, kunnen: null });
  const hand = useHand(naar, (nieuw) => {
    naar(nieuw);
    spoel();
    meld(plekInWoorden(nieuw));
  });
  const tiendeVan = (as: As): number => Math.round((plek[as] ?? 0) * TIENDEN);
  const schuifNaar = (as: As, tiende: number): void => naar({ ...plek, [as]: begrens(tiende) / TIENDEN || 0 });
  const opToets = (as: As, e: KeyboardEvent): void => {
    // Enter may record the answer: then it has to be the answer of now.
    if (e.key === 'Enter') spoel();
    const { as: ander, toetsen } = DWARS[as];
    const stap = toetsen[e.key];
    if (stap === undefined || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    schuifNaar(ander, tiendeVan(ander) + stap);
    schuiven.current[ander]?.focus({ preventScroll: true });
  };
  const schuif = (as: As) => (
    <input
      ref={(el) => {
        schuiven.current[as] = el;
      }}
      type="range"
      className={`vlak-${as}`}
      aria-label={namen[as]}
      aria-valuetext={plek[as] === null ? nogOpen : plekInWoorden(plek)}
      aria-orientation={as === 'kunnen' ? 'vertical' : 'horizontal'}
      min={-TIENDEN}
      max={TIENDEN}
      step={1}
      value={tiendeVan(as)}
      onChange={(e) => schuifNaar(as, e.target.valueAsNumber)}
      onKeyDown={(e) => opToets(as, e)}
      onBlur={(e) => {
        if (e.relatedTarget !== schuiven.current[DWARS[as].as]) spoel();
      }}
    />
  );
  const [cx, cy] = [x(plek.willen ?? 0), y(plek.kunnen ?? 0)];
  const geplaatst = plek.willen !== null && plek.kunnen !== null;
  return (
    <div className="vlak">
      {schuif('willen')}
      {schuif('kunnen')}
      <Vlakbeeld ref={houdVast} aria-hidden="true" {...hand}>
        {plek.willen !== null && <path className="vlak-lijn" d={`M${cx} 20V320`} />}
        {plek.kunnen !== null && <path className="vlak-lijn" d={`M30 ${cy}H330`} />}
        <g className="vlak-greep">
          {/* Room for a finger. */}
          <circle cx={cx} cy={cy} r="28" fill="transparent" />
          <circle className={geplaatst ? 'vlak-punt vlak-punt-jij' : 'vlak-los'} cx={cx} cy={cy} r="13" />
        </g>
        <path
          className="vlak-pijl vlak-pijl-willen"
          d={`M${cx - 22} ${cy - 7}l-7 7 7 7M${cx + 22} ${cy - 7}l7 7-7 7`}
        />
        <path className="vlak-pijl vlak-pijl-kunnen" d={`M${cx - 7} ${cy - 22}l7-7 7 7M${cx - 7} ${cy + 22}l7 7 7-7`} />
      </Vlakbeeld>
    </div>
  );
}
