import type { ReactNode } from 'react';
import type { Vondst } from '#domain/persoonsgegevens.ts';
import { vondstUitleg } from '#teksten/persoonsgegevens.ts';
import { plaatshouderVan, plekVan } from './omgeving.ts';

interface Props {
  readonly tekst: string;
  readonly vondst: Vondst;
  /** How sure we are, where that helps to decide. */
  readonly zekerheid?: string;
  /** What one can do about it, told what would stand in its place. */
  readonly children: (door: string) => ReactNode;
}

/** One finding: the word where it stands, why, and what one can do. */
export function Vondstrij({ tekst, vondst, zekerheid, children }: Props) {
  const { voor, woord, na } = plekVan(tekst, vondst);
  return (
    <li className="ww-vondst">
      <p className="ww-plek" dir="auto">
        {voor}
        <mark>{woord}</mark>
        {na}
      </p>
      <p className="ww-zacht">
        {vondstUitleg[vondst.uitleg]}
        {zekerheid !== undefined && ` (${zekerheid})`}
      </p>
      {children(plaatshouderVan({ tekst, vondsten: [vondst] }, vondst))}
    </li>
  );
}
