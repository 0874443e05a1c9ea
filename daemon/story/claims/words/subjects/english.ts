/**
 * What English drafts like to add and photos hardly ever hold, in dictionary forms, by subject: see lexicon.ts.
 *
 * A paragraph is one subject.
 */
export const englishSubjects = `
rain drizzle pour downpour thunder thunderstorm lightning hail hailstone storm snow snowfall snowstorm snowflake sleet
frost ice icy fog mist haze hazy cloud cloudy overcast wind windy breeze breezy gust gale sunshine sunlight sunny

heat heatwave swelter scorch blazing chill chilly freeze frozen froze warm warmth humid muggy damp wet soak drench
puddle umbrella raincoat rainbow weather temperature balmy sultry crisp frosty stormy blustery misty blizzard thaw melt
drought slush cool cold hot mild foggy rainy snowy icicle breath

eat ate eaten drink drank drunk taste food meal lunch lunchbox dinner breakfast brunch supper snack feast banquet buffet
picnic barbecue bbq grill roast fry cook bake recipe spice salt pepper sugar menu restaurant bistro tavern pub diner
canteen bakery delicious tasty bitter sour salty sip gulp munch nibble chew bite devour swallow lick hungry hunger
thirst thirsty appetite starve

apple pear plum cherry berry strawberry raspberry blueberry blackberry peach apricot grape melon watermelon lemon orange
banana fruit vegetable tomato potato chip fries carrot onion garlic bean pea lentil olive mushroom pumpkin asparagus
cabbage spinach salad rice noodle pasta spaghetti risotto dumpling pierogi soup broth stew goulash curry meat beef pork
lamb chicken turkey ham bacon sausage steak burger kebab schnitzel salmon trout tuna cod herring shrimp prawn crab
lobster oyster mussel seafood sushi tapas paella pizza egg omelette pancake waffle crepe bread bun bagel pretzel
baguette croissant sandwich butter jam honey marmalade cheese cream yogurt yoghurt milk chocolate candy sweets biscuit
cookie cake cupcake tart pie pudding dessert icecream gelato sorbet pastry strudel doughnut popcorn

wine beer cider ale lager whisky whiskey vodka gin rum schnapps brandy cocktail champagne prosecco sangria coffee
espresso cappuccino latte tea cocoa juice lemonade cola bottle glassful mug cup plate dish bowl fork spoon knife pan pot
kettle toast

wear wore worn dress dressed shirt t-shirt blouse sweater jumper pullover cardigan hoodie coat jacket parka anorak vest
waistcoat suit tuxedo gown skirt trousers pants jeans shorts leggings tights sock stocking shoe boot sandal sneaker
trainer slipper flip-flop hat cap beanie beret bonnet helmet scarf scarves glove mitten bow-tie necktie belt handbag
purse backpack rucksack suitcase luggage baggage eyeglasses spectacles sunglasses earring necklace bracelet jewellery
jewelry apron uniform costume kimono dirndl lederhosen kilt sari swimsuit bikini trunks pyjamas pajamas bathrobe veil
barefoot bareheaded silk cotton wool woollen linen leather denim velvet striped checked floral hair haircut hairstyle
beard moustache ponytail braid makeup lipstick tan tanned sunburn sunburnt sleeve collar pocket fur

train bus coach car taxi cab tram trolley metro underground subway ferry boat ship yacht canoe kayak raft plane
aeroplane airplane aircraft flight fly flew flown helicopter bike bicycle cycle motorbike motorcycle moped scooter van
camper motorhome caravan truck lorry jeep minibus rickshaw carriage sleigh sled sledge gondola chairlift funicular
escalator drive drove driven ride rode ridden hitchhike hire hired rent rental motorway highway traffic ticket passenger
driver pilot captain sail steer pedal walk stroll wander hike trek climb march jog limp crawl ramble roam trudge
scramble descend ascend tramp paddle saunter amble tiptoe sprint race hurry rush dash cruise hop platform airport petrol
fuel wheel tyre

dance sing sang sung song hum whistle play swim swam bathe dive dove snorkel surf ski skate fish hunt shop buy bought
purchase sell sold pay paid bargain haggle knit sew paint draw sketch carve build built dig plant harvest sleep slept
asleep doze nap snore relax sunbathe laze lounge yawn jump leap leapt throw threw toss juggle hug kiss cuddle embrace
wave cheer applaud clap laugh giggle chuckle smirk cry weep wept sob shout yell scream whisper chat talk gossip joke
tease argue quarrel bicker debate discuss chatter study teach taught practise practice exercise pray meditate wash clean
tidy sweep swept mop iron shave comb brush pack unpack unwrap marry propose win won lose lost compete bet gamble game
football soccer tennis golf volleyball basketball badminton ping-pong bowling chess dice puzzle quiz karaoke guitar
piano violin accordion drum trumpet flute saxophone cello band orchestra choir music concert melody tune firework
fireworks firecracker sparkler bonfire campfire candle lantern balloon confetti tent camping campsite swing slide
carousel seesaw sandcastle kite drone frisbee ball racket surfboard snowball snowman exhibition theatre cinema film
movie explore discover admire marvel gaze repair fix mend spill slip stumble feed fed pet chase phone scroll borrow
steal stole stolen hide hid hidden prepare decorate light lit unload load carry carried drag lift push dress-up warm-up
rehearse perform performance lecture speech bow curtsy wrestle box fence splash float bounce queue sign-up cut peel
slice stir mix smoke cigarette pipe collect hand-feed hold-hands hand-in-hand arm-in-arm wade bask

beautiful beauty lovely pretty gorgeous stunning breathtaking spectacular magnificent picturesque charming charm idyllic
quaint scenic majestic splendid fantastic terrific amazing awesome incredible marvellous fabulous delightful pleasant
elegant stylish impressive memorable glorious dreamy enchanting lively bustling tranquil noisy loud dull tedious
exhausting strenuous steep expensive cheap price euro dollar pound money coin cost souvenir famous renowned legendary
popular favourite favorite

cat dog puppy kitten horse pony donkey mule camel cow bull calf ox sheep goat pig hen rooster duck goose geese swan
pigeon gull seagull sparrow crow raven eagle hawk falcon owl parrot peacock stork flamingo penguin fox wolf wolves bear
deer moose elk reindeer rabbit hare squirrel hedgehog mouse mice rat frog toad snake lizard turtle tortoise dolphin
whale shark seal jellyfish butterfly bee wasp mosquito ant spider beetle dragonfly bird animal insect flower rose tulip
lily sunflower daisy blossom bloom lavender ivy moss fern

smell scent odour fragrance perfume aroma stink sound noise echo chime buzz rumble crackle rustle roar howl bark meow
purr chirp bell glow sparkle shimmer glitter gleam twinkle shine shone steam dust mud muddy sand sandy red yellow green
blue pink purple violet turquoise crimson scarlet brown grey gray orange-red colour color colourful colorful

newspaper magazine novel laptop headphones sofa armchair hammock blanket pillow cushion deckchair swimming pool sauna
massage spa gym beach-towel towel

castle fortress museum palace beach cliff lighthouse ruin alley cobbled cobblestone meadow vineyard waterfall waves
wooden balcony terrace rooftop slippery flicker flickering hear heard overhear oar book booked idea bench floor attic
cellar hall lobby

strew strewn splendour baked brewed grilled sizzle sizzling aftertaste bitter-sweet toasted soggy sunbeam sunstroke
sweat sweaty shiver shivering dripping raindrop thunderclap flood flooded gusty tailwind headwind squabble grumble
complain whine moan groan sigh gasp curse chant cheers hooray scold nag insult flirt wink nod shrug blush tremble
engrave auction haggling discount bill tip wallet credit sandals clogs straw-hat bathing lifeguard sunscreen exam
homework diploma degree scholarship salary office factory workshop apprenticeship unpacking laundry dishes naptime
lullaby bedtime-story pyjama tooth teeth toothache bandage plaster crutch wheelchair pregnant pregnancy swarm flock herd
stable barn tractor hitchhiker windsurf paraglide parachute rollerblade skateboard rowing punting picnicking geocache
bouldering abseil zip-line bungee guitarist trumpeter busking encore applause ovation chorus ballad waltz tango polka
salsa shopping bazaar stall groceries boutique market-stall antiques flea gossiping rumour rumor secret secretly lie-in
overslept oversleep woke awake wake hangover drunken tipsy sober puncture breakdown cancelled cancel missed-train
timetable

chair table screen couch vase teddy toy smile beaming

mayonnaise ketchup mustard vinegar sauce gravy tiramisu fondue raclette rösti lasagne gnocchi hummus falafel burrito
taco nachos ramen tofu tempura naan pita moussaka ouzo grappa limoncello spritz macchiato matcha smoothie milkshake
muesli granola scone muffin brownie macaron marzipan nougat toffee caramel vanilla cinnamon ginger parsley basil
rosemary thyme chilli appetiser starter chowder bisque broth

hydrofoil hovercraft catamaran speedboat dinghy barge convertible limousine tandem e-bike unicycle segway bullet-train
minivan quad toboggan hearse

heel toe ankle shin elbow wrist thumb spine nosebleed graze bruise scratch cramp sprain sprained bleed bled throat preen
groom hatch perch flutter soar nibble graze ruminate

poncho bandana turban gaiter gaiters wellies wellingtons clog mackintosh tracksuit leotard corset blazer tailcoat sash
brooch cufflink monocle wig tattoo dreadlocks

jog-trot cartwheel somersault crossword sudoku poker bridge-club canasta backgammon charades hopscotch hide-and-seek
yoga pilates aerobics zumba calligraphy embroidery crochet whittle pottery

kipper crumpet pasty custard squall shuttle
`;

/** Reasons, speech and traditions: what no camera sees. */
export const englishUnseeable = `
cause reason invite invitation plan decide decision intend intention persuade convince insist tempt lure promise dare
hesitate agree refuse reluctant eager keen determined urge invent motive purpose hope wish celebrate celebration rescue
escape avoid forget forgot forgotten regret

admit admitted declare mutter murmur exclaim beg thank greet greeting apologise apologize congratulate compliment praise
recommend advise warn nickname story-telling recite poem vow swear swore announce announcement anecdote remind remember
reminisce dream dreamt laughing laughter grin

tradition traditional traditionally custom customary habit ritual ceremony ceremonial ancient legend typical heritage
historic historical medieval renovate restore restored unesco landmark symbol symbolise speciality folklore folk
superstition lucky luck blessing bless annual annually generations century

birthplace hometown grew-up childhood schoolmate honeymoon

apology breathless
`;

/** What somebody feels or is, by trade, age and standing: what no camera sees, and what is said of a person. */
export const englishPersonal = `
happy happily happiness merry jolly glad joy joyful delight pleased excite excitement thrill enthusiastic enthusiasm
proud pride sad sadness tearful tear lonely loneliness tired exhaust weary sleepy bore boredom annoy annoyance angry
anger furious upset worry nervous afraid scare fright frighten frightened surprise amaze astonish curious curiosity
grateful gratitude relief relieve disappoint disappointment homesick love hate dislike mood atmosphere unforgettable
wonderful wonder magical magic perfect fun shy embarrass ashamed jealous jealousy envious envy calm peaceful relaxed
serene solemn awkward tension romantic romance melancholy melancholic nostalgic nostalgia overwhelm ecstatic euphoric
impatient patient restless stress anxious anxiety brave bravely courage confident gloomy grumpy sulk comfort comfortable
cosy cozy mischievous playful cheerful temper fear dread pity pain hurt ache sore ill illness sick headache blister
injury injure fever refreshed dizzy emotional emotion feel felt feeling passion tender tenderness affection desperate
despair panic shock bliss carefree wistful good-humoured

year-old years-old toddler teenager teen teenage elderly middle-aged youngster pensioner retired retiree retirement
widow widower bachelor orphan grown-up newborn infant carpenter plumber electrician mechanic blacksmith tailor
hairdresser barber jeweller florist grocer fishmonger baker butcher banker accountant lawyer mayor minister president
knight colonel officer sergeant detective policeman policewoman police fireman firefighter paramedic nurse surgeon
dentist doctor physician vet pharmacist midwife therapist psychologist teacher professor lecturer headmaster
headmistress librarian student pupil apprentice intern trainee scientist researcher chemist physicist biologist
historian archaeologist engineer programmer developer architect bricklayer roofer farmer shepherd winegrower vintner
winemaker beekeeper forester hunter ranger fisherman fishermen sailor steward stewardess conductor chauffeur guide
receptionist porter waiter waitress barman bartender barista chef clown magician actor actress comedian composer
musician pianist violinist drummer singer dancer painter sculptor artist writer poet novelist journalist reporter editor
publisher translator athlete referee footballer champion refugee millionaire vendor stallholder trader merchant
shopkeeper cashier salesman saleswoman client customer employer employee freelancer busker beggar pilgrim monk nun
priest bishop pope rabbi imam pastor foreigner tourist sightseer hiker cyclist locals villager profession career job
trade owner landlady landlord

irritate irritated irritable crabby moody gloom choked vertigo homesickness seasick seasickness carsick queasy nauseous
heartbroken touched moved-to-tears goosebumps starstruck smug sheepish giddy

sommelier seamstress dressmaker cobbler shoemaker weaver potter optician notary diplomat ambassador secretary caretaker
janitor plasterer glazier welder miner geologist astronomer mathematician linguist economist statistician philosopher
theologian sociologist anthropologist botanist zoologist ornithologist physiotherapist paediatrician nanny au-pair
biology chemistry physics medicine mathematics philosophy phd doctorate thesis dissertation self-employed unemployed
entrepreneur consultant
`;
