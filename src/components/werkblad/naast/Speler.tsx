import { useRef } from 'react';
import type { Ref } from 'react';
import type { Themadeel } from '#domain/werkblad.ts';
import { speler as t } from '#teksten/werkbladspeler.ts';
import type { Brug } from '../brug.ts';
import { Toetsenkeuze } from '../opname/Toetsenkeuze.tsx';
import { Bediening } from './Bediening.tsx';
import { Ondertitels } from './Ondertitels.tsx';
import type { Opname, Opnamestand } from './opnamestand.ts';
import { useFunctietoets } from './toetsen.ts';
import { useAfspelen } from './useAfspelen.ts';
import { useOpname, type Opnamewerk } from './useOpname.ts';

interface Props {
  /** What the sheet knows of the recording it was written with. */
  readonly eerder: Opname | undefined;
  readonly zet: (opname: Opname) => void;
  readonly themas: readonly Themadeel[];
  readonly neemTijd: (() => void) | undefined;
  readonly brug: Brug;
  /** For the field to choose a file with. */
  readonly neemFocus: Ref<HTMLInputElement>;
  readonly alleenLezen: boolean;
}

interface Kiesprops extends Pick<Props, 'neemFocus'> {
  readonly werk: Opnamewerk;
  readonly label: string;
}

function Kies({ werk, label, neemFocus }: Kiesprops) {
  return (
    <div className="wb-veld">
      <label className="utrecht-form-label" htmlFor="opname-kies">
        {label}
      </label>
      <input
        ref={neemFocus}
        type="file"
        id="opname-kies"
        accept="video/*,audio/*"
        onChange={(e) => {
          const [gekozen] = e.target.files ?? [];
          if (gekozen) werk.kies(gekozen);
          // Nothing of the file stays in the page, not even its name.
          e.target.value = '';
        }}
      />
    </div>
  );
}

function vertel(stand: Opnamestand): string {
  switch (stand.stand) {
    case 'geen':
      return '';
    case 'opent':
      return t.opent;
    case 'kan-niet':
      return t.kanNiet(stand.soort);
    case 'niet-te-lezen':
      return t.nietTeLezen;
    case 'klaar': {
      const { medium, lengte } = stand.opname;
      if (stand.past === 'anders') return t.anders;
      return [t.open(medium, lengte), ...(stand.past === 'zelfde' ? [t.zelfde] : [])].join(' ');
    }
  }
}

/** What happened with the file, and what one can do then. */
function Melding({ werk }: { readonly werk: Opnamewerk }) {
  const { stand } = werk;
  const mis = stand.stand === 'kan-niet' || stand.stand === 'niet-te-lezen';
  const anders = stand.stand === 'klaar' && stand.past === 'anders';
  return (
    <>
      <div role="status" className={mis || anders ? 'wb-melding' : 'wb-zacht'}>
        {vertel(stand)}
        {stand.stand === 'klaar' && stand.alleenGeluid && <p>{t.alleenGeluid}</p>}
      </div>
      {anders && (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={werk.gaDoor}>
          {t.gaDoor}
        </button>
      )}
    </>
  );
}

/** The picture with its controls; nothing of the browser's own that could send it elsewhere. */
function Beeld({
  werk,
  url,
  themas,
  neemTijd,
  brug,
}: { readonly werk: Opnamewerk; readonly url: string } & Pick<Props, 'themas' | 'neemTijd' | 'brug'>) {
  const ref = useRef<HTMLVideoElement>(null);
  const afspeler = useAfspelen(ref, brug);
  const { stand } = werk;
  const opname = stand.stand === 'klaar' ? stand.opname : undefined;
  const video = opname?.medium !== 'audio';
  useFunctietoets('speel', afspeler.speelOfPauze);
  useFunctietoets('terug', () => afspeler.schuif(-5));
  return (
    <section aria-label={t.label}>
      <video
        ref={ref}
        src={url}
        className={video ? 'wb-video' : 'wb-audio'}
        playsInline
        disablePictureInPicture
        disableRemotePlayback
        preload="auto"
        onLoadedMetadata={(e) => void werk.geladen(e.currentTarget)}
        onError={(e) => werk.mislukt(e.currentTarget.error)}
        onTimeUpdate={(e) => afspeler.gebeurt(e.currentTarget)}
        onPlay={(e) => afspeler.gebeurt(e.currentTarget)}
        onPause={(e) => afspeler.gebeurt(e.currentTarget)}
        onSeeked={(e) => afspeler.gebeurt(e.currentTarget)}
      >
        {/* Empty: captions come from a file that somebody chooses. */}
        <track kind="captions" />
      </video>
      {opname && (
        <>
          <Bediening afspeler={afspeler} lengte={opname.lengte} video={video} themas={themas} neemTijd={neemTijd} />
          <Ondertitels speler={ref} video={video} />
        </>
      )}
    </section>
  );
}

/** A player for a file of this computer. Fetched when somebody chose to look at a recording. */
export function Speler({ eerder, zet, themas, neemTijd, brug, neemFocus, alleenLezen }: Props) {
  const werk = useOpname(eerder, (opname) => {
    if (!alleenLezen) zet(opname);
  });
  const { stand } = werk;
  const open = stand.stand === 'opent' || stand.stand === 'klaar';
  return (
    <div className="wb-speler">
      {!open && (
        <>
          <h3 className="wb-kop">{t.kop}</h3>
          <p>{eerder ? t.opnieuw(eerder.medium, eerder.lengte) : t.uitleg}</p>
        </>
      )}
      {open && <Beeld key={stand.url} werk={werk} url={stand.url} themas={themas} neemTijd={neemTijd} brug={brug} />}
      <Melding werk={werk} />
      <Kies werk={werk} label={open ? t.ander : t.kies} neemFocus={neemFocus} />
      {open && (
        <button type="button" className="utrecht-button utrecht-button--subtle" onClick={werk.sluit}>
          {t.sluit}
        </button>
      )}
      <Toetsenkeuze />
    </div>
  );
}
