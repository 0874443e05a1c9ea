/**
 * Given names that are common somewhere, lower case, collected by hand. Needed where a capital letter proves nothing: at
 * the beginning of a sentence, in titles, and for all nouns of German. Elsewhere any unknown capitalised word counts.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aafke aaliyah aaltje aarav aaron aarti abbas abby abdel abdelaziz abdelkader abdelkarim abdellah abdou abdoulaye abdul abdulaziz abdullah
abdulrahman abel abelardo abena abhay abhishek abigail abiodun abiola abraham abílio achieng achilleas ada adaeze adalberto adam adama
adanna addolorata adebayo adel adela adele adelheid adelino adelmo adem adenike adil adina aditi aditya adjoa adnan adolf adolfo adrian
adriana adrien adrienne adán aelig aenor aeron afia afonso afroditi afua agapi agata agatha agathe agim aglaé agnes agnese agneta
agnieszka agostinho agostino agustina agustín aharon ahlam ahmad ahmed ahmet aida aidan aiko aileen ailsa ainara ainhoa aino aisha aisling
aitor aivar aivars aiza ajay ajit akash akemi akhil akihiko akihiro akiko akin akinori akinyi akira akiva akosua akram aksel akshay akua
akwasi alaa alan alana alannah alasdair alastair alba albane albano albert albertina albertine alberto albrecht alcina alec aleida aleix
alejandra alejandro alekos aleksander aleksandra aleksi alem alena alessa alessandra alessandro alessia alessio alex alexa alexander
alexandra alexandre alexandros alexandru alexane alexei alexia alexis alfie alfio alfons alfonso alfred alfredo algirdas ali alice alicia
alicja alida alina aline alisa alison alistair aliya alizée aliénor allison alma almudena almut alois alok alondra alonso alphonse althea
alva alvaro alvin alvise alwin alyson alyssa alèxia amadeu amadou amaia amalia amanda amandine amani amara amaury amberly ambika amedeo
ameen amelia amelie amerigo amina aminata aminu amir amirhossein amit amitabh amna amparo amr amrit amrita amy amélie américo ana anabela
anahita anahí anais ananya anastasia anastasio anastasios anat anatoly anaëlle anaïs anca ancuta anders andoni andrea andreas andreea
andrei andres andrew andrius andromachi andrus andrzej andrás andré andrée andy anette anfisa angela angelica angelika angelina angelo
angharad angiola angèle anika aniket aniko anikó anil anirudh anisa anita anja anjali anjana anke ankit ankita ankur ann anna annabel
annabelle annalena annalisa annaïg anne annegret anneke anneli annelie anneliese anneloes annemarie annemiek annemieke annett annette
annick annie anniek annika annina annunziata anoop anouk anselm anselma anselmo anthony antje antoine anton antonella antonia antonino
antonio antonios antti antónia antónio anuj anupam anuradha anushka anya aodhan aodhán aoife aonghas aparna apolline apoorva apostolos
arabella araceli arantxa arash arben archana archie arda ardeshir ardita areej arezoo ariadna ariana ariane arianna arief ariel ariella
arif aris aristea aristotelis aritz arja arjan arjen arjeta arjun arkady arlette armand armande armelle armida armin armindo armita
arnaldo arnau arnaud arnav arne arnfinn arnold arpita arrigo artan arthit arthur arto artur arturo arturs arun aruna arundhati arvid
arvind arvo arvydas arwa arwel arwen aryan arzu asaf asami asbjørn asger asha ashish ashkan ashley ashok ashwin ashwini asier aslaug asli
asmaa asmita assia assunta astri astrid asuka asuman atefeh athanasios athena atsuko atsushi attila attilio atul aubrey audran audrey
audrius augusta augusto aurelia aurelie aurelio aurélie aurélien aušra ava averil avigail avinash avital avner avraham awena axel axelle
ayaan ayaka ayako ayana ayane aydan aydin ayelet ayesha ayhan aykut ayla aylin ayman aynur ayodeji ayodele ayomide ayotunde ayse aysegul
aysun ayumi ayush ayşe ayşegül azadeh azenor aziz aziza azza aída baako babacar babajide babak babatunde babette bachir bahadir bahar
bahia bahram baiba balaji balazs baldassarre balint baltasar balázs bamidele banu baptiste barbara barnabas barnaby barnabé barry bart
bartek barthélemy bartje bartolomeo bartolomeu bartosz barış bashir basma bassam bastiaan bastian bastien batuhan beata beate beathan
beatrice beatrix beatriz becky begoña behnam behrouz belal belinda bella belmiro ben bence benedetta benedetto benedict benedikt benedita
beniamino benigno benito benjamin benjamín bennet bennett benny benoit bente beppe berend berenike berit berkay berna bernadette bernard
bernardino bernardo bernat bernd bernhard bernice bert berta bertha berthold bertille bertus besnik beth bethan bethany bettany bettina
betty beyza beñat bharat bharati bhavana bhavesh bhavna bhushan biagio bianca bibiana bijan bilal bilel biljana billy binh bintou birger
birgit birgitta birte birthe birute bjarke bjarki bjarne bjorn björk björn blagoje blandine blazej blerim blerta bleuenn bleunvenn boaz
bobby bodil bodo bogdan bogdana boglarka boglárka bogna bogumil bohdan bohumil bojan bojana bolanle bongani borghild boris borislav borja
botond boubacar bouchra boudewijn boyan bozena bozidar bożena božena božidar braden bradley braeden brahim bram brandon branimir branislav
branka branko branwen brayden brechtje bregje brenda brendan brenna brennan brent briac brian brice bridget bridie brieg brieuc brigitte
britt britta brittany bronagh bronislav bronwen bruce bruna brunella brunhilde bruno bryan brynjar bryony budi bujar buket bukola bulent
burak burkhard busra byron bálint bárbara bärbel béatrice béla bénédicte bérangère bérénice börje bülent büşra błażej caden caetano
caitlin caitlyn caleb calixto callum calogero calum calvin cameron camila camilla camille camillo camilo can canan candice cansu caoimhe
carina carl carla carlijn carlo carlos carlota carlotta carmela carmen carminda carola carolien carolin carolina caroline carolyn carsten
carys casey caspar cassandra cassidy cassie catalin catalina catarina caterina cathal catherine cathrine cathy catrin catriona cayetano
ceciel cecil cecile cecilia cecilie cecília cedric celal celeste celestino celia celina celine cem cemal cengiz cenk ceren ceri cerys cesc
ceyda cezary chad chaim chaima chalerm chandan chandra chantal charalampos charles charlie charlotte charlène chaya cheikh chelsea chen
cheng chetan chiamaka chiara chidi chidinma chieko chihiro chika chinatsu chinedu chinonso chinwe chioma chitra chiyo chloe chokri chris
christa christel christer christiane christin christina christine christoph christophe christopher christos chrysa chrysoula chuck
chukwuemeka ciara ciaran ciarán cihan cilla cillian cindy ciprian cipriano cirilo cissie claire clara clarissa clark claude claudette
claudia claudio claudius claus clelia clemens clement clementine clint clodagh clothilde clotilde clyde clàudia cláudia cláudio clélia
clémence clément clémentine cléo codrut codruța cody coen coinneach coleen colette colin collien conall conceição concetta connor conny
conor conrad consolata constance constantin constanze cora coralie corbin cordelia cordula corentin corey corina corinna corinne cormac
cornel cornelia cornelis corneliu cornelius corrado cosima cosimo cosmin costantino costel costin covadonga craig cressida crisanto cristi
cristian cristiana cristiano cristina cristóbal cristóvão crocifissa csaba csilla cuan curtis cynthia cyprien cyrielle cyril cyrille cyrus
cátia cédric célia célian céline césar côme cătălin daan dace dacian dafna dafne dafni dagmar dagny daichi daiki dainius daisuke daithi
daiva daksh dalal dalia dalibor dalila dalmazio damian damiana damiano damien damir damião damjan damon dan dana danica daniel daniela
daniele daniella danielle danijel danijela danilo danièle danny danuta daphne daphné daragh darcey darcy daria dario darius dariush
dariusz darla darlene darrell darren darryl darshan daryoush dashiell dave david davide davina davor davorin dawid dayo deanna debashish
debbie deborah declan deepak deepali deepika deirdre dejan delbert delia delilah delores delphine delyth denis denisa denise deniz dennis
deolinda derek dermot dermott derya desideria desiderio desislava desmond despina detlef devika devon dewi dexter dharmesh dhruv diana
diane diarmuid diarra didem didier diego dieter dietmar dietrich dieuwertje digby dikembe dilara dilek dilip dilys dimitar dimitra dimitri
dimitrij dimitris dimos dina dinesh dinis diogo dionisio dipika dirk dirkje divya djibril djoeke dmitri dmitry dobrila dobromir dogan
doina dolly dolores dominic dominik dominika dominique donald donatella donika donna dora doreen dorian doriana dorin doris doron dorota
dorothea dorothee dorothy dorothée dorottya dougal dougie douglas dounia douwe doğan dragan dragana drago dragos dragoș driss drita duane
dubravka dulcie dumitru duncan durga dusan dustin duygu dušan dušica dwayne dwight dylan dámaso débora dóra eabha eamon ebba ebele ebru
ece ecem eckhard edda eddie edelmira edeltraud edgar edgard edgars edina edite edith edmund edna edoardo edon eduard eduarda eduardo
edurne edward edwin edyta eefje eelco eerik eero eeva efe effie efi efigénia efraim efrat efraín efthymia efua egidio egil egle eglė
egoitz ehud eija eiji eiko eileen eilidh eilif eilis einar einat eino eira eirik eirini eirlys eitan eithne eivind ekaitz ekaterina ekow
ekta elad elaheh elaina elaine elara eldon elea eleanor eleazar eleftheria eleftherios elena eleni eleonora eleri elfie elfriede elham eli
elia elian elias eliezer elif eligio elijah elin elina eline eliot elira elis elisa elisabete elisabeth elisabetta elise eliseo elisheva
eliska elita elixabete eliza elizabeth eliška elke ella elle ellen ellery ellie ellinor elliot elliott elly elmar elnaz elodie eloisa
eloise elona elouan eloísa elpida elsa elsbeth else elsie elspeth elton eluned elvan elvira elvire elzbieta elżbieta eman emanuel emanuela
emanuele embla emeka emelie emer emese emeterio emiko emil emilia emiliano emilie emilio emily emine emir emma emmanuel emmanuelle emmett
emmy emory emrah emre emrys emília emőke endang endika endre eneko enes engin enid eniko enikő enitan ennio enno enora enric enrica enrico
enrique enriqueta ensio enver enzo eoghan eoin epifanio ercan erdal erdem erdoğan erell eren erez erhan eric erica erich erik erika erin
erion erkki erlend ermanno ermelinda ermenegildo ernesta ernestina ernestine ernesto erol errol ersilia ersin ertan ertuğrul ervin erwin
eryk erzsebet erzsébet esa esben esin eskil esmail esmee esmeralda esperanza esra esraa estanislao esteban estefanía estela estella
estelle ester esther estéban estêvão eszter ethan etienne etsuko ettore euan eudes eudora eugen eugene eugenia eugenio eugeniusz eugénie
eugénio eulalia eulalie eulogio eulália eusebio eustace eva evan evangelia evangelina evangelos evaristo evdokia eveliina evelin evelina
evelyn evert evie evren ewa ewan ewart ewelina eyal ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizia
fabrizio fadi fadila fadime fadl fahad fahd faiza famke fanny fantine farah farhad farhan fariba farid farida faris farnaz farouk farrokh
farshad farzaneh fatih fatiha fatima fatma fatmir fatou fatoumata faustino faycal faye fañch fearghas federica federico federigo fedor
feike felicia felicitas felicity feliks felipe felix femi femke fenella fenna fenne ferdinand ferenc fereshteh fergus fermín fernand
fernanda fernande fernando fernão ferran ferruccio fflur fiadh fien fiete fikile fikret filiberto filip filipa filipe filippa filippo
filiz filomena finbar finja finlay finley finn finnja finnur fintan fiona fionn fionnuala firmin firmino flaminia flamur flavia flavie
flavien flavio fleur floortje florbela florence florentine florentino florian floriane florin florina florinda floris florrie flutura
flynn flávio folake foteini fotini fotis fouad franca frances francesc francesca francesco franchino francine francis francisca francisco
franciszek franco francois franjo franka franklin franz franziska françois françoise frauke fred freda freddie freddy frederic frederick
frederico frederiek frederik fredrik freek freerk freya frida frieda friedemann friederike friedhelm friedrich fritz frode froukje
frédéric frédérique fulgencio fulvia fulvio fulya fumie fumiko fumio funda funmi funmilayo furkan fyodor fátima félicie félicien félix
gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle gadi gael gaetano galeazzo galina galit gamze ganesh garazi gareth gargi
garrett gary gaspard gaspare gaston gatis gaurav gautam gavin gayatri gaël gaëlle gaëtan gaëtane gbenga gearoid gede gediminas geert
geertje geertruida geeta gemma genaro geneviève gennadi gennaro genoveva genti geoff geoffrey geoffroy georg george georgette georgi
georgia georgina georgios gerald geraldine gerard gerardo gerben gerd gerda geremia gergely gergő gerhard gerlinde germaine germana germán
gernot gero gerrie gerrit gershon gert gertie gertraud gertrud gertrudis gervaise gerónimo gesa gesine gethin ghada ghassan ghazal
gheorghe gherardo ghislaine giacinta giacomo giambattista giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis
gianpaolo gianpiero gideon giedre giedrė gigliola gijs gijsbert gilad gilbert gilberte gilberto gilda gillian gina ginevra ginny gintaras
gioacchino gioele giorgia giorgio giorgos giosuè giovanna giovanni girish girolamo gisela gisle gisèle gitta giuditta giulia giuliana
giuliano giulietta giulio giuseppe giuseppina gizella gizem gladys glenda glenn glenys gloria glyn glória godelieve goedele goffredo
gokhan golnaz gonca gonzalo gonçalo gopal goran gordana gordon gorka gosia goulven goulwen govind gozde graciela grady graeme graham
grainne grayson graziano graziella grazyna grażyna greg gregor gregorio gregory greta gretchen grete griet grietje grigori griselda
gruffydd grzegorz gráinne grégoire grégory gualtiero gudrun guewen guglielmina guglielmo guido guifré guilherme guillaume guillem
guillermo gulay gulcan gulsen gunda gunhild gunnar gunnhild gunnlaugur gunta gunter gunther guntis gunvor gurpreet gustaf gustav gustave
gustavo guus guusje guénaël guðrún gwen gwenael gwenaëlle gwenda gwendal gwendolen gwendolyn gwenn gwennaïg gwenola gwilym gwyneth gyda
gyorgy gyula györgy gábor gérald géraldine gérard géza gökhan göran göte gözde gülay gülden gülşen güneş haakon habib habiba hadas
hadassah hadi hafsa hagar hagen haider haizea hajar hajime hajnalka hakan hakim haley halil halime halina halit halyna hamid hamideh
hamidou hamish hamouda hampus hamza hana hanako hanan hanane handan hank hanna hannah hanneke hannele hannelore hannes hanno hannu hans
hansi harald harish harley harmen harold harpreet harri harriet harry harshad harshita hartmut hartwig haruka haruki haruna haruto harvey
hasan hassan hatice hattie hauke havva hayato hayden hayley haytham hazuki hector hedda hedvig hedwig heidemarie heidi heidrun heike
heikki heiko heiner heinrich heinz heinz-peter heitor hektor heledd heleen helen helena helene helga helge heli hellmut helmut hema hemant
hendra hendrik hendrika hendrikje henk henna henning henri henrietta henriette henrik henrike henrique henry herbert herbie heribert
heriberto hermance hermann hermenegildo hermine herminia hermínia hernán herta hertha hervé hessel hettie hicham hideaki hideki hideko
hideo hidetoshi hien hikaru hilario hilary hilda hilde hildegard hildur hilke hilkka himanshu hinako hinata hinrich hippolyte hipólito
hiro hiroaki hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hisako hisao hisashi hisham hitomi hitoshi hjalmar hoang holger hollie
honoka honorine hooman horace horatio horia horst horácio hossein houda houria howard hrafnhildur hristo hrvoje hubert hubertus hugh hugo
hugues hulda hulya humberto humphrey huong huseyin hussain hussam hussein huub hyacinthe hyuna hywel håkon håvard hélder héloïse hélène
hülya hüseyin iain ian iarla ibolya ibou ibrahim ibtissam ida idalgo idalina idan idit idris idunn iestyn ietje ieuan ieva ifan ifeoma
ignacia ignacio ignacy ignaz ignazio igor iida iiris ijeoma ikenna iker ikram ilana ilaria ilario ildefonso ildiko ildikó ileana ilham
ilhan ilian iliana ilid ilie ilir ilirjana iliyana ilka ilkay ilker ilkka ilmari ilona ilse ilya ilze iman imanol imelda imen imke
immacolata imogen imran imre ina inaam inaki inas inbal indira indrek indu ineke ines inese inga inge ingeborg ingemar inger ingibjörg
ingo ingram ingrid ingunn ingus ingvar ingvild inka inkeri inmaculada intissar inácio inès inês ioan ioana ioanna ioannis iolanda iolo
ionel ionela ionut ionuț iordanis ipek ippolito iqbal iraj iraklis irati irem irena irene ireneusz irina irma irmgard irmtraud irvin iryna
irène irénée isa isaac isabel isabell isabella isabelle isacco isadora isaiah isak isamu isao isaura isaure ishaan ishan ishita isidore
isidoro isidra isidro isilda isla ismael ismail ismaël ismet isobel isolde issa issouf issy istvan istván itamar itsuki itziar itzik iulia
iulian iuliana ivan ivana ivanka ivano ivar ivars ivaylo iver iveta ivica ivka ivo ivona ivone ivonne ivor iwan iwona izabela izaro
izaskun iñaki iñigo jaakko jaan jaanus jaap jaber jabir jabulani jacco jacek jacinta jackie jackson jacob jacoba jacobien jacopo
jacqueline jacques jaden jadranka jadwiga jafar jago jagoda jaiden jaime jakob jakub jalal jaleh jalil jamal james jamie jamila jan jana
janaki jane janek janelle janet janhvi janice janina janine janis janna janne janneke jannes jannetje jannik jannike jannis janosch
jantine janusz jarek jarkko jarmila jarmo jaromir jaroslav jaroslaw jarosław jarrod jarvis jasmina jasna jason jasper jaspreet jatin jaume
javier jaxon jaya jayanti jayden jayesh jayla jean jeanette jeanne jeannette jeff jefferson jeffrey jelani jelena jelica jelle jelmer
jemima jenaro jenna jenni jennifer jenny jens jenő jeremiah jeremias jeremy jeroen jerome jerry jerzy jerónimo jesper jesse jessica jessie
jessy jesús jetske jette jhun jignesh jihane jikke jildou jill jillian jim jimena jimmy jing jiri jisoo jitendra jitka jiwoo jiří joachim
joakim joan joana joanie joann joanna joanne joannie joao joaquim joaquina joaquín jocasta jocelyn jocelyne jochem jochen jodie joe joel
joelle joep johan johann johanna johanne johannes john johnny jokin joko jolanda jolanta jolene jolien jolijn jolyon jonah jonas jonatan
jonathan joni jonna jonte jonty jonás joosje joost jordan jordi jordina jordyn jorge jorien jorik jorinde joris jorma jorrit jorunn
joschka joseba josef josefa josefina josefine josep joseph josephien josephine josette josh joshua josiane josie josip josselin josune
josué josèphe josé joséphine jouko jouni jovan jovana joyce jozef jozsef joão joël joëlle juan juana juanita judit judith judy juha juhani
juho jukka julen jules julia julian juliana juliane julianna julianne julie julien juliet julieta juliette juline julio julita julius
julián june junichi junko juraj jure jurgen jurgita jurica juris jurjen jurriaan jussi justin justina justine justus justyna jutta jyoti
jyrki jános jérémie jérémy jérôme jóhanna józsef jörg jörgen jörn jørgen júlia júlio jürgen jānis jūratė kaan kaarina kabir kacper kadek
kadir kadri kaede kaelig kagiso kaido kailash kaisa kaitlyn kaito kaja kajal kalev kalevi kalina kalle kalliopi kalpana kamal kamala kamau
kambiz kamil kamila kamlesh kamran kanae kanako kanchan kanya kaori kaoru kareem karel karen karim karima karin karina karine karl
karl-heinz karla karlijn karol karolin karolina karoline karsten kartik kartika kasia kasimir kaspars kasper kassandra katalin katarina
katarzyna katashi kate katelijne katelyn katerina katharina katharine katherine kathi kathleen kathrin kathryn kathy katie katinka katja
katri katrien katrin katrina katsumi katsuo kauko kaveh kavita kavya kay kayla kaylee kazimierz kazuhiko kazuhiro kazuki kazuko kazumi
kazuo kazuya keanu keegan keelan kees kefilwe kehinde keiichi keiko keira keisha keisuke keith kelechi kelly kelsey kelvin kemal ken
kendrick kenichi kenji kenneth kenny kenta kentaro kepa kerem kerim kerry kersti kerstin kerttu keshav kestutis ketan ketut kevin keyvan
khadidja khadija khadijatou khaled khalid khalifa khalil khanh khoa khosrow khumo kiana kianoush kiara kiera kieran kieu kikuko kilian
killian kim kimberly kimiko kimmo kira kiran kirill kirsi kirsten kirsty kirti kishore kittisak kiyoko kiyoshi kjell kjersti kjetil klaas
klaasje klajdi klara klaudia klaus kleio klemens klervi klára knud knut kobi koen kofi kohei koichi koji kojo koldo komal konrad
konstantin konstantina konstantinos konstanze koray kornelia kostas kotaro kouki kourosh krasimir krasimira kresimir krešimir krishna
krista kristaps kristen krister kristian kristiina kristin kristina kristine kristjan kristján kristof kristoffer kristy kriszta krisztian
krisztina krisztián kriti krystyna krzysztof ksenia ksenija kumar kumiko kunal kunibert kurt kushtrim kveta květa květoslav kwabena kwadwo
kwaku kwame kwasi kyle kylie kyoko kyra kyriaki kyriakos kálmán károly kätlin kåre kévin külli kęstutis lachlan ladan ladislao ladislav
laetitia laia laila laima lajos lakshmi laleh lalit lalita lamar lamine lana lara larissa larry lars lasse laszlo lata latasha latifa
latisha latoya laura laure laureano laurel lauren laurence laurens laurent lauri lauriane laurie laurin laurinda laurène lautaro lavinia
laëtitia lea leah leander leandro leanne lee leela leelo leena leendert leentje leevi leif leila leili leire lena lene lenie lennart
lennie lennox leo leocadia leon leona leonard leonardo leoncio leonel leonhard leoni leonida leonidas leonie leonor leontine leopold
leopolda leopoldo lerato leroy lesley leslie lestari lester leszek lettie letícia levi lewis lexie leyla leïla li liadh liam liana liat
licia licínia lidewij lidia lidija lieke liesbeth liesel lieselot lieselotte liesje lieven liezl ligia lihi liis liisa liisi lilian
liliana liliane lilla lilli lillian lilly limor lina linas linda lindani lindiwe lindsay lindsey linh linnea linnéa linus lioba lionel
lior liora lirim lisa lisandro lisbeth lise liselotte lisette lison liv livia livio liviu liz liza lizzie ljiljana ljubica ljubomir lleucu
llinos llorenç lloyd lluc lluís llyr loane lodewijk lodovico loeiz loes loesje logan loic lois lokesh lola lomig lonnie lora lorcan lore
loredana lorella lorena lorenz lorenza lorenzo loretta lorna lorraine lotfi lothar lotje lotta lotte lotti lou louane louay loubna louella
louie louis louisa louise loukas louke lourenço lovisa lovro lowie loïc loïs luan luana luanne lubos luboš luc luca lucas lucette lucia
lucian luciana luciano lucie lucien lucienne lucija lucile lucilla lucille lucinda lucius lucrecia lucrezia lucy lucyna lucía lucília
ludger ludmila ludovic ludovico ludovina ludvig ludvik ludwig luigi luigia luis luisa luise luisella luitgard luiz luka lukas lukasz luke
luminita luminița lungile lutz luuc luuk luz luzia luzie luís luísa lydia lyle lynette lynn lynsey lyubomir lyudmila lászló léa léandre
lélia léna léo léon léonard léonie léontine léopold lídia lígia lóránt līga maaike maarja maarten maayan mabel macarena macario machiko
machteld machteldt maciej macsen madalena maddalena maddie maddison madeleine madeline madhav madhavi madhu madhuri madis madison madoka
mads mael maeve mafalda magda magdalena magdalini maggie magne magnus magí mahalia mahaut mahdi maher mahesh mahin mahmoud mahmut mahnaz
mahsa mahtab maia maialen maider maija maik maike maiko mairead mairi maite maja majda majid majlinda makena makoto maksim malachi malachy
malak malcolm malek malgorzata malia malik malika malin malina malka mallory malte mamadou mamoru mamta mana manabu manal manami manasi
mandana mandeep mandy manfred manfredi manish manisha manja manju manlio manoj manolis manolo manon manouchehr mantas manuel manuela
manuele maodez mara maram marc marceau marcel marcela marcelino marcella marcelle marcellino marcello marcelo marcia marcial marcin marco
marcos marcus mareike marek maren margaret margareta margarete margaretha margarethe margarida margarita margaux marged margery margherita
margie margit margo margot margret margrit marguerite margus maria mariah mariam mariama marian mariana mariangela marianna marianne
maribel maribeth maricarmen marie marieke mariella marielle marija marijan marije marijke marijn marika mariko marileen marilou marilyn
marilyne marinella mario mariolina marion mariona marios marisa marisol marissa maristella marit marita marites maritza marius mariusz
mariya marja marjan marjolein marjorie markku marko markus marla marleen marlena marlene marlies marlis marloes marlon marlowe marlène
marta martha marthe martijn martim martin martina martine martí martín marvin marwa marwan mary maryam maryla maryna maryse marzena
masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masayuki mascha masego masoud massimiliano massimo
matej mateja matelda mateo mateus mateusz mathias mathieu mathilda mathilde mathis mathurin mathéo matias matija matilda matilde matjaz
matjaž mats matteo matthew matthias matthieu matti mattia mattin mattis matías matěj maud maura maureen mauri maurice mauricio maurine
maurits maurizio mauro maurício mavis max maxence maxi maxim maxime maximilian maximiliane maximiliano maximilien maxine maya mayank
mayeul maylis mayuko mayumi mayur maé maël maëlie maëlle maëlys maïa maïlys maïwenn małgorzata mbali meagan mechthild meelis meena
meenakshi megan megha megumi mehdi mehmed mehmet mehrdad mei meike meinir meir meital melania melanie melek melike melina melinda melis
melissa melvin melânia menachem menno menotti meral mercedes meredith meredydd merfyn meriem merijn merike meritxell merja merle merrill
mert merve mervyn meryem mesut metin mia micaela michael michaela michal michalina michalis michał michel michelangelo michele michelle
michiel michiko michio michèle mick mickaël midori mieke mieko miguel mihaela mihai mihaly mihir mihkel mihoko mihály miika mika mikael
mikako mike mikel mikhail mikio mikkel mikko miklos miklós mikolaj mikołaj mikulas mikuláš mila milan mildred milena milica milind
miljenko milla millicent millie milo milorad milos milosz miloš mimoza mina minako mindaugas mindy minh minho minji minnie minoo minoru
minseo mio miquel mira miranda mircea mireille mirela miriam miriana mirja mirjam mirjana mirka mirko mirna miro miroslav miroslava mirta
mirthe misaki misako mitsuko mitsuo mitsuru miyuki mizuki miłosz mladen mogens mohamed mohammad mohammed mohini mohit mohsen moira mojca
mojgan mojtaba mollie molly momoka momoko mona monica monika monique montague montse montserrat monty mordechai morfydd morgan morgane
moritz morten morteza morven moses moshe mostafa motoko mouad mouna mounir mourad moussa moussou mpho mridula muge muhammad muireann
mukesh mukul munir murali murat muriel murray mustafa mustapha mwangi myfanwy myles myra myriam myrna myron myrthe myrtle myrto márcia
márcio mário márton mátyás máximo märta månsson mécia mélanie mélina méline mélissa mónica müge māris mārtiņš naama nabil nabila nada
nadezda nadezhda nadia nadim nadin nadine nadir nadja nadya nadège nagisa nahia nahid nahla naiara naim naima najat najib najla nakamura
nalini namita namrata nanako nancy nandi nandini nanna naoise naoki naoko naomi naoto narayan narendra naresh narges narong narumi nasim
nasreen nasrin natalia natalie natalija nataly natalya natascha natasha nathalie nathan nathanaël nathaniel natsuki natsuko natsumi
nattapong natália natércia naveen navid navin nawal nawel nayla nazan nazanin nazario nazih nazli nazlı nazzareno naël neasa nebojsa
necati neela neelam neele neeltje neeraj nefeli negar negin neha nehama neil nekane nektarios nela nele nell nelleke nellie nelly nelson
nerea nerijus nermin nerys neslihan nesrine nesta nestor neven nevena neville nevin ngan ngoc ngozi nguyet nhung niall niamh nicanor
niccolò nicholas nick nicklas nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolette nicolás nicu nidhi niels nienke
nigel nihat niina nikhil nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina nikos nilay nilesh nilgun
niloofar niloufar nils nilüfer nima nimisha nina nino ninon niraj niran nirmala nisha nishant nisrine nitin nitya nitzan nizar njeri
njomza njoroge njål nkechi nkosana nnamdi noa noah noal noam noboru nobuko nobuo nobuyuki noel noelia noelle noemi nollaig nolwenn nomvula
noortje nora norah norbert norberto noreen noriko norio norma norman normunds nosipho nour noura nouredine noé noélie noémi noémie noëlle
nthabiseng nuala nuno nunzia nunzio nuray nurcan nuria nurit nwosu nyambura nyoman nándor nélson núria obdulia obinna octavia octavian
octavie oddone oddvar oded odette odhiambo odhran odile odilon odin odysseas ofer ofra ofélia ogechi ognjen oguz oihana oisin oisín okan
okoro oksana ola olaf olamide olatz olav olayinka olcay ole oleg olegario oleguer oleh oleksandr olena olga oliver olivia olivier oliviero
olof oluchi olufemi oluwaseun olwen olympe olívia omar omari omid omkar omotola omran ondina ondine ondrej ondřej onofre onur onyeka oona
ophelia ophélie orane orazio orest oreste orestis orhan oriana orianne orietta oriol orit orla orlaith orlando orlane ornella orsola
orsolya orson orville osagie osamu osbert oscar osian oskar oskari osman osnat ostap osvaldo oswald otieno otis otmar otso ottar ottavia
ottavio ottilie ottmar otto otília oumaima oumar ousmane oussama ovidiu owain owen ozan ozge ozgur ozlem oğuz paavo pablo paco pacôme
padma padraic padraig paige pakorn palesa pallavi pamela panagiota panagiotis pancho pankaj panos pantaleo paola paolina paolo parag
paraskevi parisa parth parul parvati parviz pascal pascale pascual pasquale patricia patricio patrick patrik patrizia patrizio patrycja
patrícia patsy paul paula paulette paulien paulina pauline paulius paulo pavan pavao pavel pavla pavlo pavlos pawel paweł peadar pearl
peder pedro peggy peio pejman pekka pelagia pelin penelope penka pentti per perceval percival percy pernille perrine perry perttu petar
peter petr petra petros petru petter petteri peyman phil philibert philip philipp philippa philippe phillip philomène phineas phoebe phuc
phuong phyllis pia pierfrancesco pierluigi piero pierre pierrette pierrick pieter pieternel pietro pilar pinar piotr pippa piret pirjo
pirkko piroska plamen ploy polina polly polyxeni pompeo pooja poonam pooya porfirio pornthip pouria prabha prabhakar prabhu prachi
prajakta prakash pramod pranav prasad prashant pratik pratima pravin preben preeti prerna priamo prisca priscilla priya priyanka prudencio
przemek przemyslaw przemysław puja punit purnima pushpa pádraig pál päivi pär pérrine péter pétronille pınar qendrim quang quentin queralt
quinn quirin quirino quirze quitéria quoc quynh rabab rabea rabia rachael rachel rachid rachida radek radha radhika radia radim radka
radmila radoslav radoslava radovan raegan rafael rafaela rafal rafał raffaele raffaella rafik raghav raghu ragna ragnar ragnheiður
ragnhild ragnvald rahel rahma rahul raija raimo raimondo raimund rainer raisa raissa raivo raj rajan rajat rajeev rajendra rajesh rajiv
rajni raju rakesh ralf rallou ralph raluca ramazan ramesh ramiro ramon ramona ramune ramunė ramya ramón randall randy rania ranjan ranjit
ransford raphael raphaël raphaëlle raquel rasha rashid rashmi rasmus ratko ratna raul ravi ravindra rayan raymond razvan raúl rebeca
rebecca rebekka recep redouane reece reena refilwe regina reginald regolo reijo reiko reinaldo reiner reinhard reinhild reinhold reinier
rekha remo remy renata renate renato renaud rene renee renske rené renée reshma retno reuben reyhaneh reza rhea rhett rhian rhiannon rhoda
rhodri rhona rhonda rhys riad rianne ricard ricarda ricardo riccardo richard ricky rico rieke rieko rienk rigoberto riham rihards riho
riikka riina riitta rike riley rimas rinaldo rinor rinske rinus riordan risto rita ritesh ritika ritva rivka riwal rizki roald robbie
robert roberta roberto robyn rocco rocío rodel roderick rodger rodica rodion rodney rodolfo rodolphe rodrigo rodrigue roeland roelof
rogelio roger rogério rohan rohini roisin rokas rokia roksana roland rolande rolando rolf romain romaric romeu romilly romina romolo
romuald romy román roméo ron ronald ronaldo ronan ronen roni ronit ronja ronnie roosmarijn rory rosalba rosalia rosalie rosalind rosalinda
rosalyn rosalía rosamund rosana rosanna rosanne rosaria roshan roshni rosie rosine rossana rossella rostislav roswitha rowena roxana
roxane roxanne roy roya royce rozafa rozenn roísín ruairi ruairí ruaridh ruben ruchi rudi rudolf rufus ruggero ruggiero rui rumyana runar
rupal rupali rupert ruperto rupprecht ruqayya ruslan russell ruta rutger ruth rutuja ruud ruxandra ryan ryoichi ryoko ryosuke ryota
ryotaro ryszard ryuichi ryuji réginald régine régis réka rémi rémy róisín rómulo rúben răzvan rūta saad saadia saara sabien sabina sabine
sabri sabrina sabrine sachiko sadhbh sadia sadie sadik sadio saeed saeko safa safia sagrario said saif saija sajida sakari sakura salah
salih salim salma salman salome salomé salomón salustiano salvador salvatore salwa sam samah saman samaneh samanta samantha samarth sameh
samia samiha samir samira sammy samson samuel samuele samuli sanaz sancho sandalio sander sandhya sandor sandra sandrine sandrino sandro
sangeeta sanja sanjana sanjay sanjeev sanne santiago santosh saoirse saoud sapir sapna sara sarah saraswati sarika sarit sarita sarojini
sarolta sascha saskia satish satoko satomi satoru satoshi saturnino saulius saurabh savaş saverio savina savita sayaka sayuri saúl saša
scarlett scott seamus sean seanan sebastian sebastiano sebastien sebastião seda sedat seema sefa segismundo seiichi seija seiji seiko
sekou selcuk selena selim selin selina sello selma selçuk semih semra semyon seojun seonaid sepideh seppo serafina serafín serap seraphina
serdar serena serge sergei sergej sergey sergio serhat serhii serkan setareh seth setsuko seun sevda severiano severin severino sevgi
sevil sevim seweryn seyma seán shabnam shadi shahin shahram shahrzad shailesh shaima shalini shane shania shanice shankar shannon shantanu
sharad sharmila sharon shaul shaun shauna shawn sheela sheena sheila shekhar shelby shelley sherri sheryl shigeko shigeru shilpa shimon
shinichi shinji shinobu shinya shiori shira shireen shiri shirin shirley shivani shizuka shizuko shkelzen shlomit shlomo shmuel shobha
shogo shoichi shoko shona shoshana shpresa shraddha shreya shruti shubham shuhei shuichi shuji shweta shyam siamak sian sibel sibilla
sibongile sibylle siddharth sidney sidonie siebren siegfried sieglinde siegmund siegrun sieske sietske sigal sigbjørn sigfrido sigita
sigmund signe sigrid sigrun sigríður sigurd siham siim silas silja silke silvan silvana silvano silverio silvester silvestro silvia silvio
silviu simon simona simonas simone simonetta simão simón sina sinan sindre sindy sinead sinisa siniša sinéad siobhan siobhán sioned sipho
sirpa sissi sitara sivert siwan sixten sixtine sizwe siân sjoerd sjors skender skylar slaven slavica slavko slawek slawomir slimane
slobodan smita smriti sneha snehal snezana snježana snorre soazig sofia sofie sofija sofoklis soham sohan soheil sohrab soizic solenn
soline solveig solvej solvita solène somchai somsak sonali sonam songul songül sonia sonja sonya sophia sophie soraia soraya sorcha soren
sorin sorina sotiria souad soufiane souhila soukaina souleymane spencer spyridon spyros srdjan srinivas srđan stacey stacy stamatis
stanislas stanislav stanislava stanislaw stanisław stanley stavros stavroula stefan stefania stefanie stefano steffen steffi steinar
steinunn stelios stella stellan steluta stepan stephan stephanie stephen steve steven stewart stian stig stijn stjepan stojan stoyan
stratos struan stuart stéphane stéphanie suat sudha sudhir sujata sukarno suman sumaya sumiko sunil sunita sunniva supaporn suraj surbhi
surekha suresh surya susan susana susann susanna susannah susanne sushil sushma susi susilo susumu suthep suvi suyash suzanne suzette
suzie suzue svante svea svein sven svend svenja sverre svetlana svetoslav svitlana swantje swapna swapnil swati sybil sybille sylke
sylvester sylvette sylvia sylviane sylvie sylwia synne synnøve sytse szabolcs szilvia szilárd szymon sándor séamus sébastien sélim sérgio
séverin séverine sílvia sílvio sölvi sören sølvi søren süleyman sławomir taavi tabea tabitha tadashi tadele tadeo tadeusz tadhg taha tahar
taichi taina taiwo takahiro takako takao takashi takayuki takeru takeshi takuma takumi takuya talal talia talulah tamami tamar tamara
tamas tameka tamika tamiko tamir tamsin tamás tancredi tancrède tanel taneli tanguy tania tanisha tanja tanmay tanvi tanya tapio tara
taraneh tarcisio tarek tarik tariq tarja tarkan tarmo tarun tasha tatiana tatjana tatsuo tatsuya tatyana tayfun tazio teagan tebogo ted
teddy teemu tegan tejas telmo temel tendai teodor teodoro terence teresa teresinha tereza terje tero terrence terri terry teruko tess
tessa tetsuo tetsuya teun teuntje teuta teuvo teófilo thabo thaddeus thalia thanasis thandeka thandi thanh thanos thao thaïs thea thekla
themis theo theodor theodora theodore theodoros theofilos theresa therese theresia thiago thibaud thibault thierry thies thijs thilo
thiméo thomas thora thorben thorbjørn thorsten thouraya thuan thulani thure thuy théo théodora théodore théophane théophile thérèse tia
tiago tiana tiberio tiberiu tibor tiernan tifenn tiffany tihana tiina tiit tijana tijmen til tilda till tilmann tilo tim timm timo timofey
timon timothy timothé timothée timur timéo timóteo tina tindra tineke tiphaine tirta titouan tiwa tiziana tiziano tjalling tjark tjeerd
tjitske tobias toby todd todor todorka toivo tokiko tolga tom tomas tomasa tomasz tomer tomislav tommasina tommaso tommy tomoaki tomoe
tomohiro tomoka tomoki tomoko tomomi tomás tomé toni tony tonya toomas torben torbjörn torgny toribio torkel torleif torquato torquil
torsten torunn toshiko toshio toshiyuki tove tracey tracy traian traudl travis trevor tricia triin trijntje trine trinh trish trisha
tristan trond trude trudy trung trupti truus trygve tsepo tsipi tsubasa tsutomu tsuyoshi tsvetan tsvetelina tuan tudor tudual tudur tugba
tuija tulin tullia tullio tumelo tunc tuncay tunç tuomas tuomo turgut turid tushar tuula tuuli tuyet tuğba tvrtko tymon tymoteusz tyrone
tyson tytti tzvi tânia tímea tõnis tõnu tülay tünde ubaldo uchenna uday udo ufuk ugo ugur ujjwal ulderico uldis ulf uli ulla ulrich ulrik
ulrika ulrike ultan umberto umeko umesh umit umut unathi unax upasana urho urmas urmila uros uroš ursel ursula ursule urszula uschi usha
ute utkarsh utku uwe uxue uyen uğur vaclav vadim vahid vaibhav vaida vaidas vaishali valbona valdemar valdis valentin valentina valentín
valeri valeria valerie valerio valeriu valon valtteri valère valéria valérie valéry vance vanda vandana vanessa vangelis vanna varsha
varun vasco vasil vasile vasilena vasili vasiliki vasilis vassilis vasudha vasundhara vasyl vaughn vebjørn vedran veera veerle vegard
veijo veikko velia velimir vello venancio veneranda venetia venkat venke venla venusto venâncio vera verena verona veronica veronika
veronique vesa vesna vianney vibeke vicky victoria victoriano vidar vidya viet vigdis viggo viivi vija vijay vijaya vikas vikram vikrant
viktor viktoria viktorija vilho vilija vilma vilmos vimal vimala vinay vincent vincenza vincenzo vinita vinko vinod vinzenz violetta
viorel viorica vipin vipul virendra virgil virgilio virginia virginie virginija virginio virgínia viriato virpi virág vishal vishnu vitali
vitaly vittoria vittorio viveca vivek vivian viviana viviane vivien vivienne vjekoslav vjosa vlad vladan vladimir vladimira vlado vlasta
vojtech vojtěch volkan volker volkmar volodymyr vroni vyacheslav vytautas václav vânia väinö víctor vítor wael wafa wahiba wahyu wairimu
wakana waldemar walid wallace walter waltraud wambui wanchai wanda wang wanjiru warren wassim wataru wayan wenceslao wenche wendelin
wendell wendy wenzel werner weronika wesley whitney widad widodo wiebe wiebke wieke wieland wieslaw wiesław wietske wijnand wiktor wilbur
wilfred wilfried wilhelm wilhelmine willem willemijn willi william willibald willis willy wilma wim winfried winifred winston witold
wladyslaw wobbe wojciech wojtek wolfgang wolfram wout wouter wulan wyatt władysław xabat xabi xabier xander xanthe xaver xavi xavier
xavière xenia xhevat ximena xiomara xuan xènia yaa yaakov yacine yael yagmur yago yahya yalda yamini yan yana yanis yaniv yann yannic
yannick yannig yannik yannis yanti yara yardena yaron yaroslav yasemin yash yashwant yasin yasmin yasmina yasmine yasser yassine yasuhiro
yasuko yasuo yavuz yaël yağmur yegor yehuda yehudit yelena yeliz yentl yetunde yevhen yewande yeşim yiannis yifat yigal yigit yildiz
yilmaz yiorgos yishai yitzhak yiğit yllka ylva yoan yoann yoav yochanan yoeri yogesh yohan yoko yolanda yolande yona yonatan yoran yordan
yosef yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yoshiyuki yossi yosuke yotam youenn younes youness yousef yousra youssef
yseult yuichi yuika yuina yukari yuki yukiko yukio yuko yulia yuliya yumi yumiko yuna yuri yuriko yusuf yusuke yutaka yuval yvan yves
yvette yvon yvonne ywan yıldız zacarias zacarías zaccaria zacharias zacharie zachary zack zadie zafer zahra zainab zainabu zakaria zaki
zane zanele zara zawadi zbigniew zbyszek zdenek zdenka zdeněk zdravko zeev zeferino zehra zeinab zekiye zelda zenon zerrin zeynep zhaleh
zhivko ziad zied zigor zinaida zineb zita ziva zlatko zodwa zoe zoey zofia zohar zohra zoi zola zoltan zoltán zoran zorica zosia zoubida
zoya zoé zoë zsofia zsolt zsombor zsuzsa zsuzsanna zsófia zuberi zubeyde zulmira zuriñe zuzana zuzanna zvonimir zwaantje zélie ágnes ákos
álex álvaro ángel ângela ângelo åke åsa åse ève éamon édith édouard éliane élie élina éline élio éliott élisa élise élisée éloan élodie
éloi élouan éloïse éléa éléonore émeric émile émilie émilien émilienne érica étienne évariste íngrid ólafur óscar ömer örjan östen öykü
özge özgür özlem ørjan øyvind úrsula ülle ümit ümmü ünal þórunn ıtır łukasz şeyma şule štěpán șerban ștefan
`
    .trim()
    .split(/\s+/),
);

/** Names that are also ordinary words in one of our languages: names only where the grammar says so. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `
pierre amber angel april art august autumn basil bill bob brook carol chance chase christian clay cliff colt cooper daisy dale dawn dean drew duke
earl engel erika ernst eve faith falk flora frank gay gene ginger glen grace grant guy harmony heath heather heide hazel holly hope hunter iris
ivy jack jade jasmin jay joy june kai king lance lily linde major marina mark mason max may melody mercy miles noble olive pat patience pearl
peg penny porter prince prudence ray reed rich river rob robin roman rosa rose rosemary royal ruby rusty sage sandy skip sky sommer star stella
sue summer taylor tyler victor viola violet wade walker will wolf wren amsel aurora bella can celeste ida lee mai mia nil norma paris ring
stern luz ute verona viet wang gloria jordan florence virginia carolina georgia victoria madison jackson austin brooklyn chelsea savannah sydney
lou li ina isa leo mio mira per mats odin lore paul
`
    .trim()
    .split(/\s+/),
);
