import type { doctor as english } from '../en/doctor.ts';

/** What the program says, in German: the doctor. */
export const doctor = {
  'doctor.version': '{version} auf {node}',
  'doctor.useNode': 'Verwende Node {oldest} oder neuer',
  'doctor.modelFiles': 'Modelldateien',
  'doctor.inPlace': '{count} von {all} vorhanden',
  'doctor.missing': 'es fehlen: {what}',
  'doctor.runAssets': 'Führen Sie npm run assets aus, oder installieren Sie Photo Blog neu',
  'doctor.dataFolder': 'Datenordner',
  'doctor.makeWritable':
    'Machen Sie ihn beschreibbar, oder nennen Sie einen anderen durch PHOTOBLOG_HOME oder die Einstellung',
  'doctor.notWritable': '{home} ist nicht beschreibbar: {reason}',
  'doctor.free': '{home}, {bytes} frei',
  'doctor.makeRoom': 'Schaffe Platz: ein großes Album braucht etwa ein Gigabyte',
  'doctor.faces': 'Gesichtserkennung',
  'doctor.modelTerms':
    '{purpose}. Herkunft: {origin}. Von: {author}. Lizenz des Codes: {licence}. Bedingungen der Gewichte: {terms}',
  'doctor.notStated': 'nicht angegeben',
  'doctor.ownModel':
    '{role, select, detector {eigener Detektor} other {eigenes Erkennungsmodell}}, {file}: es gelten die Bedingungen dessen, von dem Sie es haben',
  'doctor.ownModels': 'Eigene Modelle',
  'doctor.ownAdvice':
    'Nenne andere Dateien in photoBlog.detector und photoBlog.embedder (PHOTOBLOG_DETECTOR, PHOTOBLOG_EMBEDDER), oder keine',
  'doctor.facesLoad': 'RetinaFace, ArcFace und OpenCV lassen sich laden',
  'doctor.trialNotRun': 'der Versuch konnte nicht laufen',
  'doctor.trialEnded': 'der Versuch wurde durch {signal} beendet',
  'doctor.at': '{version} unter {url}',
  'doctor.noModels': '{server}, keine Modelle',
  'doctor.models': 'Modelle',
  'doctor.narratorWrites': '{reason}; der eingebaute Erzähler schreibt',
  'doctor.startIt':
    'Starten Sie ihn, erlauben Sie seine URL, oder berichtigen Sie die Einstellungen',
  'doctor.installOllama':
    'Um Fotos von einem lokalen Modell beschreiben zu lassen, installieren Sie Ollama, dann: {how}',
  'doctor.describes': '{vision} beschreibt Fotos, {writer} schreibt',
  'doctor.blind': '{writer} schreibt; kein lokales Modell kann Fotos sehen',
  'doctor.better': 'Dieser Computer hat Platz für ein besseres: {how}',
  'doctor.otherModel': 'Wähle ein anderes Modell in den Einstellungen',
  'doctor.pull': 'photoblog doctor --pull, oder: ollama pull {model} ({bytes}; {why})',
  'doctor.elsewhere': '{name} (läuft anderswo, nie verwendet)',
  'doctor.sees': 'sieht',
  'doctor.writes': 'schreibt',
  'doctor.seesAndWrites': 'sieht und schreibt',
  'doctor.tooLarge': 'hier zu groß',
  'doctor.photos': 'Fotos',
  'doctor.formats': 'Formate',
  'doctor.runBuild': 'Führen Sie npm run build aus, oder installieren Sie Photo Blog neu',
  'doctor.isMissing': '{path} fehlt',
  'doctor.unreadFormats': 'nicht zu lesen: {what}',
  'doctor.installAgain':
    'Installiere Photo Blog neu; auf einem Computer ohne fertiges sharp siehe README.md',
  'doctor.placeNames': 'Ortsnamen',
  'doctor.offlinePlaces': 'offline; der Eiffelturm steht in {town}',
  'doctor.noTown': 'keinem Ort',
  'doctor.store':
    '{version} unter {url}, {count, plural, one {# Gesicht} other {# Gesichter}} gespeichert',
  'doctor.approve':
    'Erlauben Sie die URL, oder löschen Sie sie, um unseren eigenen Qdrant zu nehmen',
  'doctor.storeLater':
    'Blogs werden trotzdem geschrieben; Gesichter schickt der erste Lauf, der Qdrant findet',
  'doctor.installation': 'Installation',
  'doctor.works': 'Alles funktioniert.',
  'doctor.attention':
    '{count, plural, one {Eine Sache braucht Ihre Aufmerksamkeit.} other {# Dinge brauchen Ihre Aufmerksamkeit.}}',
  'doctor.checkFailed': 'die Prüfung selbst schlug fehl: {reason}',
  'doctor.pleaseReport': 'Bitte melde das',
  'doctor.heicBy': 'mit {path}: 12 Megapixel in {ms} ms statt {own}',
  'doctor.heicOwn': 'mit dem eigenen Decoder; ffmpeg oder heif-dec im PATH wäre schneller',
  'doctor.heicForbidden': 'mit dem eigenen Decoder; andere Programme verbietet die Einstellung',
  'doctor.heicRefused': '{path} wird nicht benutzt: {reason}',
  'doctor.heicOther': 'es zeigt ein anderes Bild',
  'doctor.heicSlower': '{path} braucht {ms} ms',
  'doctor.acceleration': 'Beschleunigung',
  'doctor.acceleratedBy': 'Gesichter sucht {name}: {ms} ms je Suche statt {own}',
  'doctor.accelerationOwn': 'Gesichter sucht der Prozessor: {own} ms je Suche',
  'doctor.accelerationForbidden':
    'Gesichter sucht der Prozessor; alles andere verbietet die Einstellung',
  'doctor.accelerationRefused': '{name} wird nicht benutzt: {reason}',
  'doctor.accelerationOther': 'es findet etwas anderes',
  'doctor.accelerationSlower': '{name} braucht {ms} ms',

  // What models are for, and the terms of their weights, as assets.json has them in English
  'doctor.model.faces': 'findet Gesichter und ihre fünf Merkpunkte',
  'doctor.model.numbers': 'macht aus einem ausgerichteten Gesicht 512 Zahlen',
  'doctor.model.frontal': 'Ersatz: Gesichter von vorn',
  'doctor.model.frontalAgain': 'Ersatz: Gesichter von vorn, zweite Meinung',
  'doctor.model.profile': 'Ersatz: Gesichter von der Seite',
  'doctor.model.things': 'findet Dinge',
  'doctor.model.thingsAgain': 'findet Dinge, zweite Meinung',
  'doctor.model.mouth': 'Mund und Augen',
  'doctor.model.shutEyes': 'geschlossene Augen',
  'doctor.model.smiles': 'Lächeln',
  'doctor.model.smilesAgain': 'Lächeln, zweite Meinung',
  'doctor.model.findsLettering': 'findet Schrift',
  'doctor.model.readsLettering': 'liest Schrift',
  'doctor.model.facesAgain': 'vergleicht schwer erkennbare Gesichter, zweite Meinung',
  'doctor.model.termsResearch':
    'InsightFace: nur für nichtkommerzielle Forschung, wie bei allen seinen Modellen und den Daten, mit denen sie trainiert sind; das Paket sagt MIT',
  'doctor.model.termsNotStated':
    'das Paket sagt MIT; wer die Gewichte trainiert hat, mit welchen Bildern und zu welchen Bedingungen, steht nirgends',
  'doctor.model.termsIntel':
    'Intel License Agreement for Open Source Computer Vision Library (wie BSD), in jeder Datei',
  'doctor.model.termsCoco':
    'Apache-2.0; trainiert mit COCO, dessen Beschriftungen unter CC BY 4.0 stehen und dessen Bilder unter den Bedingungen ihrer Urheber',
  'doctor.model.termsOpenImages':
    'Apache-2.0; trainiert mit Open Images V4, dessen Beschriftungen unter CC BY 4.0 stehen und dessen Bilder als CC BY 2.0 verzeichnet sind',
  'doctor.model.termsModelCard':
    'Apache-2.0, so seine Modellkarte; die Trainingsbilder sind nicht veröffentlicht',
  'doctor.model.termsFer':
    'MIT; trainiert mit FER-2013, dessen Bilder mit der Bildersuche von Google gesammelt sind und dessen Bedingungen nicht bei den Gewichten stehen',
  'doctor.model.termsUnnamed':
    'MIT; trainiert mit Bildern aus öffentlichen Sammlungen und aus dem Web, die nicht genannt sind',
  'doctor.model.termsPaddle': 'das Paket sagt MIT; PaddleOCR und seine Modelle: Apache-2.0',
} as const satisfies Record<keyof typeof english, string>;
