import { maakMotor } from '#domain/oefening/motor.ts';
import { slimMatch as gedrag } from '#domain/oefening/soorten/slim-match.ts';
import { matchTeksten } from '#teksten/slimoefening/match.ts';
import { tekstUit } from '../kaart/formulier.ts';
import { metNogTeGaan } from '../kaart/nodig.ts';
import type { Kaartsoort } from '../kaart/soort.ts';
import { SlimMatch } from '../vorm/slim/SlimMatch.tsx';

export const slimMatch: Kaartsoort<'slim-match'> = {
  motor: maakMotor(gedrag),
  Vorm: SlimMatch,
  leesFormulier: (_, data) => ({
    soort: 'slim-match',
    match: tekstUit(data, 'match') || null,
    reactie: tekstUit(data, 'reactie') || null,
    inPlaatsVan: tekstUit(data, 'inPlaatsVan') || null,
  }),

  nodig: (_, { match, reactie, inPlaatsVan }) =>
    metNogTeGaan(matchTeksten.nodig, [match, reactie, inPlaatsVan].filter((een) => een === null).length, 3),
  later: () => import('../uitleg/slim/slim-match.tsx').then((deel) => deel.slimMatch),
};
