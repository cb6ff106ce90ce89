/**
 * The words of passphrases: 2048, so that each is 11 bits. Written for this site, so there is no licence but ours: common
 * Dutch nouns, verbs and adjectives of four to eight letters without accents, all in the Dutch dictionary of our spelling
 * check. No two sound alike, and no two differ by one letter only, so one typing error never gives another word. What could
 * hurt somebody, or has to do with the troubles people talk about in these conversations, was left out.
 */
export const WOORDEN: readonly string[] = `
aaien aambeeld aandacht aanhang aankomst aanleg aanloop aanraken aantal aanvoer aardbei aardbol aarde aardgas aardig
abrikoos accent accu achttien acteur adelaar adem adres advies afdak afdruk afrit afslag afspraak afstand aftrap
afvoer afwas agenda akkoord akte aktetas albatros album algebra alinea alpaca alpen altijd alvast amandel amber
amulet ananas anemoon anijs anjer antenne antiek antwoord apparaat appel april aquarel aquarium arbeid archief
artikel asfalt asperge atelier atlas atleet atoom aubade avocado avond avontuur azalea azijn baan baard babbel bacon
badeend badjas badkamer badkuip badmat bagage bakboord bakkerij bakplaat baksteen balans balein balie balken ballet
ballon bamboe bami banaan banjo bank banket barbecue baret basalt basiliek basis bazaar bedenken bedrag bedrijf
beeld beet begin begonia begrip behalen behang beitel bekend bekwaam beleven bellen belofte beloning benzine bereid
berging bericht berm beroep beschuit bestand bestek bestuur beton beugel beurs beweging bewijs bezem bezig bezoek
bieb biefstuk bieslook biggetje bijenwas bijlage bijna bijrol bijtje bikkel biljart binnen biograaf bioscoop biotoop
bivak blaadje blaas blad bladeren bladgoud bladzij blauw blazer blij blijven bliksem bloem bloemist bloesem blok
blokhut blouse blozen bocht bodem boei boeiend boeket boemel boerin boetiek boiler bokaal bokking bolhoed bolster
bolus bonbon bond bondig boomhut boord borduren bosbes bosbouw bosje bosrand bosuil boter boterham bouw bouwer
bouwland bouwplan bouwsel boven braadpan brand brasem breed breedte breien brem brengen brief brink broccoli broeder
broeikas broekzak bron brood brug bruin buffel buigen buikdans buis buizerd bukken bulldog bumper bungalow bunker
bureau burger bushalte buskaart buslijn buurman buurt cabaret cacao cactus cadeau cake camelia camera camper camping
canvas caravan carillon carnaval carpool casco cavia cello cement centrum chef chemie chips chocola cider cijfer
cilinder circus cirkel citroen clown club cobra cocktail code colbert collage collega combi compact compost compote
computer concert conifeer contact content coupe crackers cricket cultuur cursor cursus cyclus dadel dagboek dagdroom
dagje daglicht dagtocht dahlia dakgoot dakpan dakraam dalen daling damp damspel danken dans danser danseres danszaal
dapper darts dassen dauw debat december decor deeg dekbed deken deksel dekzeil delta delven dessert detail deugd
deur deurbel deurknop deurmat diamant dichtbij dichter dienst diepte dierbaar digitaal dijk dille diner ding dinsdag
diploma direct dirigent disco discus distel dobber docent doelman doelpunt doelwit dolfijn domein domino doorgang
doorn doos dorpel dotter dragen drempel dressing driehoek drijven drogist dromer droog droogte drop druif drukker
drukte duiker duim duinpan duinroos duister duurzaam duwen dweil dwerg dynamo echo edelhert eekhoorn eelt eend
eenmaal eerlijk eerste eetbaar eetzaal eeuw egel eieren eigenaar eindpunt eiwit ekster eland elastiek element
elleboog embleem emmer energie envelop erfgoed ervaren ervaring erwt esdoorn etalage eten etiket evenaar examen
excursie ezelsoor fabel fabriek fakkel familie fanfare fantasie favoriet fazant februari feest feestdag feit felheid
fictie ficus fiets fietsbel fietspad fietstas figuur filet film filmster filter finale finish fjord flamingo flanel
flap fleece fles fleurig flexibel flink flipper flits fluweel folder fonds fontein forel formaat formule fornuis
forum fossiel foto foyer fraai framboos franje fris frisbee fruit galei galerie ganzen garage garantie garnaal gast
gastheer gastvrij gazelle gazon gebaar gebak gebied gebouw gebruik gedachte gedeelte gedicht geduld geel geheim
gehoor geiten gekko geloof geluk gelukkig gember genieten geranium gerecht gereed gerei geschenk gesp getal geven
gevoel gewoon gewoonte gezang gezellig gezond gids giervalk gieten gilde giraf gitaar glaasje glans glazig glijbaan
glijden glimmen globe gloed goal golf gondel gong gooien gordijn gorilla goudsmid goudvis graad grafiek graniet
grapje gras grasland graven greep grens grijpen grijs grind grit groei groente groot grutto haas habijt hagedis
hagel halfrond halm halter hamster hand handbal handboek handel handig handkar handpalm handtas handvat handzaam
hangar hangbrug hangmat harmonie harnas harp hartig hartslag haven havik hazelaar hebben heden heester heftig heide
heimwee hekje hekken heldin helft helling helpen hemd hengel hengst herberg herder herfst herfstig herinner herkomst
herstel hert hertog heuvel hijsen hitte hobbel hobbelig hobby hockey hoef hoekig hoepel hofdame hofje holte hommel
honderd honger honing honkbal hoofd hoofdrol hoog hoogland hoogte hoogtij hooiberg hooivork horen horizon horloge
hormoon hostel houden houding hout houtsnip houtvuur houvast huifkar huig huisarts huisdier huiskat huisraad
huiswerk huiswijn hulde hulp hulst humeur humor huppelen hymne ideaal idee iedereen iglo ijsbaan ijsbeer ijsberg
ijsblok ijsje ijskast ijspegel ijssalon ijsvogel ijverig ijzer imker import impuls index indigo indruk ingang inham
inhoud inkoop inkt inktvis insect insteek instinct intens invloed inzicht ivoor jaar jaargang jaarring jacht jager
jaguar jampot januari japon jarig jasje jasmijn jazz jeep journaal jubileum judo juichen juichte juist juli jungle
jury juweel juwelier kaakje kaasboer kaatsbal kabinet kabouter kajak kajuit kaketoe kalebas kalender kalf kalkoen
kalmte kameel kameleon kamer kamerjas kamgaren kamille kampioen kampvuur kanarie kano kantine kantoor kapitaal
kapitein kapstok karaat karaf karakter karamel karpet karren kassa kassabon kastanje kasteel katapult katje katoen
katrol kauwen kauwgom kavel keizerin kenmerk kenner kennis kenteken kerrie kersvers keuken keukenla keurig kever
kiem kievit kiezel kijkbuis kijken kilo kimono kiosk kippen kiwi klaar klank klapper klaproos klarinet klaring klas
klassiek klaver kleding kleed klein klemtoon kleren kleur kleuter klimaat klimmer klimop klimrek kling klinker
klokhuis klomp kloof kluif knaap knal knapzak knie knijper knikker knipoog knoflook knoop knotwilg knuffel knus
koala koddig koeien koek koekoek koelbox koelkast koeltas koelte koerier koers koetsier koffer koffie kokos kolibrie
kolom kolonie komeet komen komiek komisch komma kompas kompres koningin konvooi kookboek koolmees koolzaad koophuis
kooplui koopman koor kopie koppel koppig kopstuk korf korrel korset korting kostbaar kosten kostuum kozijn kraal
krabbel kracht krachtig krater kreeft krekel kreuk krib krijt kristal krokant kroket krokodil krokus kroniek kronkel
kroon kruid kruidig kruimel kruipen kruiser kruising krul kubus kudde kuieren kuifeend kuiken kuip kuiper kurk kust
kustlijn kwadraat kwark kwartet kwartier kwast kweker kwekerij kwelder kwiek kwint kwis kwispel laadbak laars laatje
laatst lachen ladder lading lagune lammeren lampion landbouw landgoed landhuis landtong landweg langzaam lantaarn
laser lasso lastig laurier lava lavendel lawaai ledikant leeftijd leerboek leerling leerzaam legende leggen leguaan
leiding leidraad leisteen lelie lengte lenig lens lepel leraar lerares leuk leunen leuning levend levendig leveren
lezer lezeres lezing liaan libel lichaam lied liedboek liefde liefst lift liga lijfje lijm lijst lijster likeur
limerick limiet limoen limonade linze lisdodde liter loempia loep logisch loket lommer lonen look loopbaan loopbrug
loper lotus luchtbed luchtig luiden luifel luit lupine lussen luxe maal maaltijd maand maandag maart maatwerk
machine madelief magazijn magie magma magneet mahonie maillot makelaar maken makreel malt manege mango mantel
marathon markies markt marmer marmot mars mascotte masker massief mastiek matig matras matroos matten maximum
medaille media meerkoet meervoud meetlat meetlint melding melkboer melkbus melkfles melkkan melkweg melodie meloen
memorie meneer mengsel mening mentor menu messing metaal meteoor meter methode metro meubel middag midden mijl
mijter mild milieu miljoen mimosa minder mineraal minister minuut missen mist mistig mixer modern modus moedig
moeras moerbei moestuin mogelijk mokka molecuul molen molenaar moment mondharp monding monorail monter monument mooi
morgen mosgroen moskee mossel mosterd motief motor motregen muesli munt muntstuk museum musical musicus muskaat
muskiet muts muur muziek mysterie naaldbos naamdag nabij nachtuil nadenken nader nagelbed najaar namiddag narcis
nasi natie natuur nazomer nederig neef neerslag negentig nemen nest nestkast netel netjes netten netvlies netwerk
neus nevelig nodig noodzaak noot nota notaris november nugget nummer nuttig object oceaan ochtend oefenen oefening
oester ogen ogenblik okapi oker oksel oktober olie olifant olijf olijftak omelet omgang omgeving omhaal omhoog
omroep omslag omtrek omweg onderrok onderweg ontbijt ontwerp onyx oogappel ooghoek oogst ooievaar ooit oorbel
oordeel opaal opbellen opbergen opbouw opdracht opening opera operatie opgave opname oprecht opruimen opstap opstel
optelsom optimaal optimist optocht orakel orchidee orde ordelijk orgaan orgel orkest overal overhemd overjas
overkant overleg overloop pagina pakhuis pakje paleis palet palmboom palmolie pannen panorama panter papaja papegaai
papier paprika papyrus parade paradijs parasol parcours parel park parkbank parkeren partje partner paspoort passage
passend passer passie pasta pastei patio patroon pauze pedaal peddel pekel pelgrim pelikaan pels pendule penning
penseel peper perceel periode perron persoon perzik petunia peul peuter pianist piano picknick piek pienter pijlen
pijnboom pijp pilaar piloot pincet pinda pion pionier pipet piraat piramide pittig pixel pizza plaat plafond
plakband plan planeet plankton plantage plasma plastic plateau platform plavuis plezier plicht ploeg plons plooi
pluim plukje plukken plus podium poel poetslap polka pollepel pomp pompoen ponton pony poort popcorn populair
populier porie portaal portier portret positie post postbode postbus postduif potgrond potlood potvis praktijk
precies prei premie present prima primula prinses printer procent prof profiel project prompt propje pruik publiek
pudding punaise puntdak pupil puree purper puzzel python quiz raadhuis raadsel raam rabarber race radar radijs radio
radslag ranonkel raster ratel ravijn reactie recept reclame record redder reflex regenjas regenton regie register
reiger reik reisgids reiziger rekenaar rekenen rekening rekensom relatie renbaan rendier rennen renpaard reptiel
reserve respect revue rijbaan rijden rijstpap rijtuig rijwiel rimpel risotto ritme rivier robijn robot roeiboot
roeier roerdomp roerei rogge rolluik rolmaat roltrap roman romig roomijs rooster rots route routine rubber rugzak
ruimte ruiter rups rustiek rustig saffier salade salami salon samba samen sandaal sandwich sappen sardine satijn
sauna saus savanne saxofoon scala schaaf schaapje schaats schaduw schakel schans schapen schat schelp schelvis
schemer schepnet scheppen schets schijf schijnen schilder schipper schoen schoener schoffel schommel school schotel
schouder schrift schroef schub schuit schuiven schuur scooter scriptie seconde sector selderij semester serieus
servet servies sesam sfeer sheriff sieraad sierlijk signaal singel siroop situatie sjaal sjabloon sjalot sjerp
skelet skilift skipiste slaap slaapzak slag slagboom slalom slee sleutel slim slinger sloot sluier sluis sluiten
smaak smaakvol smaragd smeden smederij smelten smid snaar snack snavel snede sneeuw snel snelheid snelweg snijden
snit snoek snor snorkel soepkom sofa software solide solist solo sonnet sopraan souvenir spaan spaander spade spalk
spandoek spanning spant spar spatel specerij specht speech speelbal spek spekkoek spelbord speld speler spelling
sperwer spiegel spier spijker spijs spil spinazie spiraal splinter splits spoed spoedig spons sponsor spontaan spoor
spoorweg sportdag sporter sporttas spot spreeuw spreker spreuk springen sprint sproet sprong sprookje spruit spullen
staaf staart stadhuis stadion staking stallen stam stamboom stamgast stamppot stapel statief statuur steeds steenbok
steenuil steiger stekker stelsel stempel stemvork step sterk steun steven stevig sticker stilte stoelen stofdoek
stoffer stoffig stolp storm straal strak stralend strand streep strijken strikt strip strobaal strooien stroom
struik student studeren studie stuit stuiver stuk stuur stuurhut stuurman succes super sweater symfonie systeem
taalgids tablet taille talent tandarts tandem tante tapdans tapijt tarwe tastbaar tasten taxi team techniek teen
teint tekst telefoon teler telraam tempo tenor tentdoek tentstok terpen terrein tevreden textiel theater thee
theemuts theepot theorie thuis tiener tijd tijdloos tijdperk tijdstip tijger tijgerin tillen titel toast toekan
toekomst toer toerist toernooi toestel toeter toetje toets toffee tolk tomaat tombola toneel tonijn toonbank toorts
topaas toppen tovenaar tractor traject tralie trambaan trechter trein trek trekker trend triangel tribune triomf
troepen trofee trommel trompet troost tros trouw tuba tuinbank tuinboon tuinder tuinhek tuinhuis tuinkers tuinman
tulband tunnel turbine turf turkoois turnen twaalf tweede tweeling twijfel twijg twintig typen uilen uitgang uitkijk
uitleg uitzicht uniek uniform uurwerk vaandel vaatdoek vakantie vakman valk vallei vampier vanavond vandaag vangen
vanille vanzelf varen variant veder veerboot vegen veilig veld veldbed veldfles veldmuis veldsla veldwerk venster
ventiel verf verfdoos vergiet verhaal verkeer verkoop vermaak vermogen verschil verslag vertaler verte vertrek
vervoer verzamel vesten vesting viaduct vief viering vierkant viertal vijftig vijg vijzel villa vinden vinger vink
violist viool visarend visgraat visnet visser visstick visum vitamine vlaai vlakte vlam vlecht vlek vleugel vlieg
vlierbes vlijtig vlinder vloei vlug voeding voedsel voelen voetbal voetbrug voetpad voetstap vogel volgen volgende
volgorde volledig volume vonken vooraan voordeur voorjaar voorkant voornaam voorraad voorruit voorspel vorige vork
vossen vouwen vraag vrede vreugde vriend vriendin vriezer vrij vrijdag vrijheid vroeg vrolijk vrucht vulkaan vullen
vulling vuurkorf vuurpijl waaier waakhond waarheid wachter wafel wagon walnoot walrus wals walvis warm warmte
wasbeer wasmand water waterijs waterpas waterput waterval wedden weefsel weekdier weekend weerhaan wegdek weiland
wekker welkom welp welvaart wendbaar wenk wereld werkbank werkdag werkplek werktuig werper wervel wezel wieden
wierook wijs wijsheid wilg wimper wind winderig windhoos windstil windvaan wingerd winter wiskunde wissel witlof
woelig woensdag woon woonboot worden wortel woud wuiven yoga yoghurt zaak zachtjes zaden zakdoek zakken zakmes
zandbak zandpad zanger zangeres zaterdag zebra zebrapad zeearend zeebries zeehond zeekaart zeeleeuw zeeman zeepbel
zeewier zeilboot zeiler zeis zeker zelden zeldzaam zesde zestig zevende zeventig zicht zien zigzag zijde zijpad
zijspan zilver zingen zitje zitten zitting zoemen zoet zoethout zomer zondag zonlicht zonnig zoom zorg zorgzaam
zoutvat zuid zuidpool zuinig zuster zuurkool zwaai zwager zwaluw zwart zweef zwembad zwemmer zwemvest zwier
`
  .trim()
  .split(/\s+/);
