const lijst = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/));

/** Words before a name that say how to address somebody. */
export const AANSPREEKVORMEN = lijst(
  'mevrouw mevr mw meneer mijnheer dhr heer dr drs mr prof ing ir familie fam gezin juf meester zuster pastoor oom tante opa oma',
);

/** Of those, and of words before numbers, the ones that are written short, with a full stop that ends no sentence. */
export const AFKORTINGEN = lijst('mevr mw dhr dr drs mr prof ing ir fam nr tel geb');

/** Of those, the ones that say man or woman. */
export const AANHEF: Readonly<Record<string, 'm' | 'v'>> = {
  mevrouw: 'v', mevr: 'v', mw: 'v', tante: 'v', oma: 'v', zuster: 'v', juf: 'v',
  meneer: 'm', mijnheer: 'm', dhr: 'm', heer: 'm', oom: 'm', opa: 'm',
}; // prettier-ignore

/** Words after which a word with a capital is a person. */
export const VOORGANGERS = lijst(`
  cliënt client cliënte collega coach trainer begeleider begeleidster bewindvoerder huisarts dokter advocaat rechter
  wethouder agent buurman buurvrouw klantmanager werkcoach jobcoach consulent contactpersoon teamleider kandidaat
  man vrouw zoon zoontje dochter dochtertje partner vriend vriendin broer broertje zus zusje moeder vader neef nicht ex
  heet heette genaamd
`);

/** Of those, the ones after which a name may be typed without a capital. */
export const HETEN = lijst('heet heette genaamd');

/** A name of several words may have these inside. */
export const TUSSENVOEGSELS = lijst(
  `van vd de den der het 't ter ten te el al ben bin ait aït ould abu von la le du dos da op in`,
);

/** Words with a capital that are no name: first words of sentences, days, months, institutions, terms of the trade. */
export const GEEN_NAAM = lijst(`
  de het een ik jij je hij zij ze we wij jullie u dat dit deze die er hier daar maar en of als toen nu ja nee oké niet wel
  wat wie waar wanneer waarom hoe welke in op aan bij met van voor door na om uit te tot naar over onder tussen zonder
  mijn jouw haar zijn ons onze hun is was heeft had wil kan mag moet gaat komt zegt zei vraagt ook nog al dan daarna
  daarom omdat want dus eerst later soms vaak zelf alles iets niets misschien volgens vandaag morgen gisteren dankzij
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december kerst pasen ramadan suikerfeest
  nederland nederlands nederlandse duits duitse engels engelse frans turks turkse marokkaans syrië syrisch turkije arabisch
  spaans italiaans frankrijk italië spanje engeland oekraïne rusland afghanistan irak iran china curaçao aruba bulgarije
  roemenië griekenland portugal ghana nigeria ethiopië
  marokko suriname polen pools europa belgië duitsland eritrea somalië amsterdam rotterdam utrecht haag eindhoven
  groningen tilburg almere breda nijmegen arnhem haarlem enschede zwolle leiden delft deventer amersfoort apeldoorn
  gemeente werkplein werk inkomen zorg participatiewet jeugdwet wmo uwv duo ind ggz svb ggd nvvk google instagram facebook
  whatsapp teams zoom word excel ns kijkwijzer werkblad slim emotie weerstand feedback resultaten contact beleving
  doelgerichtheid regie interventielogica facilitator leraar ouder ondernemer thema stap punt pagina optie plan vitamine
  schuldhulp wijkteam leary dames heren god voorzitter
  suwinet netflix spotify youtube tiktok linkedin snapchat marktplaats funda jumbo lidl aldi hema ikea postnl
`);

/** Two or three words that are together no person, in small letters. */
export const VASTE_UITDRUKKINGEN: ReadonlySet<string> = new Set([
  'albert heijn',
  'leger des heils',
  'motivational interviewing',
  'van gogh',
  'van gend',
  'van dale',
  'van kijken',
]);

/**
 * What stands first in a sentence, before a verb of `ZEGT`, and is nobody's name: adverbs, words for whoever it is, and
 * for those who have a task or an office.
 */
export const GEEN_NAAM_VOORAAN = lijst(`
  iemand niemand iedereen geen enkele sommige ander andere anderen degene elk elke ieder iedere alle allebei beide beiden wie zo zoiets zulke toch steeds weer opnieuw
  meteen ineens opeens plotseling plots vervolgens ondertussen intussen tegelijk tegelijkertijd uiteindelijk eindelijk
  tenslotte tot slot straks zojuist net pas laatst onlangs vroeger eerder vooraf achteraf hierna daarvoor daarbij hierbij
  daarover hierover daarmee hiermee daarop hierop daarvan waarop waarna waarbij waarmee waarover terwijl omdat zodra zolang
  voordat nadat doordat zodat hoewel tenzij mits indien of natuurlijk gelukkig helaas eigenlijk eerlijk misschien
  waarschijnlijk kennelijk blijkbaar hopelijk inderdaad dagelijks wekelijks regelmatig meestal geregeld nooit altijd overal
  nergens ergens ginds buiten binnen thuis boven beneden links rechts verder bovendien trouwens overigens echter alleen
  samen daarnaast tevens immers telkens ooit zelden vaker nogmaals echt langzaam snel stil zachtjes rustig kort even lang veel weinig meer minder vooral juist kom kijk luister tja
  klant deelnemer deelneemster leerling student werkzoekende werknemer werkgever werkgeefster medewerker medewerkster
  leidinggevende manager directeur baas chef specialist arts psycholoog therapeut notaris tolk deurwaarder verhuurder
  inwoner bewoner burger speler acteur actrice observator kijker lezer interviewer docent mens kind baby jongen meisje
  echtgenoot echtgenote kleinzoon kleindochter ouders opa oma pa ma mama papa mam pap
  school politie bank opvang bureau ziekenhuis uitzendbureau reclassering belastingdienst jeugdzorg thuiszorg bibliotheek
  sociale dienst afdeling team balie receptie administratie persoon
 beleid leren tijd rust stilte ruimte geduld gedrag vertrouwen humor empathie aandacht motivatie angst schaamte verdriet boosheid
`);

/** Verbs of saying, looking and feeling: what only people do. */
export const ZEGT = lijst(`
  zegt zei vraagt vroeg vertelt vertelde kijkt keek belt belde lacht lachte glimlacht glimlachte knikt knikte huilt huilde
  zwijgt zweeg zucht zuchtte antwoordt antwoordde denkt dacht praat praatte mailt mailde appt appte fluistert fluisterde
  luistert luisterde schrikt schrok snikt grijnst mompelt roept riep fronst bloost wil wilde weet wist durft durfde
  woont woonde
`);

/** Of many, what only people do or mostly people. */
export const DOEN = lijst(`
  hebben hadden zijn waren gaan gingen komen kwamen zitten zaten staan stonden kijken keken lachen lachten zeggen zeiden
  vragen vroegen vertellen vertelden praten praatten knikken willen wilden kregen krijgen kennen kenden denken dachten
  wonen woonden werken werkten maken maakten ruziën zwijgen bellen belden blijven bleven lopen liepen
`);

/** Who acts when the verb stands before it, as in "Later zegt ze". */
export const ONDERWERP = lijst('ik jij je u hij zij ze we wij jullie men er mevrouw meneer cliënt client');

/** Verbs and the like after which a first word of a sentence is somebody. */
export const DOET = lijst(`
  ${[...ZEGT].join(' ')}
  heeft had is was kan kon gaf geeft kwam komt gaat ging zit zat staat stond loopt liep vindt vond werkt werkte noemt
  noemde reageert valt viel schrijft en stopt begint begon blijft bleef krijgt kreeg ziet zag doet deed houdt hoort mist
`);

/** Words before a name that can also be another word: "met Mark", "aan Roos". */
export const BIJ_IEMAND = lijst(
  'met aan bij voor van door belde bel sprak spreek vroeg vraag zag zie hoorde volgens dat stelde stel help hielp zei noem noemde en vertelde toen dankzij had ken naast tegen onderbreek onderbrak wat vindt',
);
