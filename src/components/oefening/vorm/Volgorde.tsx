import { volgordeTeksten } from '#teksten/volgorde.ts';
import { Noot } from '../Noot.tsx';
import { deelVan } from './vorm.ts';
import type { VormProps } from './vorm.ts';

type Props = VormProps<'volgorde'>;

interface KnopProps {
  readonly naam: string;
  readonly kan: boolean;
  readonly op: boolean;
  readonly doe: () => void;
}

/** At the end of the list the button stays, so that the focus does too; it only does nothing. */
function Schuif({ naam, kan, op, doe }: KnopProps) {
  return (
    <button
      type="button"
      className="utrecht-button utrecht-button--secondary-action oef-schuif"
      aria-label={naam}
      aria-disabled={!kan}
      onClick={() => {
        if (kan) doe();
      }}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={op ? 'M12 19V5M6 11l6-6 6 6' : 'M12 5v14M6 13l6 6 6-6'} />
      </svg>
    </button>
  );
}

/** Putting steps in order, with a button up and a button down for each. What was said of a step stays where it was said. */
export function Volgorde({ oefening, antwoord, uitslag, vast, wijzig, meld }: Props) {
  const { volgorde } = antwoord;
  const tekst = new Map(oefening.stappen.map((stap) => [stap.id, stap.tekst]));
  const schuif = (van: number, naar: number): void => {
    const nieuw = [...volgorde];
    const stap = nieuw.splice(van, 1);
    nieuw.splice(naar, 0, ...stap);
    wijzig({ soort: 'volgorde', volgorde: nieuw });
    meld(volgordeTeksten.verplaatst(tekst.get(stap[0] ?? '') ?? '', naar + 1, volgorde.length));
  };
  return (
    <ol className="oef-items oef-stappen">
      {volgorde.map((id, i) => {
        const zin = tekst.get(id) ?? '';
        return (
          <li key={id} className="oef-item oef-stap">
            <p className="oef-zin">{zin}</p>
            <div className="oef-schuiven">
              <Schuif naam={volgordeTeksten.hoger(zin)} op kan={i > 0} doe={() => schuif(i, i - 1)} />
              <Schuif
                naam={volgordeTeksten.lager(zin)}
                op={false}
                kan={i < volgorde.length - 1}
                doe={() => schuif(i, i + 1)}
              />
            </div>
            <Noot id={`${oefening.id}-${id}-noot`} deel={vast?.volgorde[i] === id ? deelVan(uitslag, id) : undefined} />
          </li>
        );
      })}
    </ol>
  );
}
