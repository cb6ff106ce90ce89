/** The engine of whatever kind an oefening is of, for tests over all kinds. */
import type { OefeningSoort } from '#schemas/oefening.ts';
import type { Antwoord, AntwoordVan } from '#domain/oefening/antwoord.ts';
import type { LeerderVan } from '#domain/oefening/leerder.ts';
import type { Herstel } from '#domain/oefening/motor.ts';
import type { OefeningStaat } from '#domain/oefening/poging.ts';
import { motorVan } from '#domain/oefening/register.ts';
import type { PogingNummer, Uitslag } from '#domain/oefening/uitslag.ts';

const van = <S extends OefeningSoort>({ soort }: LeerderVan<S>) => motorVan<S>(soort);

export const leegAntwoord = <S extends OefeningSoort>(o: LeerderVan<S>): AntwoordVan<S> => van(o).leegAntwoord(o);
export const isVolledig = <S extends OefeningSoort>(o: LeerderVan<S>, antwoord: Antwoord): boolean =>
  van(o).isVolledig(o, antwoord);
export const passendAntwoord = <S extends OefeningSoort>(o: LeerderVan<S>, antwoord: Antwoord): AntwoordVan<S> =>
  van(o).passendAntwoord(o, antwoord);
export const grade = <S extends OefeningSoort>(o: LeerderVan<S>, antwoord: Antwoord, poging: PogingNummer): Uitslag =>
  van(o).grade(o, antwoord, poging);
export const begin = <S extends OefeningSoort>(o: LeerderVan<S>): OefeningStaat<S> => van(o).begin(o);
export const herstel = <S extends OefeningSoort>(staat: OefeningStaat | null, o: LeerderVan<S>): Herstel<S> =>
  van(o).herstel(staat, o);
export const nogEens = <S extends OefeningSoort>(
  staat: OefeningStaat,
  o: LeerderVan<S>,
  tijd: number,
): OefeningStaat<S> => van(o).nogEens(staat, o, tijd);
