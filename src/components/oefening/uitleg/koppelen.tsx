import type { Later } from '../kaart/soort.ts';
import type { VormProps } from '../vorm/vorm.ts';
import { PlaatsUitleg } from './Geplaatst.tsx';
import { vertelParen, woordUit } from './vertel.ts';

function Uitleg({ oefening, antwoord, uitslag, niveau }: VormProps<'koppelen'>) {
  return (
    <PlaatsUitleg
      uitslag={uitslag}
      niveau={niveau}
      items={oefening.links}
      gekozen={antwoord.paren}
      label={(id) => oefening.rechts.find((recht) => recht.id === id)?.tekst ?? ''}
    />
  );
}

export const koppelen: Later<'koppelen'> = {
  Uitleg,
  vertel: ({ links, rechts }, { paren }) => vertelParen(links, paren, woordUit(rechts)),
};
