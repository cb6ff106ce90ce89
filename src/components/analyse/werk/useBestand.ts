import { useState } from 'react';
import type { Lezing, Ronde } from '#domain/annotatie/analyse.ts';
import {
  alsLezing,
  analysenaam,
  leesAnalysebestand,
  maakAnalysebestand,
  voegKopie,
  type Analysebestand,
} from '#domain/annotatie/bestand.ts';
import { vervangInRondes, vindInRondes, type Momentvondsten } from '#domain/annotatie/velden.ts';
import { gelijk } from '#domain/oefening/canoniek.ts';
import { slug } from '#domain/cursus/cursus.ts';
import { dezeOmgeving } from '#platform/browser.ts';
import { klok } from '#platform/klok.ts';
import { analysebestand as t, nietTeOpenen, vertelAnalysefout } from '#teksten/analysebestand.ts';
import type { Analysemodel } from './useAnalyse.ts';

interface Delen {
  readonly rondes: readonly Ronde[];
  readonly lezingen: readonly Lezing[];
}

/** What there was before something came out of a file, and what there was right after. */
interface Vorige {
  readonly was: Delen;
  readonly werd: Delen;
}

/** What was found before a file is made, waiting for a choice. */
export interface Nakijken {
  readonly naam: string;
  /** Counts the times we asked; each time all is to be decided on. */
  readonly keer: number;
  /** What was looked through. */
  readonly rondes: readonly Ronde[];
  readonly velden: readonly Momentvondsten[];
}

export interface Bestandswerk {
  readonly nakijken: Nakijken | null;
  readonly gekeurd: (weg: readonly Momentvondsten[]) => void;
  readonly tochNiet: () => void;
  /** What was read, waiting for a choice. */
  readonly gevonden: Analysebestand | null;
  /** That a file was made, or nothing. */
  readonly bewaard: string;
  /** What came of reading a file, or why nothing. */
  readonly melding: string;
  readonly kanTerug: boolean;
  readonly bewaar: (naam: string) => void;
  readonly lees: (gekozen: File) => Promise<void>;
  readonly alsEigen: () => void;
  readonly alsAnder: (naam: string) => void;
  readonly haalWeg: (lezing: Lezing) => void;
  readonly toch: () => void;
  readonly ongedaan: () => void;
}

/** Files with marks: making one, looking into one, and taking it over. A file that cannot be read changes nothing. */
export function useBestand({ verhaal, rondes, eigenLezingen, acties }: Analysemodel): Bestandswerk {
  const [gevonden, zetGevonden] = useState<Analysebestand | null>(null);
  const [bewaard, zetBewaard] = useState('');
  const [nakijken, zetNakijken] = useState<Nakijken | null>(null);
  const [melding, zeg] = useState('');
  const [vorige, zetVorige] = useState<Vorige | null>(null);

  const nu: Delen = { rondes, lezingen: eigenLezingen };

  const neemOver = (deel: Partial<Delen>, tekst: string): void => {
    zetVorige({ was: nu, werd: { ...nu, ...deel } });
    acties.zet(deel);
    zetGevonden(null);
    zeg(tekst);
  };
  const maak = (naam: string, mee: readonly Ronde[]): void => {
    const gemaakt = new Date(klok.nu()).toISOString();
    const bestandsnaam = analysenaam(slug(verhaal.id), gemaakt);
    const inhoud = maakAnalysebestand({ gemaakt, verhaal: verhaal.id, naam, rondes: mee });
    dezeOmgeving.bestand.download(bestandsnaam, inhoud);
    zetNakijken(null);
    zetBewaard(t.bewaard(bestandsnaam));
  };
  const kijkNa = (naam: string, waarom: string): void => {
    const velden = vindInRondes(rondes, verhaal.verzonnen);
    zetBewaard(waarom);
    if (velden.length > 0) zetNakijken((vorige) => ({ naam, rondes, velden, keer: (vorige?.keer ?? 0) + 1 }));
    else maak(naam, rondes);
  };
  return {
    nakijken,
    gekeurd: (weg) => {
      if (!nakijken) return;
      // Only what was looked through goes out.
      if (gelijk(rondes, nakijken.rondes)) maak(nakijken.naam, vervangInRondes(rondes, weg));
      else kijkNa(nakijken.naam, t.intussen);
    },
    tochNiet: () => zetNakijken(null),
    bewaard,
    gevonden,
    melding,
    // Whoever went on after that would lose what was written since.
    kanTerug: vorige !== null && gelijk(nu, vorige.werd),
    bewaar: (naam) => kijkNa(naam, ''),
    lees: async (gekozen) => {
      const bestand = await dezeOmgeving.bestand.lees(gekozen);
      zetVorige(null);
      zetGevonden(null);
      if (bestand.stand === 'niet-gelezen') {
        zeg(bestand.reden === 'te-groot' ? vertelAnalysefout({ ...bestand, tekens: bestand.grootte }) : nietTeOpenen);
        return;
      }
      const verwacht = { verhaal: verhaal.id, themas: verhaal.themas.map(({ id }) => id) };
      const uitkomst = leesAnalysebestand(bestand.tekst, verwacht);
      if (uitkomst.soort === 'gelezen') zetGevonden(uitkomst.bestand);
      zeg(uitkomst.soort === 'fout' ? vertelAnalysefout(uitkomst) : '');
    },
    alsEigen: () => {
      if (!gevonden) return;
      const samen = voegKopie(rondes, gevonden.rondes, klok.nu());
      if (samen.erbij > 0) {
        neemOver({ rondes: samen.rondes }, t.erbij(samen.erbij));
        return;
      }
      zetGevonden(null);
      zeg(t.alEr);
    },
    alsAnder: (ruw) => {
      const naam = ruw.trim();
      if (!gevonden) return;
      if (naam === '' || eigenLezingen.some((lezing) => lezing.naam === naam)) {
        zeg(naam === '' ? t.naamNodig : t.naamBezet);
        return;
      }
      const lezing = alsLezing(gevonden, naam, { tijd: klok.nu(), bezet: eigenLezingen });
      neemOver({ lezingen: [...eigenLezingen, lezing] }, t.lezingErbij(naam));
    },
    haalWeg: (lezing) =>
      neemOver({ lezingen: eigenLezingen.filter(({ id }) => id !== lezing.id) }, t.weggehaald(lezing.naam)),
    toch: () => {
      zetGevonden(null);
      zeg('');
    },
    ongedaan: () => {
      if (vorige) acties.zet(vorige.was);
      zetVorige(null);
      zeg(t.weerZoals);
    },
  };
}
