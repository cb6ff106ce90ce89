import { formatTijdcode } from '#kern/tijdcode.ts';
import type { Aantekening as Waarde } from '#domain/oefening/antwoord.ts';
import type { Beurt } from '#schemas/verhaal.ts';
import { annoterenTeksten as t } from '#teksten/kijkoefening/annoteren.ts';
import { Schrijfvak } from '../Schrijfvak.tsx';

/** The names of the controls of one mark, by its first turn. */
export const aantekeningVelden = (beurt: string) => ({
  tot: `tot-${beurt}`,
  waarneming: `zien-${beurt}`,
  vraag: `vraag-${beurt}`,
});

interface Props {
  readonly id: string;
  readonly beurt: Beurt;
  /** The turns after it, up to the end of the fragment. */
  readonly verder: readonly Beurt[];
  readonly waarde: Waarde;
  readonly nodig: boolean;
  readonly wijzig: (waarde: Waarde) => void;
}

/** The start of what somebody says: enough to know the turn by. */
const kort = (tekst: string): string => (tekst.length > 44 ? `${tekst.slice(0, 42).trimEnd()} …` : tekst);

/** Right under the turn where a mark begins: how far it goes, what is seen, what is wondered. */
export function Aantekening({ id, beurt, verder, waarde, nodig, wijzig }: Props) {
  const naam = aantekeningVelden(beurt.id);
  return (
    <div className="oef-noot oef-lijst" role="group" aria-label={t.vanaf(formatTijdcode(beurt.start))}>
      <div className="oef-item">
        <label className="utrecht-form-label" htmlFor={`${id}-tot`}>
          {t.tot}
        </label>
        <select
          className="utrecht-select utrecht-select--html-select"
          id={`${id}-tot`}
          name={naam.tot}
          value={waarde.tot}
          onChange={(e) => wijzig({ ...waarde, tot: e.target.value })}
        >
          <option value={beurt.id}>{t.alleenDeze}</option>
          {verder.map((een) => (
            <option key={een.id} value={een.id}>
              {formatTijdcode(een.start)} {kort(een.tekst)}
            </option>
          ))}
        </select>
      </div>
      <Schrijfvak
        id={`${id}-zien`}
        naam={naam.waarneming}
        label={t.waarneming}
        waarde={waarde.waarneming}
        regels={2}
        leeg={nodig && waarde.waarneming.trim() === ''}
        schrijf={(waarneming) => wijzig({ ...waarde, waarneming })}
      />
      <Schrijfvak
        id={`${id}-vraag`}
        naam={naam.vraag}
        label={t.vraag}
        waarde={waarde.vraag}
        regels={2}
        schrijf={(vraag) => wijzig({ ...waarde, vraag })}
      />
    </div>
  );
}
