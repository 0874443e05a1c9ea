/** Buildings and what stands about in towns, in English, German and French: see kinds.ts. */
export const buildings = `
windmill watermill|windmühle wassermühle|moulin
skyscraper|wolkenkratzer hochhaus|gratte-ciel immeuble
cathedral minster basilica|dom kathedrale münster basilika|cathédrale basilique
abbey monastery convent cloister|abtei kloster kreuzgang|abbaye monastère couvent cloître
chapel|kapelle|chapelle ; mosque|moschee|mosquée ; minaret|minarett|minaret
synagogue|synagoge|synagogue ; temple pagoda shrine|tempel pagode schrein|pagode
spire steeple belfry|kirchturm glockenturm|clocher beffroi
cemetery graveyard churchyard|friedhof kirchhof|cimetière ; tomb|grabmal|tombe ; grave|gruft|tombeau
crypt|grabstein|crypte
moat drawbridge rampart|burggraben zugbrücke stadtmauer wehrgang|douves pont-levis rempart
courthouse townhouse|rathaus gerichtsgebäude|mairie
prison jail|gefängnis|prison ; barracks|kaserne|caserne ; hospital|krankenhaus|hôpital
clinic|klinik|clinique ; pharmacy|apotheke|pharmacie
post-office|postamt|bureau-de-poste ; library|bibliothek bücherei|bibliothèque médiathèque
university|universität hochschule|université
kindergarten nursery creche|kindergarten kita|maternelle crèche ; opera|opernhaus oper|opéra
planetarium|planetarium|planétarium ; observatory|sternwarte|observatoire
zoo aquarium|zoo tierpark aquarium|zoo aquarium
stadium velodrome racecourse|stadion rennbahn|stade vélodrome hippodrome
gymnasium|turnhalle sporthalle|gymnase
fairground|rummelplatz jahrmarkt kirmes|foraine forain ; skatepark rink|eisbahn skatepark|patinoire
supermarket|supermarkt|supermarché
mall|einkaufszentrum kaufhaus|hypermarché
butchery delicatessen greengrocer|metzgerei gemüseladen|charcuterie primeur boucherie
kiosk|kiosk|kiosque
carpark|parkhaus parkplatz tiefgarage|parking ; filling-station|tankstelle|station-service
shipyard|werft|chantier-naval
jetty pier quay wharf|anlegestelle mole|jetée quai embarcadère ; viaduct|viadukt|viaduc
aqueduct|aquädukt|aqueduc ; footbridge|hängebrücke fußgängerbrücke|passerelle
tunnel|tunnel|tunnel ; underpass|unterführung|souterrain
power-station reactor|kraftwerk|centrale-nucléaire
coalmine quarry|bergwerk steinbruch zeche|carrière
brewery distillery winery|brauerei brennerei weinkellerei|distillerie ; sawmill|sägewerk|scierie
warehouse|lagerhaus lagerhalle|entrepôt ; silo|silo|silo
farmhouse|bauernhof bauernhaus gehöft|fermette ; cowshed|kuhstall|étable
henhouse|hühnerstall|poulailler ; pigsty|schweinestall|porcherie
greenhouse conservatory|gewächshaus wintergarten|véranda
garden-shed|gartenhaus schuppen geräteschuppen|cabanon ; garage|garage|garage
cabin chalet|blockhütte almhütte chalet berghütte|cabane chalet ; bungalow|bungalow|bungalow
cottage|villa|chaumière ; mansion|landhaus|manoir
hostel|jugendherberge|auberge ; motel|motel|motel ; hotel|hotel|hôtel
playground|spielplatz|aire-de-jeux
memorial monument statue obelisk|denkmal mahnmal statue obelisk|mémorial statue obélisque
igloo yurt tepee wigwam|iglu jurte tipi|igloo yourte tipi
bunker|bunker|bunker blockhaus ; marina|jachthafen yachthafen|marina
casino nightclub disco discotheque|spielbank casino nachtklub disco diskothek|casino discothèque
elevator staircase|aufzug fahrstuhl treppenhaus|ascenseur ; chimney|schornstein kamin|cheminée
fireplace|kaminfeuer|cheminée ; basement|tiefgeschoss|sous-sol
patio veranda porch|veranda innenhof|patio ; gazebo pavilion|gartenlaube pavillon|tonnelle
scaffolding|gerüst baugerüst|échafaudage
ferris-wheel|riesenrad|grande-roue ; rollercoaster|achterbahn|montagnes-russes
bandstand|musikpavillon|kiosque-à-musique
water-tower|wasserturm fernsehturm|château-d’eau ; temple|tempel|temple-bouddhiste
city-gate|stadttor|porte-de-ville
indoor-pool|hallenbad freibad|piscine-municipale ; reservoir|staudamm stausee talsperre|barrage
sluice|schleuse|écluse
campground|zeltplatz campingplatz|terrain-de-camping ; fountain|springbrunnen|fontaine
triumphal-arch|triumphbogen|arc-de-triomphe ; farmyard|gutshof|ferme basse-cour
brewhouse|brauhaus|brasserie ; shed|schuppen|hangar appentis
guesthouse|gästehaus pension|pension gîte
fire-station|feuerwache polizeiwache|commissariat gendarmerie
shopping-centre|ladenpassage|centre-commercial galerie-marchande
level-crossing|bahnübergang|passage-à-niveau ; car-wash|waschanlage| ; embassy|botschaft|ambassade
consulate|konsulat|consulat ; stock-exchange|börse|bourse ; |kinosaal|multiplexe
crossroads|kreuzung|carrefour ; roundabout|kreisverkehr|rond-point
amphitheatre amphitheater|amphitheater|amphithéâtre ; obelisk|obelisk|obélisque
pyramid|pyramide|pyramide ; funfair|rummelplatz|fête-foraine
`;
