import type { Lezing, Ronde } from '#domain/annotatie/analyse.ts';
import { vergelijkRonde } from '#domain/annotatie/vergelijking.ts';
import type { TranscriptRegel, Verhaal } from '#schemas/verhaal.ts';
import { vergelijkTeksten as t } from '#teksten/vergelijken.ts';
import { AlleenJij, Goed, Herlezen, Verschillen } from './Delen.tsx';
import { Mensen } from './Mensen.tsx';
import { NaastLezing } from './NaastLezing.tsx';
import { Tijdlijndeel } from './Tijdlijndeel.tsx';
import type { Wijzer } from './wijzer.ts';

export interface VergelijkProps {
  /** The round that is laid beside the readings. */
  readonly ronde: Ronde;
  /** All rounds, oldest first; the others can be laid beside this one. */
  readonly rondes: readonly Ronde[];
  readonly lezingen: readonly Lezing[];
  /** The conversation, with times in seconds. */
  readonly regels: readonly TranscriptRegel[];
  readonly sprekers: Verhaal['sprekers'];
  /** The nine thema's, in the order of the Kijkwijzer. */
  readonly themas: readonly { readonly id: string; readonly naam: string; readonly nummer: number }[];
  /** Takes the reader to a place in the conversation. */
  readonly naar: (seconden: number) => void;
}

/** What somebody saw beside what others saw, in words and counts, below a heading of the page. Styles: vergelijk.css, imported by the page. */
export function Vergelijken({ ronde, rondes, lezingen, regels, themas, naar }: VergelijkProps) {
  const thema = (id: string) => themas.find((een) => een.id === id);
  const wijzer: Wijzer = { naar, naam: (id) => thema(id)?.naam ?? id, nummer: (id) => thema(id)?.nummer ?? 0 };
  const beeld = vergelijkRonde(ronde, lezingen);
  if (beeld.themas.length === 0) return <p>{t.kiesEerst}</p>;
  const doetNietMee = ronde.momenten.length - beeld.eigen.length;
  const mensen = lezingen.filter(({ soort }) => soort === 'eigen');
  return (
    <div className="vgl">
      <p>{t.inleiding}</p>
      <p>{t.metWelke(beeld.themas.map(wijzer.naam))}</p>
      {beeld.eigen.length === 0 && <p className="vgl-stil">{t.nogNiets}</p>}
      {doetNietMee > 0 && <p>{t.doetNietMee(doetNietMee)}</p>}
      <Goed beeld={beeld} wijzer={wijzer} />
      <Tijdlijndeel beeld={beeld} ronde={ronde} rondes={rondes} regels={regels} wijzer={wijzer} />
      {beeld.naast.map((naast) => (
        <NaastLezing key={naast.lezing.id} naast={naast} wijzer={wijzer} />
      ))}
      <AlleenJij beeld={beeld} wijzer={wijzer} />
      <Verschillen beeld={beeld} wijzer={wijzer} />
      <Herlezen beeld={beeld} wijzer={wijzer} />
      {mensen.length > 0 && (
        <Mensen momenten={ronde.momenten} themas={beeld.themas} mensen={mensen} regels={regels} wijzer={wijzer} />
      )}
    </div>
  );
}
