import { useState } from 'react';
import type { RefObject } from 'react';
import { leesTekstbestand } from '#platform/werkblad/tekstbestand.ts';
import { inlezen } from '#teksten/werkbladnaast.ts';
import { speler as t } from '#teksten/werkbladspeler.ts';
import { alsOndertitels } from './opnamestand.ts';

interface Props {
  readonly speler: RefObject<HTMLVideoElement | null>;
  /** Below sound there is no picture to write on: the words come here. */
  readonly video: boolean;
}

/** The track of a player in which our captions go; made once per player. */
function spoorVan(speler: HTMLVideoElement): TextTrack {
  const er = [...speler.textTracks].find(({ kind }) => kind === 'subtitles');
  return er ?? speler.addTextTrack('subtitles', '', 'nl');
}

const maakLeeg = (spoor: TextTrack): void => [...(spoor.cues ?? [])].forEach((cue) => spoor.removeCue(cue));
const woordenVan = (spoor: TextTrack): string =>
  [...(spoor.activeCues ?? [])]
    .map((cue) => ('text' in cue && typeof cue.text === 'string' ? cue.text : ''))
    .join('\n');

/** The browser shows captions as text only; what looks like markup in somebody's words must stay words. */
const plat = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Captions from a file that somebody chooses. They stay on the screen and are kept nowhere. */
export function Ondertitels({ speler, video }: Props) {
  const [melding, zeg] = useState<{ readonly fout: boolean; readonly tekst: string } | undefined>(undefined);
  const [aantal, zetAantal] = useState(0);
  const [toon, zetToon] = useState(true);
  const [nu, zetNu] = useState('');
  const stelIn = (spoor: TextTrack, aan: boolean): void => {
    spoor.mode = aan ? (video ? 'showing' : 'hidden') : 'disabled';
    spoor.oncuechange = () => zetNu(woordenVan(spoor));
    if (!aan) zetNu('');
  };
  const kies = async (bestand: File): Promise<void> => {
    const [gelezen, { leesTranscript, TranscriptFout, transcriptFout }] = await Promise.all([
      leesTekstbestand(bestand),
      import('./ondertitelwerk.ts'),
    ]);
    const element = speler.current;
    if (gelezen.stand !== 'gelezen' || !element) {
      zeg({ fout: true, tekst: inlezen.nietTeOpenen });
      return;
    }
    try {
      const ondertitels = alsOndertitels(leesTranscript(gelezen.tekst).beurten);
      const spoor = spoorVan(element);
      stelIn(spoor, true);
      maakLeeg(spoor);
      for (const { start, eind, tekst } of ondertitels)
        spoor.addCue(new VTTCue(start, eind, video ? plat(tekst) : tekst));
      zetAantal(ondertitels.length);
      zetToon(true);
      zeg({ fout: false, tekst: t.ondertitelsEr(ondertitels.length) });
    } catch (fout) {
      if (!(fout instanceof TranscriptFout)) throw fout;
      const { waarom, nu: straks } = transcriptFout(fout.fout);
      zeg({ fout: true, tekst: `${waarom} ${straks}` });
    }
  };
  return (
    <div className="wb-ondertitels">
      {!video && aantal > 0 && toon && (
        <p className="wb-ondertitel" translate="no">
          {nu}
        </p>
      )}
      <label className="utrecht-form-label" htmlFor="ondertitels-kies">
        {t.ondertitels}
      </label>
      <input
        type="file"
        id="ondertitels-kies"
        accept=".vtt,.srt,text/vtt"
        onChange={(e) => {
          const [gekozen] = e.target.files ?? [];
          if (gekozen) void kies(gekozen);
          e.target.value = '';
        }}
      />
      {aantal > 0 && (
        <label className="wb-radio">
          <input
            type="checkbox"
            checked={toon}
            onChange={(e) => {
              zetToon(e.target.checked);
              if (speler.current) stelIn(spoorVan(speler.current), e.target.checked);
            }}
          />
          {t.ondertitelsToon}
        </label>
      )}
      <p role="status" className={melding?.fout === true ? 'wb-melding' : 'wb-zacht'}>
        {melding?.tekst}
      </p>
    </div>
  );
}
