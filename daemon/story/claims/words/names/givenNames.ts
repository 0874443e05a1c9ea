/**
 * Given names that are common somewhere, lower case, collected by hand. Needed where a capital letter proves nothing: at
 * the beginning of a sentence, in titles, and for all nouns of German. Elsewhere any unknown capitalised word counts.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaliyah aaron abby abdul abdullah abel abigail abraham ada adam adela adele adelheid adil aditi aditya adolf adrian adriana adrien
agata agatha agnes agnieszka ahmad ahmed aida aiko aileen aisha aisling ajay akira alan alba albert alberto albrecht alec alejandra
alejandro aleksander aleksandra alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexei alexia
alexis alfie alfons alfred alfredo ali alice alicia alicja alina aline alisa alison allison alma almut alois alondra alva alvaro
alwin alyssa amalia amanda amara amelia amelie amina amir amit amy ana anastasia anders andrea andreas andrei andres andrew andrzej
andy anette anfisa angela angelica angelika angelina angelo anika anil anita anja anjali anke ann anna annabel annabelle annalena
anne annegret anneke anneliese annelie annemarie annett annette annie annika annina anouk anselm anthony antje antoine anton antonia
antonio anya arda ariana arianna ariel arjun armin arne arnold arthur artur arturo arvid asha ashley asli astrid athena aubrey audrey
augusto aurelia aurelie aurelio ava axel ayaan ayana ayesha ayla ayse aziz babette baptiste barbara barry bart bartosz bastian beata
beate beatrice beatrix beatriz becky belinda bella ben benedict benedikt benjamin bennet bennett benny benoit beppe berit bernadette
bernard bernd bernhard bert berta bertha berthold beth bethany betty bettina bianca billy birgit birgitta birte bjarne bjorn björn
bobby bodo bogdan boris bradley brandon brenda brendan brent brian bridget brigitte britta brittany bruce bruna brunhilde bruno bryan
burak burkhard caitlin caleb callum calvin cameron camila camilla camille can candice carina carl carla carlo carlos carlotta carmen
carola carolin carolina caroline carolyn carsten casey caspar cassandra catalina catarina caterina catherine cathy cecile cecilia
cecilie celeste celia celina celine cem chad chandra chantal charles charlie charlotte chelsea chen cheng chiara chiyo chloe chris
christa christel christer christiane christin christina christine christoph christophe christopher christos chuck cilla cindy claire
clara clarissa clark claude claudia claudio claudius claus clemens clement clementine colin colette conny connor conor conrad constance
constantin constanze cora cordula corey corina corinna corinne cornelia cornelius cosima craig cristian cristiano cristina curtis cyril
dagmar daichi damian damien dan dana daniel daniela daniele daniella danielle danny daphne daria dario darius darlene darren dave david
davide debbie deborah deepak deepika delia delphine denis denise dennis derek derya desmond detlef devon diana diane didier diego dieter
dietmar dietrich dilara dimitri dina dirk dmitri dmitry dolores dominic dominik dominika dominique donald donna dora dorian doris dorota
dorothea dorothee dorothy douglas duncan dustin dwayne dylan ebba ebru eckhard eddie edeltraud edgar edith edmund edna eduard eduardo
edward edwin eileen ekaterina elaine elara elea eleanor elena eleni eleonora elfriede eli elia elian elias elif elin elina eliot elisa
elisabeth elise eliza elizabeth elke ella elle ellen ellie elliot elliott elly elmar elodie eloise elsa elsbeth else elsie elvira emanuel
emil emilia emilie emilio emily emine emir emma emmanuel emmy emre engin enno enrico enrique enzo eren eric erich erik erin ernesto erwin
esmeralda esperanza esra estelle esteban ester esther ethan etienne eugen eugene eugenia eugenio eva evan evangelina evelin evelyn evelina
ewa ezra fabian fabiana fabienne fabio fabrice fabrizio farah farid faris fatih fatima fatma federica federico felicia felicitas felicity
felipe felix femke ferdinand fergus fernanda fernando fiete filip filippo finja finley finn finnja fiona flavia flavio fleur florence
florentine florian floris franca francesca francesco francine francis francisco franco francois françois françoise franka franklin franz
franziska fred freda freddie freddy frederic frederick frederik fredrik freya frida frieda friedemann friederike friedhelm friedrich fritz
gabriel gabriela gabriele gabriella gabrielle gareth gary gaston gavin geert geoffrey georg george georgia georgina georgios gerald
geraldine gerard gerd gerda gerhard gerlinde germaine gernot gero gerrit gert gertraud gertrud gesa gesine giacomo gianluca gianna gianni
gilbert gillian gina giorgia giorgio giovanna giovanni gisela gitta giulia giuliano giulio giuseppe gladys gloria goran gordon graham greg
gregor gregorio gregory greta gretchen grete grzegorz gudrun guido guillaume guillermo gunda gunnar gunter gunther gustav gustavo gwen
gwendolyn hagen hakan hamid hamza hana hank hanna hannah hannelore hannes hanno hans hansi haruka haruki haruto harald harold harriet harry
hartmut hartwig harvey hasan hassan hatice hayden hazuki hector hedda hedwig heidemarie heidi heidrun heike heiko heiner heinrich heinz
heinz-peter hektor helen helena helene helga helge hellmut helmut hendrik hendrika henning henri henrietta henriette henrik henry herbert
heribert hermann hermine herta hertha hilda hildegard hilke hinrich hiro hiroshi hisao holger horst howard hubert hubertus hugh hugo humphrey
hussein ian ibrahim ida idris ignacio ignaz igor ilaria ilka ilona ilse imke imogen imran ina ines inga inge ingeborg ingo ingrid inka
irena irene irina irmgard irmtraud isa isaac isabel isabell isabella isabelle isaiah isla ismael ismail ivan ivana ivo iwona izabela jackie
jackson jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana jane janet janice janina janine janis janna janne jannes
jannik jannis janosch jaroslav jasmina jason jasper javier jayden jayla jean jeanette jeanne jeannette jeff jefferson jeffrey jelena
jenna jennifer jenny jens jeremiah jeremias jeremy jerome jerry jesse jessica jessie jessy jesús jette jill jim jimmy jing jitka joachim
joan joana joann joanna joanne joao joão jochen jodie joe joel joelle johan johann johanna johanne johannes john johnny jolanda jolanta
jonah jonas jonathan jonna jonte joost jordan jordi jorge jorik joris josef josefa josefine joseph josephine josh joshua joschka josie
josé joyce juan juana juanita judith judy juha jules julia julian juliana juliane julianna julianne julie julien juliet juliette julio
julius june jurgen justin justina justine justus jutta jörg jörn jürgen kaan kamil kamila karen karim karin karina karl karl-heinz karla
karolin karolina karoline karsten kasper katarina katarzyna kate katharina katharine katherine kathi kathleen kathrin kathryn kathy katie
katinka katja katrin kay kayla kazimierz keanu keiko keith kelly kelvin ken kenji kenneth kenny kenta kerstin kevin khadija khaled kilian
kim kimberly kira kirsten klaas klara klaus klaudia klemens knut konrad konstantin konstanze kristen kristian kristin kristina kristine
kristof krzysztof kumar kunal kurt kyle kyra lamar lana lara larissa larry lars lasse latisha laura laure laurel lauren laurence laurens
laurent laurin lavinia lea leah leander lee leif leila leire lena lene lennart lennie lennox leo leon leona leonard leonardo leonhard leoni
leonie leonor leopold leroy leslie lewis leyla li liam liana lidia liesel liesbeth lieselotte lilian liliana lillian lilli lilly lina
linda lindsay lindsey linnea linus lionel lisa lisbeth lise liselotte lisette liv livia livio liz liza lizzie lloyd logan lois lola lora
lore lorena lorenz lorenzo loretta lorraine lothar lotta lotte lotti lou louis louisa louise luc luca lucas lucia luciana luciano lucie
lucien lucinda lucius lucy ludger ludmila ludwig luigi luis luisa luise luiz lukas lukasz luke lutz luz luzie lydia lynn maarten mabel
maddie madeleine madeline madison mads magda magdalena maggie magnus maia maik maike maja makoto malcolm malgorzata malia malik malin malina
malte mandy manfred manja mandeep manolo manon manuel manuela manuele mara marc marcel marcela marcella marcello marcia marcin marco marcos
marcus mareike maren margarete margaretha margarethe margarita margaret margherita margit margot margret margrit marguerite maria mariah
mariam marian mariana marianna marianne marie mariella marielle marika mario marion marisa marisol marissa marita marius marja marjorie
marko markus marla marleen marlena marlene marlies marlis marlon marta martha marthe martin martina martine marvin mary maryam mascha
massimo mateo mateusz mathias mathilda mathilde mathis matilda mats matteo matthew matthias matthieu mattis maud maura maureen maurice
mauricio maurizio mauro max maxi maxim maxime maximilian maximiliane maya mechthild megan mehmet mehmed mei meike melanie melina melinda
melissa melvin mercedes meredith merle mert meryem mia micaela michael michaela michal michalina michel michele michelle michiko mick miguel
mika mike mikhail mikkel mikolaj mila milan milena milla millie milo mina mio mira miranda miriam mirjam mirko miro miroslav mirta misaki
mohamed mohammad mohammed moira mohit mona monica monika monique monty morgan moritz morten moses mostafa muhammad munir murat muriel murray
mustafa myles myra myriam myrtle nadia nadin nadine nadja nadya naima nakamura nancy naomi nasrin natalia natalie nataly natascha natasha
nathalie nathan nathaniel nayla neele neha neil nela nele nell nelly nelson nestor niall niamh nicholas nick nicklas nico nicola nicolai
nicolas nicole nicoletta nigel niklas niko nikita nikolai nikolaus nikolas nikos nils nina nino nisha noa noah noel noelle noemi nora norah
norbert noreen norma norman nour nuno nuria octavia odette odin ole oleg olena olga oliver olivia olivier oluwaseun omar onur oona oriana
orlando oscar oskar oswald otis otmar ottilie otto owen pablo paige pamela paola paolo pascal pascale patricia patricio patrick
patrik patrizia patrycja paul paula pauline paulina paulo pavel pawel pearl pedro peggy penelope per percy pernille perry peter petra petros
petter phil philip philipp philippa philippe phillip phoebe phyllis pia piero pierre pieter pietro pilar piotr pippa polly prakash priya
priyanka quentin quinn quirin rabea rachel radek rafael rafal rahel rahul raimund rainer raissa raj rajesh ralf ralph ramon ramona randall
randy rania raphael raquel rashid raul ravi raymond rebecca rebekka regina reginald reiko reiner reinhard reinhold remo remy renata renate
renato rene renee renée rené rhea rhys ricarda ricardo riccardo richard ricky rico rieke rike riley rita robert roberta roberto rocco rodney
rodrigo roger rohan roland rolf romain romina romy ron ronald ronja ronnie rosalie rosalind rosanna rosaria roswitha roxana roxanne roy
ruben rudi rudolf rufus rupert rupprecht russell ruth ryan ryota saad sabina sabine sabrina sadie sadia said sakura salma salman salome
salvatore sam samantha samira samir sammy samson samuel sandra sandrine sandro sanjay santiago sanja saoirse sara sarah sascha saskia satoshi
saverio scarlett scott sean sebastian sebastiano sebastien selena selim selin selina selma serena serge sergej sergei sergey sergio seraphina
seth severin shane shania shannon sharon sheila shelby sheryl shirley shreya sibel sibylle sidney siegfried sieglinde siegmund sigmund sigrid
silas silke silvan silvana silvester silvia silvio simon simona simone sina sindy sinan siobhan sissi slavica sofia sofie solveig sonia sonja
sophia sophie sonya soren spencer stacey stacy stanislav stanley stefan stefania stefanie stefano steffen steffi stephan stephanie stephen
steve steven stewart stuart sunita sunniva susan susana susann susanna susanne susi suzanne suzie svea sven svenja svetlana swantje sybille
sylke sylvester sylvia sylvie sylwia sören taavi tabea tabitha tadeusz takashi takeshi takumi talia tamara tamas tamika tania tanisha tanja
tanya tara tarek tarik tasha tatiana tatjana tatyana ted teddy teresa terence terry tess tessa thaddeus thea theo theodor theodora theodore
theresa therese theresia thiago thies thilo thomas thorben thorsten thure tia tiago tiana tibor tiffany til tilda till tilmann tim timm timo
timon timothy timur tina tobias toby todd tom tomas tomasz tommaso tommy tomoko toni tony tonya torben torsten tracey tracy traudl trevor
tristan trudy tyrone udo ulf uli ulla ulrich ulrika ulrike ursula ursel ute utku uwe vadim valentin valentina valeria valerie vanessa vasco
vasili vera verena verona veronica veronika veronique vicky victoria vidya viet vijay viktor viktoria vikram vilma vincent vincenzo vinzenz
virginia vitali vittoria vittorio vivian viviana vivien vivienne vladimir volker volkmar waldemar wallace walter waltraud wanda wang warren
wenche wendy wenzel werner wesley whitney wiebke wieland wilfried wilhelm wilhelmine willem william willi willibald willy wilma winfried
winifred winston wojciech wolfgang wolfram wout xander xavier xenia ximena yael yan yana yann yannic yannick yannik yara yasemin yasin
yasmin yasmina yasmine yasuko yolanda yosef youssef yuki yuko yumi yuri yusuf yvette yvonne zachary zack zahra zara zdenek zeynep zoe zoé zofia
zoey zuzanna ángel élodie özgür özlem ömer öykü ümit ünal
aino akemi alessa alvin amadou amparo ananya anaïs annemieke anselma aoife apolline arif arvo arwen asger aurélie ayumi aziza bahar
benedetta bente berenike bilal birger birthe bjarki borja bozena branka branko bärbel camilo carolien celal chidi clémence clémentine
collien cosmin cédric côme damir danilo dariusz dewi dilek dimitra dirkje dolly dorothée dragana duygu edda eero efe eino eirik elfie
eluned emeka emrys enikő erdem erlend eulalia fadi farida fenna ferenc frauke fátima gaspard gaël geertje ghislaine ginevra giulietta
grietje grigori gunhild gwenaëlle halina hauke henrike hyacinthe hélder hélène ieva imre ingvild inês ioana ismet iñaki jaap jadwiga
jannike jarek jarmila jasna jurriaan kaisa kamal karol kasimir katalin katrien kerttu kirsi kjell kostas kunibert kwame lamine leontine
levi ligia linh lioba ljubica lorcan loïc lucía luitgard luzia maddalena maite marek marit mariusz martijn matej maël maëlle mbali mehdi
merve milica minh mireille mirela nadège ngozi niels nikolaj nilüfer njeri noé oisín oksana ola olaf oleksandr ondine ottmar oumar paco
paulien petr ragnhild ransford raphaël reinhild renske reza rhiannon rocío roderick roísín ruairí rui sander sanne seamus sevda siegrun
signe sigrun siobhán solène stanisław sébastien sélim sölvi søren teun thandi thijs théo tilo titouan tjark tomás truus tuuli uschi
valérie vidar violetta vroni wendelin wiktor wim xaver xiomara yannis ylva yoko zainab zdeněk zita zsófia åsa étienne øyvind ıtır štěpán
ștefan
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
