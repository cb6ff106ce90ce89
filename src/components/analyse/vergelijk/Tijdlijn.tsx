import type { KeyboardEvent } from 'react';
import { legInBanen, maakTijdschaal } from '#domain/annotatie/tijdschaal.ts';
import type { Tijdschaal } from '#domain/annotatie/tijdschaal.ts';
import { formatTijdcode } from '#kern/tijdcode.ts';
import type { TranscriptRegel } from '#schemas/verhaal.ts';
import { opsomming } from '#teksten/telwoord.ts';
import { tijdvak, vergelijkTeksten } from '#teksten/vergelijken.ts';
import type { Merk, Rij } from './rijen.ts';
import type { Wijzer } from './wijzer.ts';

const t = vergelijkTeksten.tijdlijn;

/** Room for a finger: marks of 28 by 24 pixels, with twelve between lanes, of which the time of a mark takes four. */
const BREED = 28;
const HOOG = 24;
const BAAN = 36;
const BOVEN = 4;
/** The part of a narrow screen's line that a mark takes, so that marks lie free there too. */
const RUIMTE = 0.12;

const pct = (deel: number): string => `${(deel * 100).toFixed(2)}%`;

interface MerkProps {
  readonly merk: Merk;
  readonly wie: string;
  readonly y: number;
  readonly schaal: Tijdschaal;
  readonly wijzer: Wijzer;
}

/** A mark: where it begins, with the time it takes as a line below. A dot says that it has more thema's. */
function Merkje({ merk: { moment, stand }, wie, y, schaal, wijzer }: MerkProps) {
  const ga = (): void => wijzer.naar(moment.start);
  const opToets = (e: KeyboardEvent): void => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    ga();
  };
  const van = schaal.plek(moment.start);
  const themas = opsomming(moment.themas.map((id) => `${wijzer.nummer(id)} ${wijzer.naam(id)}`));
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={t.merk(tijdvak(moment.start, moment.eind), wie, `${themas}, ${t.stand[stand]}`)}
      className={`vgl-merk vgl-${stand} thema-${moment.themas[0] ?? ''}`}
      onClick={ga}
      onKeyDown={opToets}
    >
      <rect
        className="vgl-duur"
        x={pct(van)}
        y={y + HOOG}
        width={pct(Math.max(0, schaal.plek(moment.eind ?? moment.start) - van))}
        height="4"
      />
      <svg x={pct(van)} y={y} width={BREED} height={HOOG} overflow="visible">
        <rect className="vgl-vak" width={BREED} height={HOOG} rx="7" />
        <text x={BREED / 2} y="16.5" textAnchor="middle" aria-hidden="true">
          {wijzer.nummer(moment.themas[0] ?? '')}
        </text>
        {moment.themas.length > 1 && <circle className="vgl-meer" cx={BREED} cy="3" r="4.5" />}
      </svg>
    </g>
  );
}

interface RijProps {
  readonly rij: Rij;
  readonly schaal: Tijdschaal;
  readonly wijzer: Wijzer;
}

/** One looker: a name, and below it a line with marks in as many lanes as it takes. */
function Kijkrij({ rij: { naam, merken }, schaal, wijzer }: RijProps) {
  const banen = legInBanen(
    merken.map(({ moment }) => moment),
    schaal.plek,
    RUIMTE,
  );
  const hoogte = BOVEN + BAAN * (Math.max(0, ...banen) + 1);
  return (
    <>
      <p className="vgl-wie">{naam}</p>
      <svg className="vgl-rij" height={hoogte} role="group" aria-label={t.rij(naam)}>
        <line className="vgl-lijn" x1="0" x2="100%" y1={BOVEN + HOOG + 2} y2={BOVEN + HOOG + 2} />
        {schaal.sprongen.map((plek) => (
          <line key={plek} className="vgl-sprong" x1={pct(plek)} x2={pct(plek)} y1={BOVEN} y2={hoogte} />
        ))}
        {merken.map((merk, i) => (
          <Merkje
            key={merk.moment.id}
            merk={merk}
            wie={naam}
            y={BOVEN + BAAN * (banen[i] ?? 0)}
            schaal={schaal}
            wijzer={wijzer}
          />
        ))}
      </svg>
    </>
  );
}

/** Minutes along the bottom, and where time was left out. */
function As({ schaal: { plek, minuten, sprongen } }: { readonly schaal: Tijdschaal }) {
  // About six fit on a small screen.
  const stap = Math.ceil(minuten.length / 6);
  return (
    <svg className="vgl-as" height="40" aria-hidden="true">
      {minuten
        .filter((_, i) => i % stap === 0)
        .map((seconden) => (
          <g key={seconden}>
            <line x1={pct(plek(seconden))} x2={pct(plek(seconden))} y1="0" y2="5" />
            <text x={pct(plek(seconden))} y="19" textAnchor="middle">
              {formatTijdcode(seconden)}
            </text>
          </g>
        ))}
      {sprongen.map((waar) => (
        <text key={waar} x={pct(waar)} y="36" textAnchor="middle">
          {t.sprong}
        </text>
      ))}
    </svg>
  );
}

interface Props {
  readonly rijen: readonly Rij[];
  readonly regels: readonly TranscriptRegel[];
  readonly wijzer: Wijzer;
}

/** The conversation as one line, with the marks of everybody below each other. Every mark is a button. */
export function Tijdlijn({ rijen, regels, wijzer }: Props) {
  const schaal = maakTijdschaal(regels);
  return (
    <div className="vgl-tijdlijn">
      {rijen.map((rij) => (
        <Kijkrij key={rij.id} rij={rij} schaal={schaal} wijzer={wijzer} />
      ))}
      <As schaal={schaal} />
    </div>
  );
}
