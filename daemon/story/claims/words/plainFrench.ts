import { vocabulary } from './vocabulary.ts';
/** French, see vocabulary.ts. */
export const plainFrench = vocabulary(
  `
le la les l un une des du de d au aux à ce cet cette ces cela ça ceci celui celle ceux celles c son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos même mêmes autre autres tout toute tous toutes chaque aucun aucune nul nulle certain certaine certains certaines plusieurs quelque quelques tel telle tels telles je j me m moi tu te t toi il elle on nous vous ils elles lui se s soi y en qui que qu quoi dont où lequel laquelle lesquels quel quelle quels quelles personne rien quelqu quelqu'un quelqu’un quelqu’une chacun chacune
et ou mais or ni car donc puis ensuite alors si comme quand lorsque lorsqu pendant tandis parce puisque puisqu afin avant après depuis dès jusque jusqu jusqu’à vers chez dans par pour sans sous sur avec entre contre parmi hors malgré selon durant derrière devant dessus dessous près loin autour côte côté face long travers ne n pas non plus jamais point guère seulement aussi encore déjà toujours souvent parfois rarement bientôt tôt tard tôt soudain enfin finalement d’abord abord premièrement dernièrement aussitôt maintenant aujourd aujourd’hui hui hier demain lendemain veille ici là là-bas ailleurs partout nulle part dedans dehors ensemble seul seule seuls seules à-peu-près environ presque peu beaucoup trop assez très bien mieux moins davantage tant autant tellement vraiment certes sûrement peut-être probablement exactement précisément juste seulement surtout notamment entièrement complètement simplement à peine moitié revoilà voici voilà oui
être est suis es sommes êtes sont était étais étions étaient fut furent été soit soient serait sera seront avoir a ai as avons avez ont avait avais avions avaient eut eurent eu aura auront faire fait fais faisons font faisait faisaient fit firent aller va vas allons vont allait allaient alla allèrent allé allés venir vient viens viennent venait venaient vint vinrent venu venus venue devenir devient devint revenir revient revint revenu tenir tient tiennent tenait tenaient tint tenu voir voit vois voyons voient voyait voyaient vit virent vu vus vue vues savoir sait savent savait pouvoir peut peuvent pouvait pouvaient pu devoir doit doivent devait dû falloir faut fallait fallu dire dit disent disait mettre met mettent mis mise prendre prend prennent prenait prit prirent pris prise prises apparaître apparaît apparaissent apparaissait apparu paraître paraît disparaître disparaît disparu connaître connaît connaissons connu reconnaître
montrer regarder commencer recommencer débuter finir finit finissait fini terminer achever continuer durer suivre suit suivent suivait suivi précéder arriver atteindre partir part partent parti repartir rester demeurer passer repasser traverser quitter rejoindre rejoint retrouver trouver rencontrer réunir réunit réunis rassembler serrer partager compter ajouter totaliser contenir contient comprendre comporter tenir porter? remplir couvrir s’étendre étendre séparer alterner répéter changer tourner bouger avancer mener conduire? emmener amener ramener rentrer? sortir monter? descendre? ouvrir ouvre ouvert fermer clore clos poser placer situer appartenir photographier immortaliser cadrer capturer saisir surprendre surpris déclencher écrire écrit écrivit lire lit lisait lu noter nommer appeler appelle appelait intituler raconter répondre rappeler souvenir oublier? donner garder marquer signer indiquer signifier
photo photos photographie photographies image images cliché clichés portrait portraits selfie album galerie chapitre histoire récit billet série suite sélection collection appareil objectif déclencheur cadre plan avant-plan arrière-plan légende titre note mot mots ligne nom noms fichier dossier texte page photographe photographes auteur temps moment instant date jour jours journée journées nuit nuits semaine semaines week-end mois an ans année années décennie heure heures minute minutes seconde secondes matin matinée midi après-midi soir soirée minuit quart quarts demi demie demi-heure tiers douzaine paire couple? reste majorité plupart poignée nombre total somme
printemps été automne hiver saison soleil lumière jour obscurité horizon aube crépuscule lever coucher gens personne personnes visage visages tête têtes groupe groupes trio duo quatuor compagnie équipe cercle bande foule inconnu inconnus invité invités
lieu lieux endroit endroits ville villes village pays région continent coin arrêt étape étapes route chemin trajet voyage voyages excursion excursions séjour séjours tour visite arrivée départ retour frontière distance kilomètre kilomètres km mètre mètres mille altitude hauteur niveau nord sud est ouest direction carte vol? début débuts fin milieu centre ouverture clôture final finale bout bord côté rang rangée ordre tour pause silence intervalle écart partie parties rôle présence absence apparition changement scène événement occasion chose choses fait cas point sorte façon manière règle exception détail
premier première premiers premières deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième dernier dernière derniers dernières prochain prochaine suivant suivante précédent précédente unique uniques grand grande grands grandes petit petite petits petites entier entière complet complète plein? double simple différent différents différente semblable pareil propre sûr vrai visible haut haute bas basse long longue court courte bon bonne nouveau nouvelle nouvel meilleur? proche lointain éloigné distant tardif matinal
zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille vacances souvenir souvenirs journal chronique rubrique rendez-vous
service besoin fois jeune horloge horloges reculer retarder retard? longtemps poste compris comprise calendrier importe réussir réussi monde mot-clé mots-clés mémoire ainsi valoir valait procès-verbal réduire réduit réduits inscription gros gauche droite monter monté monte montent ailleurs repérer apercevoir aperçoit aperçu figurer occuper consacrer dater remonter achever dérouler défiler croiser complet présent présents absent nombreux dénombrer escale halte détour itinéraire parcours parcourir parcouru parcourus terminus nuitée séance prise viseur déclic pellicule capter fixer accompagner entourer
pile tapant tapantes précises férié veille surlendemain bilan statistique tour-à-tour alternance aussitôt quelques-uns quelques-unes essentiel midi-passé lors celui-ci celle-ci ci vu rencontre retrouvé tellement tenait arrivés arrivée restés suivre rendre rendu rendus rendez mener mène menait conduire conduit droit davantage seconde chronologique horaire durée fixe autant plus peu assister assisté participer participant former formé formaient rangée lot poignée ensemble coin partout alentours environs horizon parvenir parvenu gagner? franchir franchi poursuivre poursuit poursuivi débuter entamer clore
daté datée datées datés janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche mi vingtaine dizaine quinzaine trentaine quarantaine prénom prénoms appartiennent appartient appartenait programme changement heure calme exactement justement
tomber tombe tombent tombait eux vide vides égalité trace surgir surgit surgissent écouler écoule écoulent écoulé écoulés pleine pleines rigueur atteindre atteint atteints atteinte soixantaine cinquantaine centaine trentaine douzaine huitaine
nommer nommé nommée anonyme anonymes inconnu inconnue légende titre sous-titre intitulé indiquer mentionner mentionne mentionné préciser précise révéler révèle révèlent trahir trahit prouver attester atteste confirmer confirme témoigner témoigne documenter documenté enregistrer enregistré consigner consigné relever relevé gribouiller griffonner
jouer? joue? seul seule solitaire solo isolé isolés tête-à-tête trio duo quatuor quintette tous
entassés aligner alignés ranger rangés grouper groupés regrouper regroupe regroupés rassembler rassemble rassemblés réunir réunissent réunies entourer entouré entourée encadrer encadré
aussitôt immédiatement tantôt sitôt bientôt désormais dorénavant jusque-là entre-temps entretemps auparavant précédemment ultérieurement postérieur antérieur simultanément successivement progressivement graduellement brusquement soudainement
officiellement techniquement apparemment visiblement évidemment probablement vraisemblablement pratiquement quasi quasiment littéralement finalement initialement respectivement globalement effectivement cependant toutefois néanmoins pourtant d’ailleurs
égaler dépasser dépasse devancer devance talonner mener suivre cumuler cumule totaliser totalise compter comptent recenser recense additionner ajouter ajoutent atteignent
occuper occupe occupent revenir revient reviennent appartenir réserver réservé réservée dédier dédié consacré attribuer attribué laisser laisse laissent laissé
séparer séparent sépare relier relie éloigner éloignent distancer
ouvrir s’ouvre ouvrent refermer referme refermé clôturer clôture boucler boucle achever achève terminer termine
rejoindre rejoignent rejoints rejointe retrouver retrouvent retrouvent réapparaître réapparaît réapparaissent reparaître reparaît resurgir
manquer manque manquent absent absente absents absence
tenir compagnie côtés auprès
lever coucher tôt tard matinal
pleine milieu bord extrémité arrière avant
uniquement exclusivement simplement tout-juste guère quelque quelques environ près presque bonne bon bonnes bons
jamais davantage moins autant pareil idem
gros plan cadrage champ hors-champ pellicule déclencheur
rebelote suite fin début
veille surlendemain avant-veille
passer passent passé passés passée
chacun chacune respectif
là-haut là-bas ci-dessus ci-dessous
suffire suffit suffisent
tour passage relais
croire croit fort forte forts fortes âme vive rempli remplie remplis remplir
suivent suivi suivie précéder précède précèdent ouvrir ouvre ferme fermer clôt conclure conclut conclu démarrer démarre démarré entamer entame repartir repart reprendre reprend reprennent repris poursuivre
attendre attend falloir faut chercher? pointer pointe pointent figurent figurait figurer apparaissent apparaît
quant ni seuls seules tour tours relayer relaie emboîter pas pose poser posent posé prendre prend prennent tenir tiennent tient presser pressent pressés serrer serrent serrés joindre joint joignent
légende lit-on dit-on écrit écrits noté note notent selon signaler signale remonter remonte remontent
demeurer demeure subsister subsiste appel complet complète
attarder attarde attardent traîner? rester reste restent
convive? passant passants spectateur? participant
immortaliser immortalise immortalisés photographier photographie photographié photographiée photographiés photographiées fixer fixe
moins plus davantage autant
mètre mètres altitude hauteur point points culminant
continent continents pays villes
attribuer revenir revient
exister existe existent existait ignorer ignore ignorent ignoré inconnu savoir sait
raconter raconte racontent narrer résumer résume résument récapituler
commencement ouverture clôture
entouré entourée entourés entourer encadré encadrée
réunion? réunir réunissent réunit réunies assembler
partager partagent partage
nuitée nuits journées soirées
fini finie finis
gagner gagnent gagné?
actif active
glisser glisse glissent
`.replace(/\S+\?/g, ''),
  {
    endings:
      's x e es ent er é ée és ées a ait aient ais ant ants ons ez èrent ir it is i ie ies issent issait issaient ssait u ue us ues re t al ale aux',
    prefixes: 're ré r',
    except: 'danse danses dansent danser dansé dansait dansaient tasse tasses',
  },
);
