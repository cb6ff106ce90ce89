import type { Later } from '../kaart/soort.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { PlaatsUitleg } from './Geplaatst.tsx';
import { vertelParen, woordUit } from './vertel.ts';

function Uitleg({ oefening, antwoord, uitslag, niveau }: VormProps<'sorteren'>) {
  return (
    <PlaatsUitleg
      uitslag={uitslag}
      niveau={niveau}
      items={oefening.items}
      gekozen={antwoord.groepen}
      label={(id) => oefening.groepen.find((groep) => groep.id === id)?.label ?? ''}
    />
  );
}

export const sorteren: Later<'sorteren'> = {
  Uitleg,
  vertel: ({ items, groepen }, antwoord) =>
    vertelParen(items, antwoord.groepen, woordUit(groepen.map(({ id, label }) => ({ id, tekst: label })))),
};
