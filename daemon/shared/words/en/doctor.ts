/** What the program says, in English: the doctor. */
export const doctor = {
  'doctor.version': '{version} on {node}',
  'doctor.useNode': 'Use Node {oldest} or newer',
  'doctor.modelFiles': 'Model files',
  'doctor.inPlace': '{count} of {all} in place',
  'doctor.missing': 'missing: {what}',
  'doctor.runAssets': 'Run npm run assets, or install Photo Blog again',
  'doctor.dataFolder': 'Data folder',
  'doctor.makeWritable': 'Make it writable, or name another one by PHOTOBLOG_HOME or the setting',
  'doctor.notWritable': '{home} cannot be written to: {reason}',
  'doctor.free': '{home}, {bytes} free',
  'doctor.makeRoom': 'Make room: a large album needs about a gigabyte',
  'doctor.faces': 'Face recognition',
  'doctor.modelTerms':
    '{purpose}. Origin: {origin}. Author: {author}. Licence of the code: {licence}. Terms of the weights: {terms}',
  'doctor.notStated': 'not stated',
  'doctor.ownModel':
    '{role, select, detector {your own detector} other {your own embedder}}, {file}: its terms are those of whoever you have it from',
  'doctor.ownModels': 'Models of your own',
  'doctor.ownAdvice':
    'Name other files in photoBlog.detector and photoBlog.embedder (PHOTOBLOG_DETECTOR, PHOTOBLOG_EMBEDDER), or none',
  'doctor.facesLoad': 'RetinaFace, ArcFace and OpenCV load',
  'doctor.trialNotRun': 'the trial could not be run',
  'doctor.trialEnded': 'the trial was ended by {signal}',
  'doctor.at': '{version} at {url}',
  'doctor.noModels': '{server}, no models',
  'doctor.models': 'Models',
  'doctor.narratorWrites': '{reason}; the built-in narrator writes',
  'doctor.startIt': 'Start it, approve its URL, or correct the settings',
  'doctor.installOllama': 'To have photos described by a local model, install Ollama, then: {how}',
  'doctor.describes': '{vision} describes photos, {writer} writes',
  'doctor.blind': '{writer} writes; no local model can see photos',
  'doctor.better': 'This computer has room for a better one: {how}',
  'doctor.otherModel': 'Choose another model in the settings',
  'doctor.pull': 'photoblog doctor --pull, or: ollama pull {model} ({bytes}; {why})',
  'doctor.elsewhere': '{name} (runs elsewhere, never used)',
  'doctor.sees': 'sees',
  'doctor.writes': 'writes',
  'doctor.seesAndWrites': 'sees and writes',
  'doctor.tooLarge': 'too large here',
  'doctor.photos': 'Photos',
  'doctor.formats': 'Formats',
  'doctor.runBuild': 'Run npm run build, or install Photo Blog again',
  'doctor.isMissing': '{path} is missing',
  'doctor.unreadFormats': 'cannot be read: {what}',
  'doctor.installAgain':
    'Install Photo Blog again; on a computer without prebuilt sharp, see README.md',
  'doctor.placeNames': 'Place names',
  'doctor.offlinePlaces': 'offline; the Eiffel tower is in {town}',
  'doctor.noTown': 'no town',
  'doctor.store': '{version} at {url}, {count, plural, one {# face} other {# faces}} stored',
  'doctor.approve': 'Approve the URL, or clear it to use a Qdrant of our own',
  'doctor.storeLater':
    'Blogs are written all the same; faces are sent by the first run that finds Qdrant',
  'doctor.installation': 'Installation',
  'doctor.works': 'Everything works.',
  'doctor.attention':
    '{count, plural, one {One thing needs your attention.} other {# things need your attention.}}',
  'doctor.checkFailed': 'the check itself failed: {reason}',
  'doctor.pleaseReport': 'Please report this',
  'doctor.heicBy': 'by {path}: 12 megapixels in {ms} ms instead of {own}',
  'doctor.heicOwn': 'by our own decoder; ffmpeg or heif-dec on PATH would be quicker',
  'doctor.heicForbidden': 'by our own decoder; other programs are forbidden by the setting',
  'doctor.heicRefused': '{path} is not used: {reason}',
  'doctor.heicOther': 'it shows another picture',
  'doctor.heicSlower': '{path} takes {ms} ms',

  // What models are for, and the terms of their weights, as assets.json has them in English
  'doctor.model.faces': 'finds faces and their five landmarks',
  'doctor.model.numbers': 'turns an aligned face into 512 numbers',
  'doctor.model.frontal': 'fallback: frontal faces',
  'doctor.model.frontalAgain': 'fallback: frontal faces, second opinion',
  'doctor.model.profile': 'fallback: faces seen from the side',
  'doctor.model.things': 'finds things',
  'doctor.model.thingsAgain': 'finds things, second opinion',
  'doctor.model.mouth': 'mouth and eyes',
  'doctor.model.smiles': 'smiles',
  'doctor.model.smilesAgain': 'smiles, second opinion',
  'doctor.model.findsLettering': 'finds lettering',
  'doctor.model.readsLettering': 'reads lettering',
  'doctor.model.termsResearch':
    'InsightFace: for non-commercial research purposes only, as for all its models and the annotations they are trained with; the package says MIT',
  'doctor.model.termsNotStated':
    'the package says MIT; who trained the weights, on which pictures and on what terms, is not stated anywhere',
  'doctor.model.termsIntel':
    'Intel License Agreement for Open Source Computer Vision Library (BSD-like), in each file',
  'doctor.model.termsCoco':
    'Apache-2.0; trained on COCO, whose annotations are under CC BY 4.0 and whose pictures are under the terms of those who took them',
  'doctor.model.termsOpenImages':
    'Apache-2.0; trained on Open Images V4, whose annotations are under CC BY 4.0 and whose pictures are listed as CC BY 2.0',
  'doctor.model.termsModelCard':
    'Apache-2.0, by its model card; the training pictures are not published',
  'doctor.model.termsFer':
    'MIT; trained on FER-2013, whose pictures were collected by Google image search, and whose terms are not stated with the weights',
  'doctor.model.termsUnnamed':
    'MIT; trained on pictures from public data sets and from the web, which are not named',
  'doctor.model.termsPaddle': 'the package says MIT; PaddleOCR and its models: Apache-2.0',
} as const;
