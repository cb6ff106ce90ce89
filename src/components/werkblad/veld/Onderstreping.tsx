import { useEffect, useRef } from 'react';
import type { Vondst } from '#domain/persoonsgegevens.ts';

interface Props {
  /** What stands in the field now. */
  readonly tekst: string;
  /** In order of place, without overlap. */
  readonly vondsten: readonly Vondst[];
  readonly vorm: 'vlak' | 'regel';
}

/** Lays the layer on the field: scrolled as far, and with lines as long. */
function volg(laag: HTMLElement, veld: HTMLElement): void {
  laag.classList.toggle('ww-schuift', veld.scrollHeight > veld.clientHeight && veld instanceof HTMLTextAreaElement);
  laag.scrollTop = veld.scrollTop;
  // One line that is longer than its field: the browser moves it as it likes, and does not say so.
  laag.hidden = veld instanceof HTMLInputElement && veld.scrollWidth > veld.clientWidth;
}

/**
 * A quiet line under words in the field before it. A text field cannot mark a word in itself, so the text stands over
 * it a second time, where nobody sees, reads, finds or touches it; only the lines show.
 */
export function Onderstreping({ tekst, vondsten, vorm }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  // Effect: the field scrolls and is resized by the browser, without React.
  useEffect(() => {
    const laag = ref.current;
    const veld = laag?.parentElement?.querySelector<HTMLElement>(':scope > :is(textarea, input)');
    if (!laag || !veld) return undefined;
    const doe = (): void => volg(laag, veld);
    doe();
    const maat = new ResizeObserver(doe);
    maat.observe(veld);
    veld.addEventListener('scroll', doe, { passive: true });
    return () => {
      maat.disconnect();
      veld.removeEventListener('scroll', doe);
    };
  }, [tekst]);
  const begin = (nummer: number): number => vondsten[nummer - 1]?.eind ?? 0;
  return (
    <div ref={ref} inert aria-hidden="true" className={`ww-laag utrecht-${vorm === 'vlak' ? 'textarea' : 'textbox'}`}>
      {vondsten.map(({ start, eind }, nummer) => (
        <span key={start}>
          {tekst.slice(begin(nummer), start)}
          <mark>{tekst.slice(start, eind)}</mark>
        </span>
      ))}
      {/* A last empty line has no height without something on it. */}
      <span>{tekst.slice(begin(vondsten.length))}&#8203;</span>
    </div>
  );
}
