import { sleutelfouten, type Slotfout } from '#teksten/werkbladslot.ts';

/** What went wrong with a passphrase or a code. The place is there before the words, so that they are heard. */
export function Foutregel({ id, fout }: { readonly id: string; readonly fout: Slotfout | undefined }) {
  return (
    <p role="alert" id={id} className={fout === undefined ? 'ws-fout ws-leeg' : 'ws-fout'}>
      {fout !== undefined && sleutelfouten[fout]}
    </p>
  );
}
