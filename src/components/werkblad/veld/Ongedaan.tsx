interface Props {
  /** The focus comes here when what had it is gone. */
  readonly id: string;
  readonly tekst: string | undefined;
  readonly knop: string;
  readonly zetTerug: () => void;
}

/** Something went away, and can come back. The place is there before the words are, so that they are read out. */
export function Ongedaan({ id, tekst, knop, zetTerug }: Props) {
  return (
    <p role="status" className={tekst === undefined ? 'wb-leeg' : 'wb-ongedaan niet-afdrukken'}>
      {tekst !== undefined && (
        <>
          {tekst}{' '}
          <button type="button" id={id} className="utrecht-button utrecht-button--subtle" onClick={zetTerug}>
            {knop}
          </button>
        </>
      )}
    </p>
  );
}
