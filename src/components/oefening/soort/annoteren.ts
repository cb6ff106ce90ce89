import { maakMotor } from '#domain/oefening/motor.ts';
import { annoteren as gedrag, eigenMomenten } from '#domain/oefening/soorten/annoteren.ts';
import { annoterenTeksten } from '#teksten/kijkoefening/annoteren.ts';
import { VELD, alleUit, tekstUit } from '../kaart/formulier.ts';
import { metNogTeGaan } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { aantekeningVelden } from '../vorm/kijken/Aantekening.tsx';
import { Annoteren } from '../vorm/kijken/Annoteren.tsx';

export const annoteren: Kaartsoort<'annoteren'> = {
  motor: maakMotor(gedrag),
  Vorm: Annoteren,
  leesFormulier: (_, data) => ({
    soort: 'annoteren',
    momenten: Object.fromEntries(
      alleUit(data, VELD.markeren).map((beurt) => {
        const veld = aantekeningVelden(beurt);
        const tot = tekstUit(data, veld.tot) || beurt;
        const [waarneming, vraag] = [tekstUit(data, veld.waarneming), tekstUit(data, veld.vraag)];
        return [beurt, { tot, waarneming, vraag, aan: true }];
      }),
    ),
  }),
  nodig: ({ fragment }, antwoord) => {
    const eigen = eigenMomenten(fragment, antwoord);
    const leeg = eigen.filter(({ waarneming }) => waarneming.trim() === '').length;
    return eigen.length === 0 ? annoterenTeksten.nodig : metNogTeGaan(annoterenTeksten.nogLeeg, leeg, eigen.length);
  },
  later: () => import('../uitleg/kijken/annoteren.tsx').then((deel) => deel.annoteren),
};
