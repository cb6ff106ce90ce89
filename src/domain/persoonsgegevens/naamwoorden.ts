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
  nederland nederlands nederlandse duits duitse engels engelse frans turks turkse marokkaans syrië syrisch turkije
  marokko suriname polen pools europa belgië duitsland eritrea somalië amsterdam rotterdam utrecht haag eindhoven
  groningen tilburg almere breda nijmegen arnhem haarlem enschede zwolle leiden delft deventer amersfoort apeldoorn
  gemeente werkplein werk inkomen zorg participatiewet jeugdwet wmo uwv duo ind ggz svb ggd nvvk google instagram facebook
  whatsapp teams zoom word excel ns kijkwijzer werkblad slim emotie weerstand feedback resultaten contact beleving
  doelgerichtheid regie interventielogica facilitator leraar ouder ondernemer thema stap punt pagina optie plan vitamine
  schuldhulp wijkteam leary dames heren god voorzitter
`);

/** Verbs and the like after which a first word of a sentence is somebody. */
export const DOET = lijst(`
  zegt zei vraagt vroeg vertelt vertelde kijkt keek belt belde heeft had is was wil wilde kan kon gaf geeft kwam komt gaat
  ging lacht lachte knikt huilt huilde zit zat staat stond loopt liep praat praatte antwoordt antwoordde denkt dacht vindt
  vond werkt werkte woont woonde noemt noemde reageert valt viel schrijft mailt mailde en zwijgt stopt begint begon
  blijft bleef krijgt kreeg ziet zag weet wist doet deed houdt durft durfde hoort mist
`);

/** Words before a name that can also be another word: "met Mark", "aan Roos". */
export const BIJ_IEMAND = lijst(
  'met aan bij voor van door belde bel sprak spreek vroeg vraag zag zie hoorde volgens dat stelde stel help hielp zei noem noemde en vertelde toen dankzij had ken naast tegen onderbreek onderbrak wat vindt',
);
