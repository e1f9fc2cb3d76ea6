import { listWords } from './list-words.ts'

/** Given names and nicknames of many languages, lower case and without accents. Surnames do not belong here. */
export const givenNames = listWords(`
  aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanjaneya aaratrika aarav aaron
  aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushman aba abaco abagail abani abayomi abbey abbie abbigail abby abdi
  abdiel abdon abdone abdonie abdul abdullah abe abebi abeiku abel abelard abelardo abele abelin abeline abena abeni abhaidev abhaya
  abhirath abibo abigaelle abigail abigale abigayle abigel abimbola abiodun abiola abiona abisola abisoye abner abondance abosede abraham
  abramo abril absalon acace acacie acacio acanthe acario ace achaire achieng achille achim achintya achyut acilia acilio ada adaeze adah
  adalard adalbald adalbaude adalberon adalbert adalberto adaline adalric adalsinde adam adamo adan adaugo addie addison addo ade adebiyi
  adebola adebowale adeboye adebukola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaide
  adelajda adelbert adele adeleke adelfo adelia adelie adelin adelina adeline adell adella adelle adelmo adelphe adeltrude adenet adenike
  adeniyi adeodat adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar
  adhiraj adhrit adi adigun adikavi adina adinath aditeya aditya adjutor ado adolf adolfo adolph adolphe adolphie adolphus adone adonis
  adonise adrain adrastee adrehilde adria adrian adriana adrianna adriano adriel adrien adrienne adripathi adunni advaya adwitiya adwoa
  afia afolarin afonso afro afton afua agabio agape agapet agasti agastya agata agathange agathe agathon agaton agazio agilbert agilberte
  aglae aglaia agnan agnane agneflete agnes agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agrata agrippin
  agrippine agrypina agustin agustina ahalya ahilya ahmad ahmed ahmet aiace aida aidan aidano aiden aileen aimable aime aimee aimone aino
  aisha aishani aiyana ajala ajani ajeet ajit ajoke akande akanmu akanni ake akeem akinkunmi akinlabi akinwale akira akofa akorfa akos
  akosua akroor aksel akshainie akshaj akshat akshata akshita akua akula akumaa akunna akwasi akwesi al alaba alade alain alaina alaine
  alais alamu alan alana alanis alanna alano alayna alba alban albane albano alberade alberic albert alberta alberte albertha alberto
  albin albina albino alceo alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldo aldonce aldric alea
  aleaume alec aleen alejandra alejandro alek aleksi aleksy alemka alena alene alenka ales alessa alessandra alessandro alessia alessio
  aleth aletha alex alexa alexander alexandra alexandre alexandro alexane alexanne alexe alexej alexia alexie alexine alexis alexys
  aleyna alf alfio alfonso alfonz alfonzo alford alfred alfreda alfredo algiso ali alia alica alice alicia alicja alida alienor aliette
  alin alina aline alis alisa alisha alison alissa alivia alix aliya aliyah aliz aliza alize alka allan allegra allen allene alliaume
  allie allison ally alma almine almire almiro alois aloise alojz alojza alok alonzo aloyse alphee alphonse alphonso alpinien alta altea
  althea althee alton alva alvah alvaro alvena alvera alverede alverta alvin alvina alvis alvise alwar alya alyce alycia alysa alysha
  alyson alyssa alysson ama amabela amadeo amahle amaka amalia amaliane amalie amalric amalthee amanda amande amandin amandine amando
  amani amant amante amar amara amarande amaranthe amaresh amari amarnath amaryllis amata amato amauri amaya ambar amber ambra ambre
  ambroise ambroisie ambrose ambroz ambrozy amedee amedeo amedeu amelia ameliane amelie amelien ameline amelio amely america americo
  amethyste ameyatma amico amie amiel amin amina aminat aminte aminu amir amira amish amit amiya amleto amodini amogh amoke amon amone
  amope amore amos amparo amrit amrita amritambu amy amya amza ana anaadi anabel anabelle anael anaelle anagh anahi anaida anais anala
  anamika anand ananda anang ananta ananya anasooya anastacio anastase anastasia anastasie anastazja anasuya anatol anatole anatolie anca
  ancelin anceline anci ancica ancuta anda andel andelo andeol anders anderson andi andoche andra andras andre andrea andreane andreanne
  andreas andree andrei andrej andres andrew andro andrzej andy andzelika anele anemone anesa aneta anette anezka angadreme ange angel
  angela angele angelica angelina angeline angelique angelita angelo angharad anghel angie angilbe angilran angoustan angus anh ani
  anibal anica anicee anicet anicette anika anil anila anilaabh anilabh anish anissa anita aniya aniyah anja anjali anjaneya anjushree
  anjushri anka ankal anko ann anna annabel annabell annabelle annalena annalise annamae annamarie annapurna anne anneke anneli annelie
  anneliese annemarie annetta annette anni annibal annie annika annikki anny anouar anouk ansbert ansberte ansel anselm anselme ansgar
  ansgary anshula ansley anstrudie antea antek antero anthelme anthony antide antigone antim antimo antino antoine antoinette anton
  antone antonella antonetta antonette antoni antonia antonin antonina antonine antonio antony antti antun antwan antwon anuja anunay
  anuraag anurag anusuya anuta anwesha anya aoi aoife aphelie apolline apollo appia april apsara aquilin aquiline ara arabelle araceli
  aracely araldo aras arcadie archan archange archibald archie arda ardella arden ardith ardito arely aresio argine argo ari ariadna
  arian ariana ariane arianna aric aricie arie ariel ariele arielle arike arina arindam arinola aris ariste aristide aristo arjun
  arkadiusz arkady arlene arlette arlie arlo armance armand armande armandine armando armani armel armeline armelle armida armide armin
  armine arnaldo arnaud arnaude arne arnesh arno arnold arnoldo arnould arnulfo arolde aron aronne arpad arrigo arsene arsenie arseniusz
  arsinoe art artemis arthaud artheme arthur arthurine artur arturo arun aruna arved arvel arvid arvilla arwen arya aryan aryanna
  arystarch asa asake ascelin asceline ascension asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asia
  asija asiya asja aslesha assunta astarte asterie astree astrid astride asya ataleo atanazy atena athalie athanase athanasie athena
  athenais athina athos atinuke atmaja atmanand atmananda atreyee atreyi attila aube aubertine aubree aubrey aubry audace aude audebert
  audeline audie audouin audra audran audreanne audrey august augusta auguste augustina augustine augustus aure aurea aurel aurele
  aurelia aurelie aurelio aurelle aurian auriane aurica auro aurora aurore austen austin austyn autumn auxane auxence ava avadhesh avani
  avantika ave aveline avery avi avigaelle avis avoye avram awero awesi axel axeline axelle axinte aya ayana ayanda ayaz ayden ayebatari
  ayinde ayinke ayize ayla ayleen aylin ayman aymard aymardine aymeric aymon aymonde ayo ayodeji ayodele ayoka ayomide ayomikun ayotude
  ayoub ayse ayumi ayushmati aza azalee azelia azelie azeline azelio azra azubuike baaba baala babasola babatunji babawale babila bacco
  badr bafana bahula baidehi bailee bailey bakula bala baladitya balagopal balamani balazs baldo baldwin balgopal balint balthazar bandhu
  bandhul banel bangizwe banji bankim bankole bao baptiste bara baran barbara barbe barbro barbu bardo barica baris barnabe barney baron
  barrett barry bart bartimee barton bas basanti bashir basile basilisse bastian bastien bathilde batuhan baudouin baylee bazyli bea
  beata beato beatrice beatrix beatriz beatrycze beau beaulah bebe becca becky bela belina belinda bell bella belle belo ben bence bende
  benedict benedicte benedikt benedita benedykt benett bengt beniamin benicio benigne benito benja benjamim benjamin bennet bennett
  bennie benno benny benoit benone bente benthe benton beranger berangere berard berat berend berenice berit berkay bernadette bernadine
  bernard bernardo bernd berneice bernhard bernice bernie berniece bernita berry bert berta bertha berthe berti bertille bertram bertrand
  beryl bessie beth bethany bethel betina beto betsy betta bette bettie betty bettye beulah beuve beverly bex bhaasvan bhaaswar bhadra
  bhadrak bhadraksh bhadran bhagavaan bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan
  bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
  bhupati bhupen bhushan bhushit bhuvanesh biagio bianca bianka bibi bibiana bibianna bice bilal bill billie billy bilva bilwa bindo bino
  birdie birgitta birgitte birino birjesh bishnu bjarne bjorn blair blaise blake blanca blanche blandine blanka blazej blessing bo boas
  boaz bob bobbi bobbie bobby bodhan bodhi bodi boet bogdan bohdan bohemond bohus bola bolatito bon boniface bonita bonito bonnie boris
  borka borko borna boroka borys botond bouchard bowie boyd bozena bozica brad braden bradford bradley bradly bradut brady braeden brahma
  brahmdev brain brajan brajen brajendra brajesh bram brandi brando brandon brandt brandy brandyn branka brannon branson brant braulio
  braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon breno brent bret brett bria briac
  brian briana brianne brice bridget bridgette bridie brielle brieuc brigitte brijesh brionna brisa britney britt brittany brock
  broderick brody bronwyn brook brooke brooklyn brooks brown bruce bruna brunehaut bruno bruto bryan bryana bryant bryce brycen brygida
  bryon buchi buck bucur bud buddhana buddy budhil buford buhle bukola bulah bunmi burak burdette burley burnice burt busayo busisiwe
  buster butch byron cade caden caesar caetana caino caio caitlin caitlyn caius cale caleb calebe caleigh cali calin calista calixte
  callie callum calvin camden camelien cameron camil camila camilla camille camillien camren camron camryn camylle candace candice
  candida candide candido candy caoimhe capucine cara carey caribert caridad carina carine carissa carl carla carlee carles carleton
  carley carli carlie carlo carloman carlos carlota carlotta carlton carmel carmela carmella carmelo carmen carmine carminho carmo carol
  carola carolanne carole carolin carolina caroline carolyn carolyne carrie carroll carson carter cary carys cas casandra casey casian
  casimer casimir caslav caspar casper cass cassandra cassandre cassidy cassie cassien cassio casto catalina catarina catena caterina
  catharina catharine catherine cathrine cathryn cathy cato catrin catriona caua cayla ceasar cecco cecelia cecil cecile cecilia cecilie
  cecylia cecyliusz cedric cedrick cedrik cedrin celeste celestin celestine celestino celia celien celina celine celso cem cesaire cesar
  cesare ceyda ceylin cezar cezara cezary chaanakya chad chadd chadrick chaim chaitan chakor chakrika chana chanakya chanda chandak
  chandan chandani chandi chandini chandira chandler chandni chandra chandran chandrani chanel chanelle chantal chapal chapala charak
  charity charl charlaine charleen charlene charles charley charli charlie charline charlotta charlotte charumati charuvrat charvi chase
  chasity chaten chatur chatura chauncey chaya chayenne chaz chelsea chelsey chelsie chen cherechi cheryl chesley chester chet chetan
  cheyanne cheyenne chiamaka chiara chidaatma chidambar chidi chilperic chinedu chinyere chioma chip chisom chitraksh chitrali chizoba
  chloe chretien chris christ christa christer christian christie christin christina christine christop christoph christopher christy
  chrysole chuck chukwu chuy chyna ciara cicero cielo cierra cillian cindy cino cinzia cirano cirino ciro citlali citlalli claas claes
  clair claire clara clare clarence clarissa clarisse clark claud claude claudia claudie claudien claudine claudio claus clay clayton
  cleandre clelia clelie clemence clemens clement clemente clementine clemmie cleo cleofe cleora clery cleta cletus cleve cleveland
  clifford clifton clinio clint clinton clio cloe clotaire clotilde clovis cloyd clyde coby coco codin codrin codrut cody coen cointa
  colby cole coleman colette colin coline colins colleen collien collin colm colt colten colton columbus come concepcion conchita conner
  connie connor conor conrad constanca constance constantin consuelo cooper cora coralie coraline corbin cordelia cordell cordia cordie
  corene coreno corentin corentine corey corina corine corinna corinne cornel cornelius cornell corrine cortez cortney corvin cory cosima
  cosimo cosma cosmin costel costin coty courtney coy craig crawford creola crin crina cristal cristian cristiano cristina cristobal cruz
  crystal crystel csaba csanad csenge ctibor cullen cupido curt curtis cuzia cydney cynthia cyprien cyra cyriaque cyrielle cyril cyrille
  cyrus cyryl daan dacian dacio dada dado daevi daevika dafina dafne dagmar dagny dahlia daiana daija daisha daisuke daisy daiwik dakota
  daksha dale daley dalia dalida dalila dallas dallin dalton damaris damaso damayanti dameon damian damien damife damil damilare damilola
  damin damion damir damodara damola damon dan dana dandak dandre dane dangelo dani danial danica daniel daniela daniella danielle danika
  danilo danio danjuma danka dannie danny dante danyka daphne daphnee daphney dara darasimi darby darcy daren daria darian dariana darien
  darija darin darina dario darion darius dariush dariusz darko darla darleen darlene darnell daron darrel darrell darren darrick darrin
  darrion darron darryl darshan darshwana darwin daryl dasa dashawn dasia datta dave davey davi david davide davin davina davino davion
  davon davonte davor davy dawid dawn dawson dax dayaamay dayamayee dayana dayna dayne dayton dea dean deangelo deanna deb debbie debora
  deborah debra decimo declan dedric dedrick dee deeksha deen deepa deepak deepali deepan deepankar deependra deepesh deeptendu deeptiman
  deeptimay deeptimoy deevakar defne degna deion deja dejah dejon dejuan delaney delbert delfina delia delilah dell della delmer delores
  delpha delphia delphin delphine delta demarco demarcus demario demetris demetrius demi demilade demond dena deneval denis denisa denise
  denisz deniz dennis denny deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desiree desmond dessie destany
  destin destinee destiney destini destiny dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven
  devesh deveshwar devi devika devin devon devonte devota devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dhana dhananjay
  dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dhatri dhruv dhyanesh diamond diana diane dianna dianne dida didier
  didimo didina diede diego dieke dies dieudonne digambar digambara diksha dilara dillan dillon dimitri dina dinakar dinesh dinis dinkar
  dino dinu diogo dion dione dionizy dionyz dipali dipankar dipendra dipesh diptendu dirk divaakar divakar divjot divna divo divya dixie
  diya djenna dochia doda dodato doina dolly dolores domenic domenica domenick domenico domenik domingo dominic dominick dominik
  dominique don dona donald donat donata donato donavon donka donna donnell donnie donny dora dorana dorcas doreen dorel dorian doriane
  dorica dorin dorina dorine doris dorit dorka dorli dorota dorotea dorothea dorothee dorothy dorris dortha dorthe dorthy doru dot douce
  doug douglas douwe dovie doyinsola doyle draga dragan dragos drake draupadi drazen drew dron drona druina dua duane duanne duarte duc
  duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina dumisani duncan dung dunja durga durodola durward dusan dusana
  dustin dusty duuk dwaipayan dwayne dwight dylan dylano ea earl earlene earline earnest easter easton ebba ebe ebiere ebiowei ebony
  ebunoluwa ecrin ed eda edd edda eddi eddie eddy eden edgar edgard edgardo edison edita edith editta edmee edmond edmund edna edouard
  eduard eduarda eduardo edvige edvin edward edwardo edwin edwina edyta edyth edythe eef eefje eekalabya eero eeva efe effie efisio
  efraim efrain efrem efren efua ege egeo egidio egisto egizia egle eileen eilidh einar eino eirik eitan ekaaksh ekadant ekaksh ekalavya
  ekaling ekdant ekow ekundayo ela eladio elaide elaina elaine elakshi elanur elbert elda eldon eldora eldred eldridge elea eleanor
  eleanora eleanore eleazar electa elena eleni elenor elenora eleonora eleonore eleuthere elfrieda eli elia eliabeth eliah elian eliana
  eliane eliano elias eliasz elide elie eliezer elif elifio eligio elijah elin elina eline elinor elinore elio elisa elisabet elisabeth
  elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabeth elize elka elke ella elle ellen elli ellie elliot elliott
  ellis ellsworth elly elmer elmira elmo elmore elna elnora eloa elodia elodie elody elogio eloisa eloise elouise eloy elroy elsa elsie
  elta elton elva elvera elvia elvie elvino elvira elvis elwin elwira elwyn elynn elyse elyssa elza elzbieta elzear ema emanuel emanuelly
  emeka emelia emelie emeline emely emerald emerance emerencie emeric emerson emery emese emi emidio emie emil emile emili emilia emilian
  emiliano emilie emilio emily emin emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmet emmett emmi emmie emmitt emmy
  emory emre ena enakshi enea enes enid enie enimia eniola enna ennio enno enoch enola enos enrica enrico enrique ensar ensio enya enzo
  eoin ephraim epiphane eracla eraldo erardo erasmo erast eray ercole eremia eren erenia eriberto eric erica erich erick ericka erico
  erik erika erin erkki erling erma ermes ermete ermilo erna ernest ernestina ernestine ernesto ernie eros ervin erwin eryn esau esben
  esha eshana eshita esi esma esme esmee esmeralda esperanza esra esse essie esta esteban estefania estel estela estell estella estelle
  ester estera estevan esther estrella esupofo eszter etela eterie etha ethan ethel ethelyn ethyl etienne ettie ettore eubert eudes
  eudokia eudoksja eudora eudoxe eudoxie eugen eugene eugenia eugenie eugeniusz eula eulah eulalia eulalie eun euna eunice euphrasie
  eusebe eusebie eusebio euseo eustache eva evaldo evalyn evan evangeline evans evariste evasio eve eveliina evelin evelina eveline
  evelyn evelyne everardo everett everette evert evi evidio evie evodio evrard evy ewa ewald ewan ewatomi ewelina ewell eymen eyram
  ezekiel ezequiel ezio ezra faas fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fadekemi faderera
  fae faith falba falk famke fang fanni fannie fanny fantin fantine fanyana farah fardau farid fatima fatma fatuma fausta faustine
  faustino fausto favian fay faya faye fayen fazio febe fedde fedele federico fedor fedora fedro fehintola fei felice felicia feliciano
  felicie felicita felicitas felicite felicity feliks felina feline felipa felipe felix felton fem femi femke femm fenja fenna fenne
  ferdinand ferenc fergus fermin fermo fern fernando ferne ferre festo ffion fiacre fibikemi fidel fidele fieke fien fiene fiep fiete
  fiifi fikayomi filemon filiberto filip filipa filipe filomena filou finia finja finlay finley finn finnja finnley fiodor fiona fiore
  firmin flavia flavie flavien flavio flaviu fleano fleta fletcher fleur flo floare flodoard flor flora flore florea florence florencia
  florencio florencja florent florentine florestan florian florida florie florin florine floris flossie floy floyd flynn foca folake
  folashade folco folu ford forrest fortunee fos fosca fosco foss foster foulques franca france frances francesca francesco francette
  francia francine francis francisca francisco franco francois francoise franjo frank franka frankie franklin franz franziska fred freda
  freddie freddy frederic frederica frederick frederico frederik frederike fredrick fredrik fredy freeda freek freeman freida freja freya
  frida frido frieda friederike friedrich fritz fryderyk fulbert fulcran fulgence fulvia fulvio funani funmilade funmilayo furio furkan
  furman furseo fynn gabe gabi gabin gabino gabor gabriel gabriela gabriella gabrielle gael gaelle gaetano gage gaia gail gaio gaj
  gajaadhar gajabahu gajadhar gajbaahu gal galfryd galina ganak ganaka ganapati gandharv gandharva ganesh gangesh garance gardner garett
  garfield garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaston gati gatien
  gatik gatsha gaud gauraang gaurang gauranga gautam gautama gautami gautier gavin gavino gayatri gayle gbadebo gbeminiyi gbemisola
  gbolahan gbowoade gedeon geeta gejza gelu gemine gemini gemma gene general genesis geneva genevieve gennaro genoveva geo geoffrey
  geoffroy georg george georges georgette georgia georgiana georgina geovanni geovanny geovany gerald geraldine gerard gerardo geraud
  gerazym gerberge gerbert gerda gergo gerhard gerino germain germaine german gerrit gerry gerson gertruda gertrude gervais geta gethin
  ghanshyam ghislain ghita gia giada gian gianluca gianni gica gicu gideon giel gifty gigi gijs gil gilbert gilberto gilda gildo giles
  gilles gillian gillo gina gineto ginewra ginger gino giobbe gioele gioia giona giosue giotto giovani giovanna giovanni giovanny giove
  girart giri girija girik girika girindra giriraaj giriraj girish girja gisele gislebert gisselle gita gitanjali gitte giuda giulia
  giuliana giuliano giulio giuseppe giusta giusto gizela gladyce gladys glauco glen glenda glenn glenna glennie gloria gobinda godfrey
  godiva golda golia goncalo gondebaud gonsalwy gonthier gontran gonzague gonzalo gopaal gopal gopee gopi goran gordan gordon gosto
  goswamee goswami gotum gouranga goutam govinda grace gracie graciela gracja grady graham grainne grant granville grato grayce grayson
  grazia greg gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson grga grgo grgur griffin grover gry grzegorz
  guadalupe gubio gudakesa gudakesha gudrun guelfo guenda guenievre guerin gui guido guilherme guillaume guillermo guiseppe gunilla
  gunnar gunnel gunner gurdev guru gus gussie gust gustav gustave gustavine gustavo guus guusje guy guyot gwen gwenaelle gwendolyn gwido
  gyorgy habiba hadiza hadley hafsa hagen hai hailee hailey hailie hakan hakim hakon hal haleigh haley halie halle hallie hamid hamish
  hamsini hamza hana hanga hank hanna hannabel hannah hanne hannele hannes hanno hannu hans hao harald hardouin hardy hari harit harita
  harley harmon harmony harold harriet harrison harry harsh haruki haruto harvey hasan haskell hassan hassie hattie hauke haven hayden
  haylee hayley haylie hazel hazle heath heather heber hector hedda hedelin hedi hedvig heema heidi heikki hein heitor helen helena
  helene helga helier helin helio helle hellen helmer heloisa heloise henderson hendrik hennes henning henri henrick henrie henrietta
  henriette henrik henrike henrique henry henryk henryka herbert herluin herman hermann hermina hermine herminia herminio hernan hershel
  herta hertha herve hester hettie hidaya hidde hieronim hilaire hilario hilarion hilary hilbert hilda hildebert hildegard hillard
  hillary hilma hilton himadri himani hina hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hiroshi hlengiwe
  hobart holden hollie hollis holly homer homero hong honore honorine hope horace horacio horacy horea horia hortense hosea houston
  howard howell hoyt hrvoj hrvoje hubert huda hudson hugh hugo hugues huguette hui hulda humberto hung hunor hunter huong hussein huub
  huy hye hyman hyun iacob iacopo iago ian iancu ianira ianis ib ibidapo ibironke ibrahim ica icaro icie icilio ico ida idell idella ido
  idowu idris ifeoluwa ifeoma ifunanya ige iginia iginio igino ignac ignacio ignacy ignatius igor ike ikenna ikeoluwa iker ikhidie ila
  ilaria ilarie ilario ilay ilayda ilda ileana ilene ilenia ilia iliana ilias ilie ilija ilinca ilja ilko ilmari ilona ilse ilva ilyas
  ima imani imelda imke immanuel imogen imogene imran imre imrich ina inara inaya inder indira indra indro indy ines inez inga inge inger
  ingrid inioluwa inja inka inkeri innocent innocenty ino inyoni ioan ioana iole ion iona ione ionel ionela ionica ionne ionut iorio
  iosif ira irem iremide irena irene ireneo ireneusz ireti iride irina irinel iris irma irmeli irmina irvin irving irwin isa isaac
  isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak ise iseoluwa iseult
  isha ishaan ishola iside isidore isidro isioma isis isisa isla ismael ismail ismerie isobel isom isotta isra israel issac istvan ita
  italia italo itzel iulia iulian iuliu iurie iustin iva ivah ivan ivana ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica
  ivna ivo ivona ivone ivonne ivory ivy iwan iyabode iyadunni iyinoluwa izaak izabela izabella izaiah izajasz ize izidor izolda izydor
  izzy jaakko jabari jabulile jace jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo
  jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadran jadro jadwiga jadyn jae jaeden jaga jagadish jagadisha
  jagathi jagdeep jagdish jagica jagmeet jahnu jai jaida jaiden jailey jailyn jaime jaimini jaimy jairo jaivey jakayla jake jakob jakov
  jakub jakubina jaleel jalen jalon jalou jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison
  jammie jan jana janae janaina jane janek janelle janessa janet janeta janica janice janick janie janin janina janine janis janiya janka
  janko janna janne jannek jannes janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared
  jaren jari jarmo jarne jarno jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmin jasmina jasmine jasna jason jasper
  jaunita javad javas javi javier javon javonte jax jaxon jaxx jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin
  jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jazz jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed
  jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefta jehanne jela jelica jella jelle jelmer jelte jen jena jenel jenifer jenna
  jennie jennifer jennings jenny jennyfer jens jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz
  jeremie jeremy jergus jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesa jesper jess jesse
  jessica jessie jessika jessy jessyca jesus jet jett jette jettie jevon jewel jewell ji jia jidde jil jill jillian jim jimena jimi
  jimmie jimmy jin jing jinte jinthe jip jitender jitendra jo joachim joah joakim joan joana joanie joann joanna joanne joannie joanny
  joany joao joaquim joaquin joas jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johann
  johanna johanne johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson jolana jolayemi joleen jolie jolien jolijn
  jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jonte joojo joost jop jordan jordane jordi jordon jordy jordyn
  jorge jorgen joris jorn jorrit jort joscha joschua jose josef josefa josefin josefina josefine josep joseph josephin josephine josh
  joshua joshuah josiah josiane josianne josie josip josipa josko joso josse josselin josua josue josy jourdain jovan jovani jovanny
  jovany joy joya joyce joza joze jozef jozefina jozsef jozue juan juana juanita juda judah judd jude judge judicael judita judith judson
  judy judyta juha juhani juho jukka jula julan jule jules julia julian juliana juliane julianne julie julien julienne juliet julieta
  juliette julika julina julio julita julius juliusz juma jun juna junayd june junior juniper junius juno jur juraj juri jurre juste
  justen justice justin justina justine juston justus justyn justyna juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina kacey
  kaci kacie kacper kade kaden kadin kaela kaelyn kagiso kai kaia kailash kailee kailey kailyn kaitlin kaitlyn kaito kaj kaja kale kaleb
  kaleigh kalervo kalevi kaley kali kalinda kalistrat kalle kallie kalpana kalyani kama kamala kamalesh kamau kameron kamil kamila
  kamille kamla kamlesh kamren kamron kamryn kanak kanaka kanchan kane kanishka kannan kannen kanti kara karam karan kareem karelle karen
  kari kariane karianne karim karin karina karine karl karla karlee karley karli karlie karlo karlotta karol karolann karoliina karolina
  karoline karson karthik kartik kasandra kasey kashyap kashyapi kasper kassandra kat kata katariina katarina katarzyna kate katelin
  katelyn katelynn katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie katija katina katja
  katlyn katlynn kato katrin katrina katrine katryn kattie katy kavon kavya kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley
  kayli kaylie kaylin kayode kayra kazimierz keagan keano keanu keara keaton keegan keeley keely keenan keerti kees keet kehinde keiko
  keira keisha keith keji kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kemi ken kenan kendall kende kendra kendrick kenji
  kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenta kenton kenya kenyatta kenyon kenza kenzo keon kerem kerim kerry
  kerstin keshaun keshawn keven kevin kevon keyon keyshawn kgabu khalid khalil khethiwe khoa khulekani kian kiana kianna kiara kiarra
  kiel kiera kieran kika kikelomo kiki kiley kilian kim kimberley kimberly kimi kincso king kinga kip kira kiran kirk kirsten kirstin
  kirti kit kitty kjeld kjell klaas klara klaudia klaudiusz klaus kleber klemens kleopatra kobe koby kody koen kofi kojo kolawole kolby
  kole kolos konrad konstantin konstanty kopano koralia koray korbin korbinian korede korey korinna kornel korneli kornelia kory kraig
  krijn kris krishna krista kristen kristi kristian kristie kristiina kristin kristina kristine kristofer kristy kruno krystal krystel
  krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kumar kumari kumuda kurt kurtis kwabena kwadwo
  kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyllikki kyra kyung laal lacey
  lachlan lacy ladarius ladislau lafayette lai laila laisha lajos lakshman lakshmi lal lalita lalo lamar lambert lamont lan lana lance
  landen landry lane laney langa lapo lara larisa larissa lark laron larry lars larue larysa lascar lashawn lasse laszlo latoya laura
  laurane laure laureen laurel laureline lauren laurence laurencja laurene laurens laurent laurenty laurenz lauretta lauri lauriane
  laurianne laurie laurin laurine laury lauryn lavada lavanya lavern laverna laverne lavina lavinia lavon lavonne lawrence lawrencia
  lawson laxman laxmi layla layne lazar lazare lazaro lea leah leana leander leandra leandre leandro leann leanna leanne leatha leda lee
  leela leena lei leif leigh leila leilani leke lela lelah leland lelia lempi lemuel len lena lene leni lenia lenja lenka lenn lenna
  lennard lennart lenne lennert lennie lennon lennox lenny lenora lenore lenya leo leola leon leona leonard leonardo leone leonel
  leonhard leoni leonia leonid leonidas leonie leonio leonne leonor leonora leopold leopoldo leora lera lerato lere leroy les lesana
  lesley leslie lesly lessie lester leta letha leticia letitia letizia leu leufroy lev levent levi levin levke levy lew lewin lewis lex
  lexi lexie lexus leyla li lia liah liam lian liana lias libbie libby libere libero libusa lica licia lidia lidija lidio lieke lien
  liene lietald lieto lieuwe lieve ligia liisa lil lila lili lilia lilian liliana liliane lilianna lilien lilith lilla lilli lillian
  lilliana lillie lilly lilou lily lilyan lina lincoln linda linde lindsay lindsey linett ling linh linn linne linnea linnie lino linus
  linwood lio lioara lionel lis lisa lisandro lisann lisanne lisbeth lise lisette litzy liv liva livia livino livio liviu liya liyam
  liyana liz liza lizbeth lize lizeth lizz lizzie lizzy llewellyn lloyd loa loek loes loet logan loic lois lola lolade lolita loma lon
  london long longin lonie lonnie lonny lonzo lora loraine loreen loren lorena lorene loreno lorenz lorenza lorenzo loretta lori lorin
  lorine loris lorna lorrain lorraine lothaire lott lotta lotte lotti lottie lou loua louay louie louis louisa louise loup lourdes
  lourenco louvenia lova lovisa lowell loy loyal loyce luan luana lubica lubor lubos luc luca lucas lucca luce lucia lucian luciano lucie
  lucien lucienne lucija lucile lucille lucinda lucio lucious lucius lucja lucjan lucy ludano ludie ludivine ludolphe ludovic ludvig
  ludwig ludwik ludwika lue luella luena luigi luigia luis luisa luise luiz luiza lujza luk luka lukas luke lukhona lula lulu luna lune
  lungelo lupe lupita lura lurline luther lutz luuk luus lux luz luzie lwandle lya lyam lyda lydia lydie lykke lyla lyle lyn lynda
  lynette lynn lynne lyric lysanne maaike maan maarit maas mabel mabelle mable mac maca macaire mace macey maci macie mack mackenzie macy
  madalena madaline madalyn maddison maddox madeleine madeline madelyn madelynn madge madhuri madie madilyn madisen madison madisyn
  madita madleen madlen madonna mads madyson mae maegan maes maeve mafalda maffeo magali magda magdalen magdalena maggie magno magnolia
  magnus maguelone mahaut mahendra maher mahesh maheswar mahir mai maia maica maida maija maik maike mailin maira maite maiya maja majda
  major makary makayla makenna makenzie makinwa maksim maksym malachi malati malco malcolm malena malene malia malik malika malin malina
  malinda mallaury mallie mallory malo malou malte malthe malti malvina malwina mamert mamie manasse mancio manda mandaakin mandakini
  mandla mandy manel mangala mangalya mani manik manikya manisha manjusha manley manlio manny manoah manoj manole manon manu manuel
  manuela mara marah marana marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcella marcelle marcellus
  marcelo marcia marcin marco marcos marcu marcus marcy mareike marek maren marena mareta marga margaret margareta margarete margarett
  margarida margarita marge margie margot margret marguerite mari maria mariah mariam marian mariana mariane marianna marianne mariano
  maribel marica marie marieke mariela mariella marielle marietta marija marijn marika marilie marilou marilu marilyn marilyne marin
  marina marine marino mario marion marisa marisol marissa marit marita maritza marius marja marjatta marjorie marjory mark markku marko
  markus marla marlee marleen marlen marlena marlene marley marli marlie marlin marlo marlon marly marolo maros marques marquis marquise
  marrit marsha marshall mart marta marte marten martha marthe martim martin martina martine marton martti marty martyna marut maruta
  marvin marwa marwin mary maryam maryann maryjane maryna maryse marzia marzio mas masa mason matan mate matei matej mateo mateus mateusz
  matheus mathew mathias mathilda mathilde mathis mathurin matias matija matilda matilde matis matko mato mats matt matteo mattes matthew
  matthias matthieu matthis matti mattia mattias mattie mattis matus matyas matylda matz maud maude maudie maugis maura maureen maurice
  mauricio maurine mauro maurycy maverick mavis mawuena mawusi max maxence maxi maxie maxim maxima maxime maximilian maximiliano maximo
  maximus maxine maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor mayra maysa mayson mayte mazie mckayla mckenna
  mckenzie meagan meaghan meda medard mederic medina medine medoro meena meenakshi meera mees meg megan megane meggie meghan meghnad
  meghnath mehmet mei meik meike meire mekhi mel melania melanie melany melba melchior melek melike melina melinda melis melisa melisande
  melissa melle mellie melodie melody mels melvin melvina melyna melyssa memo menaka mence meneo menka menno mercedes mercia meredith
  merel merete merijn merl merle merlin merovee merritt mert mertie merve mervin meryem meta metod mette mex meyra mhambi mia mica micael
  micaela micah micha michael michaela michal michale michalina micheal michel michele michelle mick micky midas mieke miguel mihael
  mihai mihail mihaly mihnea mik mika mikael mikaela mikail mikayla mike mikel mikkel mikki mikko miklos mila milada milagros milan
  milana milano mildred mile milena miles miley milford milica milka milla mille miller millicent millie milly milo milos milota milou
  milton mima mimma mimo min mina minakshi mindy minerva ming minh minna minnie mio mioara mira mirac miracle miran miranda miray mircea
  mirco mireille mirela mireya miriam mirja mirka mirko mirna miro miron mirona mirre mirta mirte mirthe miruna mirza misael mislav
  missouri misty mitch mitchel mitchell mitica mitrut mittie mladen moa mobolaji modesta modesto modupe moe mohamed mohammad mohammed
  mohan mohana mohinder mohini moira moise moises moisette mojisola mojmir mojzesz mollie molly mona monday monde monica monika monique
  monroe monserrat montana monte monty moos moradeke morayo mordechai morena morenike moreno morgan morgana morgane moriah moric moritz
  morne morolake morris morten mortimer morton mose moses moshe mossie mosunmola motunrayo moussa moyosore mozell mozelle mozes mpho
  mpilo mpumelelo msizi mthunzi mugur muhammad muhammed mukesh mukul murat muriel murilo murl murphy murray musa mustafa muyiwa mwangi
  mya myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtis myrtle nacho nada nadege nadia nadine
  nadir nadja nadzieja nae naemi naja nakia naledi nalini nam nan nana nanami nancy nanda nandi nandor nanna nannie naoki naoko naomi
  naomie napoleon nara narayan narcis narciso narcisse narendra narinder narseo nash nasir nasrin nat natale natalia natalie natan
  natanael nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen natka naud naudet naveen navin nawal nayeli
  nazariusz nazary ndleleni neal nebojsa ned neda nedra neele neha nehemie neil neiva nela nelda nele neli nell nella nelle nelli nellie
  nelly nels nelson nelu nena neo neoma nera nerea nereo neri nerys nesa nestor nettie neva neven nevena nevio newell newton ngozi nguyen
  nia niall niamh nic nicea nicephore niceto nicholas nicholaus nichole nick nicklas nicklaus nickolas nicky nicla niclas nico nicola
  nicolai nicolas nicole nicolette nicoline nicolo nicu nicuta nidia niek niels niene nienke nigel nika nike nikhil nikita nikki nikkie
  nikko niklas niko nikodem nikola nikolai nikolas nila nilde nils nimakoah nimit nimrod nina ninfa ninioluwa nino ninthe niranjan
  nirbhay niro nisa nives njeri nkanyezi nkechi nkosenye nkosinhle nkosiyabo nnamdi nneka noa noah noam noami noan noe noel noelia noella
  noelle noemi noemie noemy nofoto nokuthula nola nolan nolen nolwazi nomi nomvula nona nonjabulo noor nora norah norbert norberto nore
  norene norica norina norma norman normand norris norval norwood noud nour nouri nout nova novan novella novi nowi nox nozipho nqobile
  ntokozo nubia nuccia nuno nunzio nuria nusa nya nyah nyasia nynke oana oba obanijesu obie obinna obioma oceane ocie octav octave
  octavia octavio oda oddone odell odessa odetta odette odie odile odilia odilon odin odon odunayo ofelia oger ogooluwa oisin ojaswini
  oke okey okiki ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olansile olaoluwa olasunmbo olavi olayinka ole oleg
  olen oleta olga oli olimpia olin olinda olindo olive oliver olivia olivier oliviu oliwia oliwier olle ollie olof ololade olufunke
  olufunmi olumide olusola olutomiwa oluwafemi oluwakemi oluwaseun oluwaseyi oluwole oluwunmi olwen olympe oma omana omar omari omawunmi
  ombline omer omero omobobola omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona ondina
  ondrej onesta onesto onie onome onorio onoriode onufry onur oormila opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie ora
  oran orazio oren oreofe oreste orestes orfeo oriana oriande oriane orie orin orio orion orla orland orlando orlane orlo oronzo orpha
  orrin orsino orso orsola orval orville orvokki osanna osbaldo osborne oscar oskar oskari osman osmund osunleke osvaldo oswald oswaldo
  otello otha otho otieno otilia otis oto ottavia ottilie ottis otto ottone oury ova ovidio ovidiu owen oyenike oz ozana ozanne ozella
  ozren pablo paco pacome padma padraig paige paivi palemon palma pam pamela pamfil panait panka pankracy panna pantaleon paola paolo
  param pardo parfait paride paris parisa parker parvati pascal pascale pasquale pat paterne patience patrice patricia patricio patrick
  patrik patrizia patru patrycja patrycy patryk patsy patti pattie patty paul paula paule paulette pauliina paulina pauline paulo pava
  pave pavel pavica pavol pawel paxton payton pearl pearlie pearline pecine pedro peer peggie peggy pekka pelagia pelagie peleo pelle
  pelumi penelopa penelope penny pentti pepe pepijn pepin pepo per perceval percival percy perla pernilla pero perrine perry perseo petar
  pete peter petra petre petri petru petrut petteri peyton phil phila philani philemon philibert philine philip philipp philippe phillip
  philomene philothee philou phoebe phoenix phuong phyllis pia pien piera pierce piero pierre pierrick piet pieter pietro pilar pim ping
  pio piotr pip piper pippa pippo pirjo pirkko pius platon pleun plinio pola polikarp polly pompeo pontus ponzio pooja poornima poppy
  porfiry porter porzia poul pramila pran pranav pranay prasad prasanna prayag precious preity prem prema presley preston priamo
  primerose primo prince princess prisca priscilla priscille prisco priya priyala priyanka prokles prokop prokul prosper proteo prudence
  publio puk pulcherie puneet pupolo purnima pushti qiang quan quang quarto queen queenie quentin quentine quieta quin quincy quinn
  quinten quintia quinton quinty quirin rachael rachel rachela rachelle rachid rada radeke radha radu raducu raduz rae raegan raf rafael
  rafaela raff rafila rageswari ragnhild raheem rahel rahsaan rahul raide raik raina raj rajan rajendra rajinder rajiv rajmund rajna
  rajnold rakesh raleigh ralph raluca ramaa ramesh rameshwar ramiro ramon ramona rana randal randall randi randolf randolph randy rania
  ranjeet ranjit raoul raphael raphaelle rapulane raquel rares rashad rashawn rasheed rasheedah rasmus rati raul raven ravi ray rayan
  rayen raymond raymonde raymundo razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka reece reed reese reg regan reggie
  regina reginald regine regis regitze regolo reid reilly rein reina reine reinhold rejean rejeanne reka relu remi remilekun remington
  remo remus renata renato renaud rene renee rens renske renzo ressie reta retha retta reuben reva revi rex rey reyansh reybaud reyes
  reymundo reyna reynold reza rhea rhett rhianna rhiannon rhoda rhonda rhys riaan riana rica ricardo riccardo rich richard richie
  richmond rick rickard rickey rickie ricky rico rieke riff rigard rigoberto riitta rija rike rikke riley rina rino rita ritesh ritva riv
  river rivka riya roan rob robb robbie robby robert roberta roberto robi robin robyn rocco roch rochelle rocio rocky rod roderick
  roderyk rodger rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit roisin roko roksana
  roland rolande rolando rolf rolfo rollin roma romain romaine roman romana romane romano romee romeo romero romeu romina romola romolo
  romuald romy ron ronald ronaldo ronan ronja ronke ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda
  rosalyn rosamond rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie
  rosina rosita roslyn ross rossie rotimi rover rowan rowena rowland roxana roxane roxanne roxy roy royal royce roza rozalia rozella
  rozina ruben rubie ruby rubye rudolf rudolph rudra rudy rufina rufino rufo rufus rui rukhmani rukmin rupert rupinder russ russel
  russell rusty ruta ruth ruthe ruthie rutilo ruza ruzena ruzica ryan ryann ryder rylan rylee ryleigh ryley ryo ryszard saar saba sabato
  sabele sabin sabina sabine sabino sabir sabrina sabryna sachin sade sadie sadye safa safae saffo saffron safira safiya safta sage sahra
  sai saige sakari sakura sal salih sallie sally salma salome salomey salomon salvador salvatore salvo salwator sam samanta samantha
  samara sameer sami samia samir samira sammie sammy samona samson samuel sancho sanda sander sandor sandra sandrine sandro sandu sandy
  sanele sanford sanja sanjana sanjay sanjin sanka sanna sanne santa sante santiago santina santino santo santos sanya saoirse saphira
  sara sarada sarah sarai sarala saraswati sare sari sarina sarisha sarla saroja sarvin sasa sascha sasha saskia satish satoshi satu
  satyen saul sauveur sava savanah savanna savannah saveta savi savin savina savinien savino savion scarlett schuyler scot scott scottie
  scotty seamus sean seb sebas sebastian sebastiao sebastien sedrick sef seff sefora segilola segolene segun sekinat selena selene selim
  selin selina selma selmer sem semih sena senn senna senne sep sepp seppe seppo serafin serafina seraphin serban serena serge sergej
  sergi sergio sergiu sergiusz servac sesto seth seung sev sever severa severin severine severo seweryn seye sfiso shad shaina shaka
  shakira shakti shalewa shana shane shanel shanelle shania shanice shanie shaniqua shaniya shankar shanna shannon shanny shanon shantanu
  shanti shany sharda shari sharmila sharon shashi shaun shawn shawna shaylee shayna shayne shea sheela sheila shekoni sheldon shelia
  shelley shelly shemar sher sheri sheridan sherman sherri sherry sherwood sheryl shira shirin shirley shiv shivakari shlomo sho shobhana
  shola shresth shresthi shreya shreyashi shridevi shrishti shubha shwet shyann shyanne sian sibongile sibusiso sibyl sibylle sico sicuro
  sid siddarth siddharth siddhi siddhran sidney sidoine siebe siem sienna siep sierra sifiso sigebert sigismond sigmund signe sigrid
  sigurd sijuade sil silas silja silje silke silvan silvere silvia silvio silviu sim simao simen simeon simi simina simion simisola simon
  simona simone sina sinan sindisiwe sindre sinica sinikka sinja siobhan siphiwe sipho sireno siria sirineu sirio siro sisto sitara siv
  sixte sixtine siyanda sizakele sizani sjoerd sjors sky skye skyla skylar slava slavek slaven slavka slavko sloka smilla smita smriti
  sname soave sofia sofie sol solange soledad soline solomon solon solveig som soma somnath somu sona sondre sonia sonja sonke sonny
  sonya soo soof sophia sophie soraia sorana soraya soren sorin sorina sota sowande spano spencer spirydion srecko stacey stacy stan
  stana stanca stancu stanford stanislas stanko stanley stanton stasa steen stef stefan stefania stefanie steffen stela stella sten
  stephan stephane stephania stephanie stephany stephen stephon sterling sterre steve steven stevie stew stewart stig stijn stina stine
  stipan stipe stone stu stuart subhash subhasini subodh subomi sucheta sude sudeva sue suelen sujata sukanya suma suman sumayyah sumitra
  summer sunday sune sung sunil sunita sunniva sunny surano suresh surya suryakant susan susana susanna susanne susheel sushil sushma
  susie suus suzana suzanne suze suzon svea svebor sven svend svenja sverre sveva swami swapnil swara swassane sweta sy sybilla syble syd
  sydnee sydney sydni sydnie sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szczepan szofi szofia
  szonja szymon tabea tabita tabitha tacjana tad taddeo tade tadeas tadeo tadhg taha tahlia taide taiwo takeshi tal talea talia talita
  talon tamar tamara tamas tami tamia tamina tamino tammo tammy tancrede tanguy tania tanirika tanisha tanja tanner tanushree tanushri
  tanvi tanya tao tapan tapani tapio tara tari tarik tariq tarja tarso tarun taryn tasa tasha tate tatiana tatum tatyana taurean taurin
  tavares taya tayler taylor tazio teagan tecla ted teddy teea teemu teije tej teja tejas tejumola tekla telica tellervo telly temidayo
  temitope teo teodor teodora teodoro teofil teona terence teresa tereza teri terrance terrell terrence terri terrill terry terzo tess
  tessa tessie teun teunis tevin thabisa thabo thad thaddeus thadie thais thalea thalia thamsanqa thando thanh thao thea thelma themba
  theo theodor theodora theodore theodose theophile theresa therese theresia theron theuns thi thiago thibault thibert thierry thies
  thije thijn thijs thilo thirza thobeka thom thomas thora thorben thore thorge thulani thulisile thurman tia tiago tiana tianna tibbe
  tibor ticone tieme tierra ties tiffany tiina tija tijana tijmen tijn tijs til tilda tillman tillmann tim timea timm timmothy timmy timo
  timoleon timon timoteo timothee timothy tina tinca tine tino tiphaine tiril tirone tirza tish titi titien titilayo titilope tito titus
  tizian tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd todor toke toki tokunbo tolulope toluwani tom toma tomas tomasa
  tomasz tome tomiloba tomke tommie tommy tomo tomoko tomori tonci toney toni tonija tonka tonko tonnin tony tonya toon tope torben
  torbjorn torey tori torrance torrey tosca tosco toussaint tracey traci tracy traian trajan tran trang trasea travis travon tre tremaine
  tremayne trent trenton tressa tressie treva trever trevion trevor trey tricia trilochan trilok trilokesh triloki trine trinity trish
  trisha tristan tristian tristin triston troels troy trpko trudie trudy trycia trystan tuan tuana tudor tudora tullia tullio tunde
  tuomas turi turner turold tushar tussio tuula tuuli tuulikki tuur tuva tvrtko twan twila ty tycho tygo tyler tymon tymoteusz tyra tyree
  tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo uberto uche udai udit uffe ugo ujjawal ujjwal ulf ulfa ulfo ulices
  ulises ulisse uliva ulla ulrico ulrik ulrika ultimo uluthando ulwazi ulysse uma umang umile umut una unna upendra uranio urbain urbano
  urdino uriah uriel uriele urmila urs ursino ursula ursule usha uttam uzodimma vaclav vada vagn vaidehi vaino vaishnavi vaishno vaishvi
  val vala valdemar valentim valentin valentina valentine valentino valer valera valere valeria valerie valery vali vallie valter
  valtteri van vance vanda vanesa vanessa vania vanja vanna varo varun vasanti vasco vasil vasile vasudev vasudeva vasudha vaughn veda
  vedang vedanga vedanshi vedran veerle veikko veit vela velana velaphi velda velina velio vella velma velva vena venance vencel
  venceslas vendel venera venere vera verano verda verdie vere verena vergie verica verla verlie vern verna verner vernice vernie vernon
  verona veronica veronika veronique verulo vesna vesper vesta veta vezio vi vianney vibeke vic vicenta vicente vicki vickie vicky
  victoire victor victoria victorien victorin vida vidal vidhur vidhya vidone vidur vidya vienna viera vieve viggo vigile vigo vijay
  vijeko vik vikram viktor viktoria vilde vilhelm viliam ville villy vilma vilmos vimal vimala vin vinay vince vincent vincenza vincenzo
  vinciane vinicius vinka vinnie vinny vinz viola violet violette viorel virag virgie virgil virginia virginie virone vishnu vissia vit
  vita vitale vito vitor vitoria vitus viv viva vivaan vive vivian viviane vivianne vivien vivienne vlad vladek vladimir vlado vlaicu
  vlasta vlatko voicu vratko vrinda vrund vusumuzi vyas wade waino waldo wale walenty walentyn walentyna waleran waleria walerian walery
  walgierz walker wallace walt walter walton wanda wandrille wanesa wang wanjiru warley warren watson wava waylon wayne webster wei
  weldon wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke wiebke wies wiktor wiktoria wilber
  wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina will willa willard willem willi william willie
  willis willow willy wilma wilmer wilson wilton wincenty winfield winifred winnifred winona winston wirginia witalis wm wojciech wolf
  woo woodrow wout wouter wuraola wyatt wyman xander xaver xavi xavier xaviere xem xena xenia xenophon xiao ximena xin xiomara xiu
  xochitl xzavier yaa yadira yael yago yahya yakubu yamileth yan yango yannic yannick yannik yannis yara yarah yaren yaretzi yash yasin
  yasmeen yasmin yasmine yassin yassir yaw yazmin yejide yemi yenthe yesenia yessenia yetunde yewande yfke yibanathi yinthe ylvi ylvie
  yoann yogendra yogesh yoginder yoko yolanda yolande yoshiko younes young youp yousef youssef ysaline yseult yuan yui yuka yuki yun yuna
  yunus yuri yusuf yuto yven yves yvette yvonne zabina zac zach zachariah zacharie zachary zache zachery zack zackary zackery zadie zahra
  zain zainab zaira zakary zalan zama zamfir zander zane zanele zaneta zanita zanobi zara zaraza zaria zarina zayd zayn zdenka zdenko
  zechariah zed zef zefiro zehra zejnep zeke zelda zeljko zella zelma zena zeno zenone zente zenzele zephirin zeteny zetico zetta zev
  zeyd zeyneb zeynep zhang zhen zina zion zita zithulele ziva ziyanda zlata zlatka zlatko zobuhle zoe zoeva zoey zofia zoie zoila zoilo
  zoja zola zoltan zora zoran zorka zosima zosimo zrinko zsofia zsolt zula zuzana zuzanna zygmunt
`)
