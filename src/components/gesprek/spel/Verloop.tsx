import type { LeerderGesprek } from '#domain/gesprek.ts';
import { speler } from '#teksten/gesprekken.ts';
import { Beurtrij } from './Beurtrij.tsx';
import type { Wissel } from './wissels.ts';

interface Props {
  readonly gesprek: LeerderGesprek;
  readonly wissels: readonly Wissel[];
}

/** The conversation so far, an exchange at a time. The newest one has the heading that takes the focus. */
export function Verloop({ gesprek: { sprekers }, wissels }: Props) {
  return (
    <ol className="gsp-verloop">
      {wissels.map(({ jij, ander }, i) => (
        <li key={ander.knoop.id} className="gsp-wissel">
          <h3
            className="gsp-beurtkop"
            id={i === wissels.length - 1 ? 'gesprek-nu' : undefined}
            tabIndex={-1}
            data-doel={i === wissels.length - 1 ? 'nu' : undefined}
          >
            {speler.beurt(ander.nummer + 1)}
          </h3>
          {jij && (
            <Beurtrij wie={speler.jij} spreker="km" beurt={jij} tekst={jij.keuze.tekst} gedrag={jij.keuze.gedrag}>
              <p className="gsp-feedback">{jij.keuze.feedback}</p>
            </Beurtrij>
          )}
          {ander.knoop.sprong !== undefined && <p className="gsp-sprong">{ander.knoop.sprong}</p>}
          <Beurtrij
            wie={sprekers[ander.knoop.spreker] ?? ''}
            spreker={ander.knoop.spreker}
            beurt={ander}
            tekst={ander.knoop.tekst}
            gedrag={ander.knoop.gedrag}
          />
        </li>
      ))}
    </ol>
  );
}
