import { useEffect } from 'react';
import { volgInstellingen } from '#components/layout/volg-instellingen.ts';
import { klok } from '#platform/klok.ts';
import { haalWerk } from './haalWerk.ts';
import { Inleesblad } from './Inleesblad.tsx';
import type { Namen } from './namen.ts';
import { useInlezen } from './useInlezen.ts';

/** When the page is quiet. */
const RUST = 1500;

/** Reading a file that was made on this page, here or on another computer. */
export function Inlezen({ namen }: { readonly namen: Namen }) {
  // Effect: a file, erasing and undo can change the settings, and those stand on <html>, outside every island.
  useEffect(volgInstellingen, []);
  // Effect: fetches the code for files beforehand, so that a click later needs no network.
  useEffect(() => klok.straks(RUST, () => void haalWerk()), []);
  return <Inleesblad inlezen={useInlezen()} namen={namen} />;
}
