import { useMemo } from 'react';
import { formatTijdcode } from '#domain/tijdcode.ts';
import { meetGesprek, type Spreekbeurt, type Sprekermaten, type Vraagsoort } from '#domain/transcript.ts';
import { meetTeksten, vanHonderd } from '#teksten/meten.ts';
import { maten as t, sprekers } from '#teksten/werkbladnaast.ts';

interface Props {
  readonly beurten: readonly Spreekbeurt[];
}

interface Balkrij {
  readonly naam: string;
  readonly tekst: string;
  /** 0–1 of the longest. */
  readonly deel: number;
}

const naamVan = (spreker: string): string =>
  spreker === 'km' || spreker === 'cl' ? sprekers[spreker] : sprekers.derde;
const tel = ({ vragen }: Sprekermaten, soort: Vraagsoort): number => vragen.filter((v) => v.soort === soort).length;
const deelVan = (stuk: number, meeste: number): number => (meeste === 0 ? 0 : stuk / meeste);

/** A list whose bars say the same as its words. */
function Balken({ kop, rijen }: { readonly kop: string; readonly rijen: readonly Balkrij[] }) {
  return (
    <>
      <h3 className="wb-kop">{kop}</h3>
      <ul className="wb-balken">
        {rijen.map(({ naam, tekst, deel }) => (
          <li key={naam}>
            <b>{naam}</b> {tekst}
            <svg height="10" width="100%" aria-hidden="true">
              <rect width={`${(deel * 100).toFixed(1)}%`} height="10" />
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What can be counted in a transcript somebody brought. Fetched when it is unfolded. */
export function Maten({ beurten }: Props) {
  const maten = useMemo(() => meetGesprek(beurten), [beurten]);
  const begin = (id: string): number => beurten.find((beurt) => beurt.id === id)?.start ?? 0;
  const { sprekers: per, wisselsPerMinuut, stiltes } = maten;
  const langst = Math.max(0, ...per.map(({ langsteBeurt }) => langsteBeurt.woorden));
  const vragen = Math.max(0, ...per.map((maat) => maat.vragen.length));
  const metOnderwerp = beurten.some(({ onderwerp }) => onderwerp !== undefined);
  return (
    <div className="wb-maten">
      <p className="wb-zacht">{t.uitleg}</p>
      <Balken
        kop={t.spreektijd}
        rijen={per.map(({ spreker, beurten: n, deelWoorden, deelTijd }) => ({
          naam: naamVan(spreker),
          tekst: [
            t.beurten(n),
            t.honderd(vanHonderd(deelWoorden)),
            ...(deelTijd === null ? [] : [t.tijd(vanHonderd(deelTijd))]),
          ].join(', '),
          deel: deelWoorden,
        }))}
      />
      <Balken
        kop={t.langste}
        rijen={per.map(({ spreker, langsteBeurt: { woorden, seconden, vanaf } }) => ({
          naam: naamVan(spreker),
          tekst: `${t.langsteZin(woorden, seconden)}, ${t.naar(formatTijdcode(begin(vanaf)))}`,
          deel: deelVan(woorden, langst),
        }))}
      />
      <Balken
        kop={t.vragen}
        rijen={per.map((maat) => ({
          naam: naamVan(maat.spreker),
          tekst: t.vragenZin(tel(maat, 'open'), tel(maat, 'gesloten'), tel(maat, 'keuze')),
          deel: deelVan(maat.vragen.length, vragen),
        }))}
      />
      <h3 className="wb-kop">{meetTeksten.wissels.kop}</h3>
      {wisselsPerMinuut !== null && <p>{meetTeksten.wissels.zin(wisselsPerMinuut)}</p>}
      <p className={metOnderwerp ? undefined : 'wb-zacht'}>
        {metOnderwerp ? meetTeksten.wissels.pingpong(maten.pingpong.length) : meetTeksten.wissels.zonderOnderwerp}
      </p>
      <h3 className="wb-kop">{meetTeksten.stiltes.kop}</h3>
      <p>
        {stiltes.length === 0
          ? meetTeksten.stiltes.geen
          : meetTeksten.stiltes.zin(stiltes.length, Math.max(...stiltes.map(({ seconden }) => seconden)))}
      </p>
      <p className="wb-zacht">{meetTeksten.vragen.hoe}</p>
    </div>
  );
}
