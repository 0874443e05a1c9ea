import { vocabulary } from './vocabulary.ts';

/** English, see vocabulary.ts. */
export const plainEnglish = vocabulary(
  `
a an the this that these those such same other others another each every either neither both all any some none no not nor or and but yet so if than then
as at by for from in into of off on onto out over per to toward towards up upon with within without via versus about above across after against along alongside amid among
around away back before behind below beneath beside besides between beyond despite down during except inside instead like near next opposite outside past round since through
throughout till under underneath unlike until plus minus i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
they them their theirs themselves one ones oneself who whom whose which what whatever when whenever where wherever why how however whether while because although though unless
somebody someone something anybody anyone anything nobody everybody everyone everything somewhere anywhere everywhere nowhere here there
is am are was were be been being isn aren wasn weren do does did done doing don doesn didn have has had having haven hasn hadn can could cannot couldn may might must shall should will would won wouldn
let lets got get gets getting gotten go goes going gone went come comes coming came make makes making made take takes taking took taken put puts bring brings brought give gives giving gave given
keep keeps kept stay remain become became begin begins began begun beginning start end finish continue last stop pause resume open close wrap kick round set sets stand stands stood standing sit sits sat sitting
lie lies lay lying lead leads led leave leaves left meet meets met join follow precede arrive reach return reappear appear disappear vanish show shows shown showing see sees saw seen seeing look watch face
turn move pass cross change switch travel head span cover stretch run runs ran range reach extend fill hold holds held contain include feature gather assemble crowd squeeze fit fits share belong
find finds found know knows known knew tell tells told telling say says saying said speak spoke read reads write writes wrote written note name call title caption label mark sign number count add total amount sum tally equal match
split part divide separate alternate repeat differ vary appear seem happen occur take place date fall falls fell rise rises rose rising set sink sank climb drop hover peak
photograph pose snap shoot shoots shot capture record picture portray depict document catch catches caught click press pose frame crop pull
need use want ask answer try let mean means meant think guess reckon suppose remember recall forget
miss spend spends spent wait waits waited pick choose chose chosen
photo photos photograph photographer photographers picture image frame snap snapshot shot portrait selfie album gallery chapter story post blog series sequence set selection collection camera lens lenses shutter button
caption title note word line name names letter file folder text page entry sentence paragraph
time times date day night week weekend fortnight month year decade hour minute second moment while morning noon midday afternoon evening midnight today tonight tomorrow yesterday daytime clock
o'clock o’clock oclock am pm quarter half third dozen couple pair few many much more most less least little lot lots several enough plenty bunch handful rest majority minority
spring summer autumn fall winter season daylight dawn dusk sunrise sunset twilight sun light dark darkness horizon
people person persons face faces faced head heads group groups company party trio duo quartet quintet circle gang crew team crowd gathering individual stranger strangers everybody pairing
place places town city village country countries region continent area corner spot stop station stage leg route way road trip journey tour travel trek outing excursion visit stay stopover arrival departure return
home base border distance kilometre kilometer kilometres km mile metre meter metres height altitude level sea hotel? direction map north south east west northern southern eastern western
beginning start end ending middle centre center finish finale opening close closing conclusion top bottom side front left right edge order row turn round roll break gap silence pause interval stretch
appearance presence absence company shift scene event occasion thing things matter fact case point kind sort way rule exception detail rest record
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth firstly lastly last final finally next previous earlier early earliest later late latest former latter recent soon sooner
already still yet again once twice thrice never ever always often seldom rarely sometimes usually mostly mainly partly only just even also too quite rather almost nearly about roughly approximately exactly precisely
together alone apart side-by-side jointly altogether overall entirely wholly fully completely simply merely barely hardly really truly actually indeed certainly clearly obviously apparently perhaps maybe possibly probably
now then meanwhile afterwards afterward thereafter eventually suddenly immediately shortly briefly long longer longest short shorter shortest quick quickly slowly straight directly gradually
far farther further furthest near nearer nearest close closer closest away off apart ahead forward onward onwards backwards along
big bigger biggest large larger largest small smaller smallest tiny great full whole entire complete single double triple lone sole several different various similar alike equal own certain clear sure true false real visible
high higher highest low lower lowest total good better best new same main busy fine common separate central particular extra additional further spare
new? young? old? yes no well please oh okay ok
day's week's year's months-long all-day two-day three-day
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
least most-photographed front-row
lend lends lent belong account list keep track stick join rejoin reunite reunion? turns shows pops pop poke step steps stepped enter enters entered exit
holiday vacation getaway weekender adventure memory memories keepsake souvenir? recollection record
pleasure? nothing none neither nothing
chronicle account report log diary tale plot cast role part lead star act hero heroine protagonist guest guests host
between mid mid-morning mid-afternoon sometime sometimes
opposite background foreground upright sideways landscape orientation close-up closeup view views
half-past seconds-later kilometre-long
very own whoever clearly
duty young risen calendar else keyword worth boil boiled spot glimpse cram line-up timestamp stamped dated log itinerary detour layover overnight midweek sharp dot stroke strike struck shy odd thereabouts
consecutive respectively solo regular familiar present absent missing statistics figure halfway midpoint bookend chronological chronologically sequence duration length lasted schedule agenda
consist comprise compose complete involve include surround accompany alongside flank land landed touch reach hit gain pick bit bits piece quarter-hour half-hour
respective throughout weekday calendar-day morning-to-night opener closer debut appearance encounter newcomer regulars roster tour-de round-trip roundtrip lap
undated dated
january february march april june july august september october november december mid monday tuesday wednesday thursday friday saturday sunday crowded programme program clock-change
tie ties tied tying level equal equally even evenly namesake unnamed nameless unidentified unaccompanied outnumber trail trailing ahead abreast apiece combined tally tallies score total half-dozen dozen foursome threesome twosome quintet sextet lone solitary solitude
emerge resurface crop crops cropped vanish sign signs wind winds wound round rounds rounded depart epilogue prologue interlude postscript subsequently thereupon hence onwards duly promptly presently barely scarcely merely
mention mentions mentioned jot jotted scribble scribbled wrote written captioned labelled labeled titled entitled reading quote quotes quoted phrase comment comments commented remark remarks remarked add adds added reveal reveals revealed betray betrays indicate indicates indicated confirm confirms confirmed prove proves proved proven evidence witness witnessed document documented preserve preserved track tracked register registered
focus spotlight stage foreground backdrop beside adjacent surrounded among amongst amid crammed packed huddle huddled line lined devote devoted dedicate dedicated reserve reserved give given gives over featuring starring
depict describe describes described narrate narrates recount recounts recounted sum sums summed summary overview recap highlight? guess guessed tell-tale unsaid unknown uncertain unclear unseen unmentioned undisclosed anonymous whereabouts whoever whichever somewhere elsewhere
straightaway straight immediate immediately instant prompt swift swiftly slow slowly gradual gradually abrupt abruptly continuous continually constant constantly frequent frequently infrequent rare rarely scarce sole solely exclusive exclusively single-handed
bring brings brought lead led leads hand handed pass passed passes passing pass-by hour-long minute-long elapse elapses elapsed lapse go-between tick ticked tick-tock clocked clock struck strikes chime? noon-time lunchtime teatime bedtime dinnertime breakfast-time suppertime wee hours hour small-hours
reach reaches altitude elevation climb-up metres-high highest lowest steepest? furthest farthest nearest widest longest shortest largest smallest biggest fullest emptiest busiest quietest earliest latest
miss misses missed missing skip skips skipped absent absence omit omitted exclude excluded include
appear reappear outside inside indoors outdoors frame framed unframed crowd crowds crowded uncrowded deserted empty full
sandwich? sandwiched bookended bookend opener closer first-ever newcomer latecomer early-bird? straggler regular usual unusual ordinary particular specific generic
only-just just over under exactly roughly approximately about nearly almost some odd fifty-odd twenty-odd thirty-odd forty-odd or so thereabouts upwards
shift shifts shifted swap swaps swapped exchange trade? replace replaces replaced succeed succeeds succeeded precede preceded preceding ensuing ensue ensues follow follow-up following
midway between-times meantime meanwhile overnight nightly daily weekly monthly yearly hourly dayday weekday-long weekend-long
technically officially presumably supposedly apparently evidently seemingly arguably admittedly fortunately? honestly frankly literally basically essentially practically virtually effectively eventually ultimately initially originally formerly previously recently lately currently
solo duo-shot selfie portrait group group-photo group-shot line-up lineup full-house gather gathers gathering unite unites united reunite reunites reunited meet-up meet-ups assemble convene convened flock cluster clustered
nothing anything something everything thing things stuff bit piece lot deal
leave leaves left leaving gone go goes
aren't aren isn wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn can't cannot ain mustn needn
whose whom
the-day-before eve mid-week mid-month mid-year year-end
lift-off touch-down landfall homecoming? homeward outbound inbound onward return returning leaving-day
squeeze squeezed squeezes squeezing
belong belongs belonged owe owes owed own owns owned claim claims claimed boast boasts boasted enjoy? hog hogs hogged share shares shared sharing split splits
run-up countdown handover turnaround
manage manages managed
outing outings stint spell stopgap break breaks broke broken interrupt interrupted uninterrupted non-stop
blank blanks vacant void faceless peopleless personless
front back behind ahead side sides left-hand right-hand
sole main chief principal central
linger lingers lingered soul souls strong numbering numbers claim claimed claims allege full fuller fullest hardly barely grip portrait portraits profile profiles turn turns bystander bystanders outsider outsiders onlooker passer-by nobody's someone's everyone's quick catch-up gap gaps round-up lot busy busier busiest quiet quieter quietest late-comer first-timer make makes made makes-do stays stick sticks stuck hang hangs hung hanging around about reach reaches shy halt halts hiatus lull respite interval spells turn-out turnout attendance attend attends attended attendee attendees muster company accompany accompanied side-by-side single-file double act doubles triple treble quadruple pairs paired pairing partner? twosomes head heads headed heading face faces counted counting makes-up
show showing shown display displays displayed present presents? presented exhibit view viewed visible invisible
cross crossed crosses leg legs? journey journeys move moved moves relocate relocated transfer transferred transit arrive arrived
settle settles settled check checks checked in out
between-whiles beforehand
opening closing start starting starter finish finishing
date dates dating dated timestamped
place placed places placing locate located location locations position positioned
unclear clear plain obvious evident certain sure
`.replace(/\S+\?/g, ''),
  { endings: 's es ed d ing er est ly ies y ied e ’s', except: 'bus buses car cars' },
);
