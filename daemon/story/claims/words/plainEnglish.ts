import { vocabulary } from './vocabulary.ts';

/** English, see vocabulary.ts. */
export const plainEnglish = vocabulary(
  `
a an the this that these those such same other others another each every either neither both all any some none no not nor or and but yet so if than then as at by for from in into
of off on onto out over per to toward towards up upon with within without via versus about above across after against along alongside amid among around away back before behind
below beneath beside besides between beyond despite down during except inside instead like near next opposite outside past round since through throughout till under underneath
unlike until plus minus i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves
one ones oneself who whom whose which what whatever when whenever where wherever why how however whether while because although though unless somebody someone something anybody
anyone anything nobody everybody everyone everything somewhere anywhere everywhere nowhere here there is am are was were be been being isn aren wasn weren do does did done doing
don doesn didn have has had having haven hasn hadn can could cannot couldn may might must shall should will would won wouldn let lets got get gets getting gotten go goes going gone
went come comes coming came make makes making made take takes taking took taken put puts bring brings brought give gives giving gave given keep keeps kept stay remain become became
begin begins began begun beginning start end finish continue last stop pause resume open close wrap kick set sets stand stands stood standing sit sits sat sitting lie lies lay
lying lead leads led leave leaves left meet meets met join follow precede arrive reach return reappear appear disappear vanish show shows shown showing see sees saw seen seeing
look watch face turn move pass cross change switch travel head span cover stretch run runs ran range extend fill hold holds held contain include feature gather assemble crowd
squeeze fit fits share belong find finds found know knows known knew tell tells told telling say says saying said speak spoke read reads write writes wrote written note name call
title caption label mark sign number count add total amount sum tally equal match split part divide separate alternate repeat differ vary seem happen occur place date fall falls
fell rise rises rose rising sink sank climb drop hover peak photograph pose snap shoot shoots shot capture record picture portray depict document catch catches caught click press
frame crop pull need use want ask answer try mean means meant think guess reckon suppose remember recall forget miss spend spends spent wait waits waited pick choose chose chosen
photo photos photographer photographers image snapshot portrait selfie album gallery chapter story post blog series sequence selection collection camera lens lenses shutter button
word line names letter file folder text page entry sentence paragraph time times day night week weekend fortnight month year decade hour minute second moment morning noon midday
afternoon evening midnight today tonight tomorrow yesterday daytime clock o'clock o’clock oclock pm quarter half third dozen couple pair few many much more most less least little
lot lots several enough plenty bunch handful rest majority minority spring summer autumn winter season daylight dawn dusk sunrise sunset twilight sun light dark darkness horizon
people person persons faces faced heads group groups company party trio duo quartet quintet circle gang crew team gathering individual stranger strangers pairing places town city
village country countries region continent area corner spot station stage leg route way road trip journey tour trek outing excursion visit stopover arrival departure home base
border distance kilometre kilometer kilometres km mile metre meter metres height altitude level sea direction map north south east west northern southern eastern western ending
middle centre center finale opening closing conclusion top bottom side front right edge order row roll break gap silence interval appearance presence absence shift scene event
occasion thing things matter fact case point kind sort rule exception detail first fourth fifth sixth seventh eighth ninth tenth eleventh twelfth firstly lastly final finally
previous earlier early earliest later late latest former latter recent soon sooner already still again once twice thrice never ever always often seldom rarely sometimes usually
mostly mainly partly only just even also too quite rather almost nearly roughly approximately exactly precisely together alone apart side-by-side jointly altogether overall
entirely wholly fully completely simply merely barely hardly really truly actually indeed certainly clearly obviously apparently perhaps maybe possibly probably now meanwhile
afterwards afterward thereafter eventually suddenly immediately shortly briefly long longer longest short shorter shortest quick quickly slowly straight directly gradually far
farther further furthest nearer nearest closer closest ahead forward onward onwards backwards big bigger biggest large larger largest small smaller smallest tiny great full whole
entire complete single double triple lone sole different various similar alike own certain clear sure true false real visible high higher highest low lower lowest good better best
new main busy fine common central particular extra additional spare yes well please oh okay ok day's week's year's months-long all-day two-day three-day zero two three four five
six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
most-photographed front-row lend lends lent account list track stick rejoin reunite turns pops pop poke step steps stepped enter enters entered exit holiday vacation getaway
weekender adventure memory memories keepsake recollection nothing chronicle report log diary tale plot cast role star act hero heroine protagonist guest guests host mid mid-morning
mid-afternoon sometime background foreground upright sideways landscape orientation close-up closeup view views half-past seconds-later kilometre-long very whoever duty young risen
calendar else keyword worth boil boiled glimpse cram line-up timestamp stamped dated itinerary detour layover overnight midweek sharp dot stroke strike struck shy odd thereabouts
consecutive respectively solo regular familiar present absent missing statistics figure halfway midpoint bookend chronological chronologically duration length lasted schedule
agenda consist comprise compose involve surround accompany flank land landed touch hit gain bit bits piece quarter-hour half-hour respective weekday calendar-day morning-to-night
opener debut encounter newcomer regulars roster tour-de round-trip roundtrip lap undated january february march april june july august september october november december monday
tuesday wednesday thursday friday saturday sunday crowded programme program clock-change tie ties tied tying equally evenly namesake unnamed nameless unidentified unaccompanied
outnumber trail trailing abreast apiece combined tallies score half-dozen foursome threesome twosome sextet solitary solitude emerge resurface crops cropped signs wind winds wound
rounds rounded depart epilogue prologue interlude postscript subsequently thereupon hence duly promptly presently scarcely mention mentions mentioned jot jotted scribble scribbled
captioned labelled labeled titled entitled reading quote quotes quoted phrase comment comments commented remark remarks remarked adds added reveal reveals revealed betray betrays
indicate indicates indicated confirm confirms confirmed prove proves proved proven evidence witness witnessed documented preserve preserved tracked register registered focus
spotlight backdrop adjacent surrounded amongst crammed packed huddle huddled lined devote devoted dedicate dedicated reserve reserved featuring starring describe describes
described narrate narrates recount recounts recounted sums summed summary overview recap guessed tell-tale unsaid unknown uncertain unclear unseen unmentioned undisclosed anonymous
whereabouts whichever elsewhere straightaway immediate instant prompt swift swiftly slow gradual abrupt abruptly continuous continually constant constantly frequent frequently
infrequent rare scarce solely exclusive exclusively single-handed hand handed passed passes passing pass-by hour-long minute-long elapse elapses elapsed lapse go-between tick
ticked tick-tock clocked strikes noon-time lunchtime teatime bedtime dinnertime breakfast-time suppertime wee hours small-hours reaches elevation climb-up metres-high farthest
widest fullest emptiest busiest quietest misses missed skip skips skipped omit omitted exclude excluded indoors outdoors framed unframed crowds uncrowded deserted empty sandwiched
bookended first-ever latecomer straggler usual unusual ordinary specific generic only-just fifty-odd twenty-odd thirty-odd forty-odd upwards shifts shifted swap swaps swapped
exchange replace replaces replaced succeed succeeds succeeded preceded preceding ensuing ensue ensues follow-up following midway between-times meantime nightly daily weekly monthly
yearly hourly dayday weekday-long weekend-long technically officially presumably supposedly evidently seemingly arguably admittedly honestly frankly literally basically essentially
practically virtually effectively ultimately initially originally formerly previously recently lately currently duo-shot group-photo group-shot lineup full-house gathers unite
unites united reunites reunited meet-up meet-ups convene convened flock cluster clustered stuff deal leaving aren't shouldn can't ain mustn needn the-day-before eve mid-week
mid-month mid-year year-end lift-off touch-down landfall homeward outbound inbound returning leaving-day squeezed squeezes squeezing belongs belonged owe owes owed owns owned claim
claims claimed boast boasts boasted hog hogs hogged shares shared sharing splits run-up countdown handover turnaround manage manages managed outings stint spell stopgap breaks
broke broken interrupt interrupted uninterrupted non-stop blank blanks vacant void faceless peopleless personless sides left-hand right-hand chief principal linger lingers lingered
soul souls strong numbering numbers allege fuller grip portraits profile profiles bystander bystanders outsider outsiders onlooker passer-by nobody's someone's everyone's catch-up
gaps round-up busier quiet quieter late-comer first-timer makes-do stays sticks stuck hang hangs hung hanging halt halts hiatus lull respite spells turn-out turnout attendance
attend attends attended attendee attendees muster accompanied single-file doubles treble quadruple pairs paired twosomes headed heading counted counting makes-up display displays
displayed presented exhibit viewed invisible crossed crosses journeys moved moves relocate relocated transfer transferred transit arrived settle settles settled check checks
checked between-whiles beforehand starting starter finishing dates dating timestamped placed placing locate located location locations position positioned plain obvious evident
`,
  { endings: 's es ed d ing er est ly ies y ied e ’s', except: 'bus buses car cars' },
);
