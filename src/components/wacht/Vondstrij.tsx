import type { ReactNode } from 'react';
import type { Vondst } from '#domain/persoonsgegevens.ts';
import { vondstUitleg } from '#teksten/persoonsgegevens.ts';
import { plaatshouderVan, plekVan } from './omgeving.ts';

interface Props {
  readonly tekst: string;
  readonly vondst: Vondst;
  /** The buttons; they are told what would stand in its place. */
  readonly children: (door: string) => ReactNode;
}

/** One finding in the list below a field. */
export function Vondstrij({ tekst, vondst, children }: Props) {
  const { voor, woord, na } = plekVan(tekst, vondst);
  return (
    <li className="ww-vondst">
      <p className="ww-plek" dir="auto">
        {voor}
        <mark>{woord}</mark>
        {na}
      </p>
      <p className="ww-zacht">{vondstUitleg[vondst.uitleg]}</p>
      <p className="ww-acties">{children(plaatshouderVan({ tekst, vondsten: [vondst] }, vondst))}</p>
    </li>
  );
}
