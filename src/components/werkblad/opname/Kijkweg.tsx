import { useEffect, useRef } from 'react';
import { werkbladtoetsen } from '#stores/werkbladtoetsen.ts';
import { kijkweg as t } from '#teksten/werkbladopname.ts';
import { useAtom } from '../brug.ts';
import { isToets } from '../naast/toetsen.ts';
import './kijkweg.css';

/** Covers the page before anything else happens, and stops what plays. */
function verberg(scherm: HTMLDialogElement): void {
  scherm.dataset.titel = document.title;
  scherm.showModal();
  document.title = t.titel;
  document.querySelectorAll<HTMLMediaElement>('video, audio').forEach((speler) => speler.pause());
}

/**
 * One key and one button that hide everything at once behind a neutral page; the same key or its button brings it
 * back, with the focus where it was. A native dialog: the page behind it can be neither reached nor read out. Mount it
 * once, where it is always there.
 */
export function Kijkweg() {
  const scherm = useRef<HTMLDialogElement>(null);
  const toets = useAtom(werkbladtoetsen).kijkweg;
  // Effect: the key must work wherever the focus is, and at once: not after a render.
  useEffect(() => {
    const hoor = (gebeurtenis: KeyboardEvent): void => {
      const { current } = scherm;
      if (!current) return;
      // Escape is pressed too easily to let it bring everything back.
      if (current.open && gebeurtenis.key === 'Escape') gebeurtenis.preventDefault();
      if (!isToets('kijkweg', gebeurtenis)) return;
      gebeurtenis.preventDefault();
      if (gebeurtenis.repeat) return;
      if (current.open) current.close();
      else verberg(current);
    };
    document.addEventListener('keydown', hoor, true);
    return () => document.removeEventListener('keydown', hoor, true);
  }, []);
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action niet-afdrukken"
        onClick={() => scherm.current && verberg(scherm.current)}
      >
        {toets === 'uit' ? t.knop : t.knopMet(toets)}
      </button>
      <dialog
        ref={scherm}
        className="wb-kijkweg"
        aria-label={t.titel}
        onCancel={(e) => e.preventDefault()}
        onClose={(e) => {
          document.title = e.currentTarget.dataset.titel ?? document.title;
        }}
      >
        <p>{t.tekst}</p>
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => scherm.current?.close()}>
          {toets === 'uit' ? t.terug : t.terugMet(toets)}
        </button>
      </dialog>
    </>
  );
}
