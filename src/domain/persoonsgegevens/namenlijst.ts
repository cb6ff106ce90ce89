const lijst = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/));

/** First names common in the Netherlands, in many families. Chosen by hand; not complete, and not meant to be. */
export const VOORNAMEN = lijst(`
  aafke aart aaron abdel abdelkarim abdellah abdul abdullah adam adriaan agnes ahmad ahmed aisha aïsha albert alex alexander ali
  alice alina amal amber amin amina amir amira amy ana anass andrea andré andries angela angelique anil anita anja anke ankie
  anna annabel anne anneke annelies annemarie annemiek annet annette annie anouk ans anthony antje anton antonia antoon
  arend arie arjan arjen arnold arthur astrid aukje aylin ayoub ayse ayşe aziz barbara bart bas bastiaan beatrijs ben
  benjamin bep bernadette bernard bert bertus bianca bilal björn bob boris bram brahim brenda brigitte bruno carla carlijn
  carlo carlos carmen carolien caroline casper catharina cathelijne cees charlotte chantal chris christa christel
  christiaan christina cindy claudia coen colette cor corine corrie corry daan daniel daniël danielle danny david debbie
  demi denise dennis desirée dewi diana diederik dieter dilek dimitri dina dirk djamila dominique don donna doris dorien
  driss duygu eddy edith eduard edwin eefje eline elisa elisabeth elise elke ella ellen elly els elsbeth elske emel emiel
  emilia emine emma emre erdem eric erica erik erika erna ernst esmee esmée esra esther eva evelien evelyne evert fabian
  farah farid farida fatih fatiha fatima fatma fatoumata femke ferdinand fenna fleur floor floris frank frans fransje fred frederik
  freek frits gabriel geert gemma george gerard gerben gerda gerrit gert gijs gijsbert gina glenn greet greetje gregor
  guus hajar hakim hakan halima hamid hamza hanna hannah hanneke hans harm harold harrie harry hassan hatice heidi hein
  hendrik heleen helen helena helga henk hennie henny henri henriette herman hicham hilde hind houda hugo huub huseyin hüseyin
  ibrahim ida ilham ilona ilse imane imke imran indra ineke inge ingeborg ingrid irene iris irma isa isabel isabelle ismail ivan
  ivo jaap jacco jack jacob jacqueline jamal jamila jan jana janine janneke janny jantine jasmijn jasper jay jeanette
  jeannette jelle jennifer jenny jeroen jessica jesse jet jetske jim jiska joanna job jochem joep joëlle johan johanna
  johannes john jolanda jolien jonas jonathan joop joost jorien joris jos josé josefien joyce judith julia julian juliette
  jurgen jurre justin kaan kadir karel karen karim karima karin karlijn katja kees kelly kevin khadija khalid kim klaas
  koen koos krista kristel kübra laila lars latifa laura laurens leendert leila lena lennart leo leon leonie lex lia
  lidwien lieke lies liesbeth lieve linda lisa lisanne lisette loes lonneke lotte loubna louis louise luc lucas lucia luuk
  lydia maaike maarten mahmoud malika manon manuel maarten marc marcel marco margot margreet maria marianne marie marieke
  mariëlle marijke marijn marina mario marion marit marja marjan marjolein marjolijn mark marleen marlies marloes marlou
  marta martha martijn martin martine mathijs matthijs maud maurice maurits max meike melanie melissa merel merve mevlüt
  mia michael michel michelle mieke miep mike milan milou mina mira miriam mirjam mohamed mohammed mona monica monika monique
  mounir mourad murat mustafa myrthe nabil nadia nadine nadira najat najib naomi natalie natascha nathalie nawal nick nicole
  niek niels nienke nikki nina noah noor noortje nora noura nynke olga olivier omar onno orhan oscar otto özlem patricia
  patrick paul paula paulien peggy peter petra philip pien piet pieter pim pleun priscilla quinten rachel rachid rachida
  rafael ralph ramazan ramon ramón ramona raymond rebecca regina reinier remco rené reza renate renée renske richard rick rik
  rita rob robbert robert robin roel roeland roelof rogier roland rolf roman ronald ronnie roos rosa rosalie rosanne roy
  ruben rudi rudolf rutger ruth ruud ryan saad sabine sabrina said saïd salim salima salma sam samantha samir samira sander
  sandra sanne sara sarah saskia selim selma serap serkan shanna sherida sharon siem sietske silvia simon simone sjaak sjoerd
  sofie sonja sophie stef stefan stefanie steven storm suleyman susan susanne suzan suzanne sven sylvia tamara tanja tara
  tarik tariq ted teun teuntje theo thea thijs thomas tim timo tineke tjeerd tom ton tonnie toon trudy truus udo ursula
  valerie vera victor vincent wendy wesley wil wilco wilfred wilhelmina willem willemijn wilma wim wout wouter xander yara yasin
  yasmin yasmina yassin yassine yolanda youness youssef yusuf yvette yvonne zahra zakaria zara zeynep zineb zoë zohra
`);

/** Of those, the ones that are also another word, at least in a sentence of a case worker. They need a context. */
export const DUBBELZINNIG = lijst(`
  mark wil roos bas max storm noor iris merel fleur floor ben don elke erna els job jet bob frank frans jan joost ernst lex lies ton
  marit mina milan kim rosa vera lena gemma isa regina roman amber mira pleun lieve toon freek donna leo
`);

/** Surnames that are hardly ever another word. */
export const ACHTERNAMEN = lijst(`
  jansen janssen hendriks pietersen petersen jacobs peters dijkstra mulder hoekstra veenstra postma wiersma bakema
  willems hermans martens claassen driessen gerritsen evers wouters schouten scholten verhoeven verbeek vermeulen
  timmermans hofman huisman kramer dekker bosman dijkman oosterhuis haverkamp kuipers yilmaz yıldız kaya demir çelik aydin
  aydın öztürk özdemir ozdemir kaplan şahin el-amrani bouazzaoui haddad nguyen tesfay singh mohan ramdin bakker visser
  meijer meyer smit smits brouwer brouwers kuiper
`);

/** Surnames that follow "de" or "van", where the word alone may be something else. */
export const NA_TUSSENVOEGSEL = lijst(`
  jong vries boer groot wit haan bruijn bruin graaf ruiter lange koning leeuw wolf rooij rooy winter jonge kok backer goede
  dijk dam leeuwen vliet beek wijk veen loon rijn doorn houten dongen hout berkel vugt berg bergh broek brink velde ven
  wiel laar pol linden meer heijden heiden horst ham hof hoek bosch
`);
