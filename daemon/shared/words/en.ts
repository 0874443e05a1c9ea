import { cannot } from './en/cannot.ts';
import { commandLine } from './en/commandLine.ts';
import { doctor } from './en/doctor.ts';
import { draft } from './en/draft.ts';
import { editor } from './en/editor.ts';
import { interchange } from './en/interchange.ts';
import { models } from './en/models.ts';
import { page } from './en/page.ts';
import { people } from './en/people.ts';
import { photos } from './en/photos.ts';
import { store } from './en/store.ts';
import { time } from './en/time.ts';

/**
 * What the program says, in English. Each sentence has a key and ICU MessageFormat places such as `{count}`;
 * the first part of the key tells its file. A language is one folder like this one.
 */
export const en = {
  ...cannot,
  ...commandLine,
  ...doctor,
  ...draft,
  ...editor,
  ...interchange,
  ...models,
  ...page,
  ...people,
  ...photos,
  ...store,
  ...time,
  // Photos: files, decoding
  'file.empty': 'The file is empty; copy the photo again from where it came',
  'file.zeros': 'The file holds nothing but zeros; copy the photo again from where it came',
  'file.tooManyBytes':
    'The file has {megabytes} MB, more than the {most} MB that are read; export a smaller copy',
  'file.otherKind': 'The file is {what}, whatever its name says; remove it or convert it to JPEG',
  'file.noKnownFormat': 'no image format that is known here',
  'file.unreadable': 'The file cannot be read: {reason}; check its permissions and its name',
  'folder.unreadable': 'The folder cannot be read: {reason}; check its permissions',
  'folder.tooDeep': 'The folder lies more than {depth} folders deep and is not looked into',
  'file.sidecarUnreadable':
    'What {name} says about this photo cannot be read: {reason}; check its permissions',
  'time.cameraClock':
    'The clocks of {camera} and {other} disagree: with {by} what {camera} took falls together with the photos of {other}; set it with photo shift, or leave it',
  'time.neighbours': 'the photos before and after it',
  'time.sidecar': '{field} in the file beside it',
  'time.user': 'your decision',
  'leftOut.icon':
    'The picture is left out: with {width} x {height} pixels it is an icon or a spacer, no photo',
  'leftOut.black': 'The picture is left out: it is all black',
  'leftOut.white': 'The picture is left out: it is all white',
  'leftOut.oneColour': 'The picture is left out: it is of one colour',
  'leftOut.copy': 'The picture is left out: it is a copy of {path}, without its data',
  'leftOut.morePictures':
    '{count, plural, one {One more picture is} other {# more pictures are}} inside this file; only the first is used: save them as files of their own',
  'leftOut.folder':
    'The folder {name} with {pictures, plural, one {# picture} other {# pictures}} is left out: {reason}',
  'leftOut.file': '{name} is left out: {reason}',
  'leftOut.marked': 'The folder is left out: {marker} in it keeps it out of galleries',
  'leftOut.namedAnyway':
    '{marker} keeps this folder out of galleries; it is used because you named it',
  'leftOut.smallCopies': 'The folder is left out: it holds small copies of the photos beside it',
  'leftOut.videos':
    '{videos, plural, one {# video is} other {# videos are}} not read: a post is made of photos',
  'leftOut.linkOut':
    'a link that leads out of the album is not followed; --follow-links or the setting photoBlog.followLinks does',
  'leftOut.deleted': 'it holds what was deleted',
  'leftOut.snapshots': 'it holds older states of the disk',
  'leftOut.system': 'it belongs to the system',
  'leftOut.program': 'another program made it for itself',
  'leftOut.library': 'it is the library of another program',
  'leftOut.unfinished': 'its download or copy was not finished',
  'leftOut.macNotes': 'it holds what macOS notes about a file',
  'leftOut.safetyCopy': 'it is a safety copy of {name}',
  'leftOut.conflictCopy': 'it is a conflict copy of {name}',
  'decode.tooManyPixels':
    'The photo says it has {width} x {height} pixels ({megapixels} megapixels), more than the {most} that are decoded; export a smaller copy',
  'decode.someMissing': 'some detail is missing',
  'decode.partMissing': 'about {percent} % of it is missing',
  'decode.endsEarly':
    'The file of this photo ends too early: {missing}, the rest is used; copy it again from the camera or phone',
  'decode.damaged':
    'The file is damaged ({reason}): what could be read is used; replace it by a good copy if there is one',
  'decode.previewOnly':
    'The picture itself cannot be decoded ({reason}): the preview of {width} x {height} pixels inside the file is used; convert the file to JPEG for more',
  'decode.kindUnreadable': 'Files of this kind ({format}) cannot be read here; convert it to JPEG',
  'decode.fileUnreadable': 'This {format} file cannot be read here ({reason}); convert it to JPEG',
  'decode.tooMuchMemory':
    'The file asks for more memory than one photo may take; export a smaller copy',
  'decode.nothingLeft':
    'The file of this {format} photo ends too early to show anything of use; copy it again from the camera or phone',
  'decode.beyondRepair': 'The file is damaged beyond repair; replace it by a good copy',
  'decode.beyondRepairBecause':
    'The file is damaged beyond repair ({reason}); replace it by a good copy',
  'decode.cannotBeRead': 'it cannot be read',
  'decode.timeout':
    'Decoding took longer than {seconds} seconds and was stopped; if the photo opens elsewhere, save it anew as JPEG',
  'decode.crashed':
    'The decoder {how} while working on this photo; it is probably damaged, save it anew with another program',
  'decode.couldNotRun': 'could not be run',
  'decode.endedWith': 'ended with status {status}',
  'decode.endedBy': 'was ended by {signal}',

  // Photos: what a file is that is no photo
  'kind.pdf': 'a PDF document',
  'kind.postscript': 'a PostScript file',
  'kind.zip': 'a ZIP archive or office document',
  'kind.office': 'an office document',
  'kind.archive': 'a compressed archive',
  'kind.sevenZip': 'a 7z archive',
  'kind.rar': 'a RAR archive',
  'kind.video': 'a video',
  'kind.sound': 'a sound file',
  'kind.appleDouble': 'an AppleDouble file of macOS',
  'kind.program': 'a program',
  'kind.sqlite': 'an SQLite database',
  'kind.svg': 'an SVG drawing',
  'kind.webPage': 'a web page',
  'kind.text': 'a text file',

  // Photos: faces
  'faces.beyondBorder': '{face} reaches beyond the border; its visible part is used',
  'faces.noLandmarks':
    '{face} shows too little to be turned upright; it is recognised less reliably',
  'faces.faceAt': 'The face at {x}, {y} ({width} x {height} pixels)',
  'faces.rejected':
    '{count, plural, one {Something that looked like a face was rejected: {reason}} other {# things that looked like faces were rejected: {reason}}}',
  'faces.notFinite': 'its box has impossible numbers',
  'faces.noArea': 'its box has no area',
  'faces.misshapen': 'its box is far too long for a face',
  'faces.outside': 'its box lies almost entirely outside the photo',
  'faces.tooSmall': 'it is smaller than 8 pixels',
  'faces.closerLook': 'at {x}, {y} a closer look showed no face',
  'faces.fallbackNone':
    'RetinaFace found no face; {detectors} found {count, plural, one {a face} other {# faces}}',
  'faces.fallbackNothing':
    'RetinaFace found nothing that can be a face; {detectors} found {count, plural, one {a face} other {# faces}}',
  'faces.turned':
    '{count, plural, one {The face stands} other {The # faces stand}} upright only when the photo is turned {turn} degrees clockwise; if it lies on its side, turn it on the board of its album',
  'faces.turnedUpright':
    '{count, plural, one {The face stands} other {The # faces stand}} upright only when the photo is turned {turn} degrees clockwise: it is shown so, and can be turned back on the board of its album',
  'faces.both': '{first} and {second}',
  'faces.frontalDetector': "OpenCV's detector for frontal faces",
  'faces.profileDetector': "OpenCV's detector for profiles",

  // Store
  'store.followUp':
    'Names and removed faces could not be brought to Qdrant: {reason}; the next run does it',
  'store.unsent':
    '{count, plural, one {1 face was} other {# faces were}} not stored in Qdrant: {reason}; they are kept here and sent by the next run',
  'store.photoUnsent':
    '{count, plural, one {1 face} other {# faces}} could not be stored in Qdrant: {reason}; the next run sends what is missing',

  // Drafts
  'draft.unsupported':
    'No photo supports what the draft says about {what}; check it before you publish',
  'draft.andMore': '{listed} and {count} more',
  'draft.notPlaced':
    'The copy of {path} could not be put beside the draft: {reason}; the draft leaves the photo out',
  'draft.nobody': 'Nobody in this draft is {label}; write a name instead',
  'draft.namedByNow': '{label} is {name} by now; let the draft say so',
  'draft.unnamed': '{label} has no name yet; rename (F2) gives one in all drafts',
  'draft.unnamedSeen':
    '{label}, seen in {count, plural, one {# photo} other {# photos}}, has no name yet; rename (F2) gives one in all drafts',
  'draft.noAlt': '{file} has no alternative text; who cannot see it learns nothing of it',
  'draft.imageMissing': '{file} is not there; put it back or correct the path',
  'draft.unnamedImageMissing': 'The image is not there; put it back or correct the path',
  'draft.private': '{file} still tells {what}; remove it before you publish',
  'draft.frontMatterOpen':
    'The front matter has no closing line of three dashes; add “---” below its last field',
  'draft.frontMatterNoList':
    'The front matter is no list of fields; write one field a line, as in “title: My journey”',
  'draft.frontMatterBroken':
    'No site can read the front matter from here on; quote texts that hold a colon, quotes or brackets, and put a space after the colon of each field (YAML: {reason})',
  'draft.again': '{label} again',
  'claim.name': 'No photo supports the name "{text}"; make it generic, or confirm that it is true',
  'claim.place':
    'No photo supports the place "{text}"; make it generic, or confirm that it is true',
  'claim.date': 'No photo supports the date "{text}"; make it generic, or confirm that it is true',
  'claim.time': 'No photo supports the time "{text}"; make it generic, or confirm that it is true',
  'claim.number':
    'No photo supports the number "{text}"; make it generic, or confirm that it is true',
  'claim.relation':
    'No photo supports that somebody is "{text}"; make it generic, or confirm that it is true',
  'claim.order':
    'The photos tell another order or number than "{text}"; make it generic, or confirm that it is true',
  'claim.detail': 'No photo shows "{text}"; make it generic, or confirm that it is true',
  'claim.occasion':
    'No photo supports the occasion "{text}"; make it generic, or confirm that it is true',
  'faces.yourDrawing': 'your drawing',

  // What an image tells beside its picture
  'private.serial': 'a serial number',
  'private.owner': 'the owner’s name',
  'private.gps': 'a GPS position',
  'private.preview': 'an embedded preview',

  // Language models: what went wrong, and what happens now
  'model.theModel': 'the model',
  'model.unreachable': 'No Ollama server answers{detail, select, none {} other { at {detail}}}',
  'model.not-ollama':
    "The server{detail, select, none {} other { at {detail}}} does not speak Ollama's protocol",
  'model.old-version': 'Ollama {detail} is too old to say what its models can do; update Ollama',
  'model.no-model':
    'Ollama has no local model that can write{detail, select, none {} other { ({detail})}}; pull one, `photoblog doctor` names one that fits',
  'model.no-vision':
    'Ollama has no local model that can see photos{detail, select, none {} other { ({detail})}}; pull one, `photoblog doctor` names one that fits',
  'model.model-missing':
    'Ollama does not have the model {model}{detail, select, none {} other { ({detail})}}; pull it or choose another',
  'model.remote-model':
    'The model {model} does not run on this computer; only local models are used',
  'model.too-large':
    'The model {model} needs more memory than this computer has free{detail, select, none {} other { ({detail})}}; choose a smaller one',
  'model.busy': 'Ollama is busy with other requests{detail, select, none {} other { ({detail})}}',
  'model.server-error': 'Ollama reported an error{detail, select, none {} other { ({detail})}}',
  'model.redirected':
    "Ollama's address redirects elsewhere{detail, select, none {} other { ({detail})}}, which is not followed",
  'model.stalled': '{model} stopped answering{detail, select, none {} other { ({detail})}}',
  'model.deadline': '{model} took longer than allowed{detail, select, none {} other { ({detail})}}',
  'model.died': 'The connection to Ollama broke off{detail, select, none {} other { ({detail})}}',
  'model.cut-off': "Ollama's answer broke off in the middle of a line",
  'model.garbage': '{model} answered with something unreadable',
  'model.endless': '{model} kept repeating itself{detail, select, none {} other { ({detail})}}',
  'model.empty': '{model} answered with nothing',
  'model.refused': '{model} refused to write',
  'model.wrong-language': '{model} answered in another language than asked for',
  'model.invalid-json':
    '{model} did not keep to the form it was given{detail, select, none {} other { ({detail})}}',
  'model.then.connect': '{what}; the built-in narrator wrote the text',
  'model.then.see': '{what}; the remaining photos are told without a description',
  'model.then.write': '{what}; the built-in narrator wrote the rest',
  'model.then.pull': '{what}; the model was not downloaded',
  'model.then.see-and-write':
    '{what}; the built-in narrator wrote the text, without descriptions of the photos',
  'model.noMemory': 'This computer has too little memory for any model',
  'model.elsewhere':
    'The Ollama server {url} is on another computer; photos would be sent there, approve this URL first',

  // What cannot be done
  'cannot.noFolder': 'There is no folder {folder}',
  'cannot.noPhoto': 'There is no photo in {folder}',
  'cannot.draftFromElsewhere':
    '{draft} was not written on this computer; generate it from its photos first',
  'cannot.noChapter': 'The photos no longer make a chapter {chapter}; generate the draft again',
  'cannot.busy': 'Another run is reading {folder} already; wait for it or cancel it',
  'cannot.noDrafts': 'This daemon keeps no record of drafts',
  'cannot.noPhotosKept': 'This daemon keeps no photos',
  'cannot.noModels': 'This daemon uses no models',
  'cannot.rewriteImage': '{file} cannot be written again: {reason}',
  'cannot.notOurImage':
    '{file} is not an image that Photo Blog has put beside a draft, and is left as it is; copy it into the blog instead',
  'cannot.notOurFile':
    '{file} is not a file that Photo Blog has put there, and is left as it is; move it or choose another place',
  'cannot.notOurFolder': '{file} is not in a folder that Photo Blog has made',
  'cannot.nameTaken':
    '{name} has been taken beside the draft meanwhile; take the edit back and try again',
  'cannot.showsUnseen': '{file} shows somebody who is never to be shown; take it out of the draft',
  'cannot.draftChanged':
    '{file} was changed while a new one was being written, and is left as it is; generate again',
  'cannot.replaceFile': '{file} is there already and is none of Photo Blog’s; name another file',
  'cannot.draftEdited': '{file} has edits that would be lost',
  'cannot.foldersTaken':
    'Every folder from {wanted} to {wanted}-999 is taken; choose another place for the draft',
  'cannot.notInFolder': '{path} is not in {folder}',
  'cannot.read': '{file} cannot be read',
  'cannot.unknownAlbum': 'Nothing is known of an album in {target}',
  'cannot.noExactName':
    'Nobody is called exactly {target}; what is forgotten does not come back, so say {full} if you mean her or him',
  'cannot.notAPhoto': '{file} is no photo',
  'cannot.unknownFile': 'Nothing is known of {file}',
  'cannot.notEverything': 'not everything could be forgotten: {what}',
  'cannot.nobodyCalled': 'There is nobody called {text}; photoblog people list shows everybody',
  'cannot.ambiguous': '{text} may mean {ids}; say which by id',
  'cannot.ledgerBusy':
    'The list of your decisions is being written by {holder}; try again when it is done',
  'cannot.libraryBusy': 'The library is kept by {holder}',
  'cannot.fileTooLarge': '{file} is larger than any export',
  'cannot.readBecause': '{file} cannot be read: {reason}',
  'cannot.placeReadOnly':
    'Nothing can be written to {place}; save the draft elsewhere: -o FOLDER on the command line, “Save Elsewhere…” or the setting photoBlog.output in VS Code',
  'cannot.placeFull':
    'There is no room left for {place}; free some, or save the draft elsewhere: -o FOLDER on the command line, “Save Elsewhere…” or the setting photoBlog.output in VS Code',
  'cannot.useHome':
    'The data folder {home} cannot be used ({reason}); name another one in PHOTOBLOG_HOME, or in the setting photoBlog.dataFolder in VS Code',
  'cannot.fileSystem':
    'The file system refuses: {reason}; check permissions and free space, then try again',
  'cannot.readInTime': 'it does not answer',
  'cannot.notAFile': '{file} is neither a file nor a folder',
  'cannot.nameTooLong': 'A name has at most {most} characters',
  'cannot.notAName': "{name} cannot be a person's name",
  'cannot.modelFileMissing': '{file} is missing: run npm run assets, or install Photo Blog again',
  'lock.unknownProcess': 'an unknown process; if there is none, remove {file}',
  'lock.process': 'process {pid}',
  'lock.processOn': 'process {pid} on {host}; if there is none, remove {file}',
  'ownModel.noFile': '{file}, named as a model, is no file: give the path of an ONNX file',
  'ownModel.notLoaded':
    'The model {file} cannot be used: {reason}. Name another file, or none to use the model that comes along',
  'ownModel.noAnswer':
    'Loading the models of your own ended without an answer: the runtime does not bear one of them. Name other files, or none to use the models that come along',
  'ownModel.detectorInput':
    'The detector {file} does not take one picture of three channels of 32-bit floats: known are RetinaFace (InsightFace, biubug6), SCRFD and YuNet as ONNX',
  'ownModel.detectorUnknown':
    'The detector {file} is none of those that are known, RetinaFace (InsightFace, biubug6), SCRFD and YuNet: its outputs are {outputs}',
  'ownModel.detectorNoLandmarks':
    'The detector {file} does not tell where eyes, nose and mouth are, and without them nobody is recognised: take an edition with landmarks (such as SCRFD “bnkps”)',
  'ownModel.embedderInput':
    'The embedder {file} does not take one picture of 112 by 112 pixels of three channels of 32-bit floats, as networks trained with ArcFace do',
  'ownModel.embedderOutput':
    'The embedder {file} gives no output of 512 numbers a face, as networks trained with ArcFace do: its outputs are {outputs}',
  'ownModel.embedderSilent':
    'The embedder {file} gives nothing for a face that could be compared: zeros, or no numbers',

  // Exports and imports
  'import.notJson': '{file} is not JSON: {reason}',
  'import.notOurs':
    '{file} is not what photoblog people export writes: an object with "format": "{format}", "version" and "decisions"',
  'import.tooNew':
    '{file} was written by a later version of Photo Blog; bring this one up to date first',
  'import.theFile': 'The file',
  'import.unknownDecisions':
    '{count, plural, one {# decision is} other {# decisions are}} of a kind that is not known here',
  'import.xmpTooLong': 'its XMP has more than {most} characters',
  'import.xmpEntities': 'its XMP declares entities, which XMP has none of',
  'import.xmpDamaged': 'its XMP is damaged',
  'xmp.link': 'it is a link or a folder, and is not followed',
  'xmp.notUtf8': 'it is not UTF-8',
  'xmp.damaged': 'it is damaged, too long, or not XMP',
  'xmp.left': 'left as it is: {reason}',

  // Qdrant
  'qdrant.startingTooLong': '{holder} has been starting Qdrant for too long',
  'qdrant.endedOften': 'Qdrant has ended {count} times within three minutes; see {log}',
  'qdrant.stuck': 'Qdrant (process {pid}) does not answer and cannot be ended; end it by hand',
  'qdrant.noLongerWanted': 'Qdrant is no longer wanted',
  'qdrant.noProgram':
    'The setting for the Qdrant program names {path}, which is no program; correct or clear it',
  'qdrant.none':
    'There is no Qdrant program on this computer: run npm run assets, install Qdrant, or set its path or the URL of a server',
  'qdrant.otherVectors':
    'The collection {collection} in Qdrant holds other vectors ({found}) than the {size} numbers compared by cosine that are needed; rename or remove it',
  'qdrant.notWritten': 'Qdrant does not say whether it has written ({status})',
  'qdrant.answers': 'Qdrant answers {status}: {reason}',
  'qdrant.badKey': 'Qdrant does not accept the API key; correct it in the settings',
  'qdrant.slow': 'Qdrant takes too long to answer',
  'qdrant.unreachable': 'Qdrant cannot be reached: {reason}',
  'qdrant.silent': 'Qdrant does not answer at {url}',
  'qdrant.notAUrl':
    'The setting for Qdrant is {url}, which is no http or https URL; correct or clear it',
  'qdrant.elsewhere':
    'The Qdrant at {url} is on another computer; faces would be sent there, approve this URL first',
  'qdrant.notFound': 'The Qdrant server {url} cannot be found: {reason}',

  // Pages
  'page.noDraft': 'There is no draft {file}; photoblog generate writes one from a folder of photos',
  'page.noFolder': '{dir} is no folder; choose another place for the page',
  'page.isDraft':
    '{dir} holds a draft; choose another place for the page, or none: it goes beside the draft',
  'page.edited':
    '{file} is in the way: it has been edited since; move it, or choose another folder',
  'page.foreign':
    '{file} is in the way: it was not made by Photo Blog; move it, or choose another folder',
  'page.notInside': '{path} is no path inside the folder of the page',
  'page.linkInWay': '{folder} is in the way: it is a file or a link; choose another folder',
  'page.zipInWay':
    '{file} is there already and no page of ours; choose another name for the archive',
  'page.none': 'This daemon makes no pages',
  'page.making': 'Making a web page',
  'page.pictures': '{done} of {total} pictures',
  'page.left': 'Not on the page: {image}: {reason}',
  'page.imageElsewhere': 'it is not beside the draft, and a page loads nothing from elsewhere',
  'page.imageMissing': 'there is no such file beside the draft',
  'page.noPicture': 'it is no picture',
  'page.neverShown': 'somebody in it is never to be shown',
  'page.blurUnknown': 'somebody in it is to be blurred, and where is not known',
  'page.blurEdited': 'somebody in it is to be blurred, and where is not known since it was edited',
  'site.putting': 'Putting the draft into the site',
  'site.none':
    'There is no site of Hugo, Jekyll, Astro or Eleventy in {folder} or above it; choose a folder of one, or name the format',
  'site.taken': '{folder} holds the post of another draft; choose another name',
  'site.passThrough':
    'Eleventy copies pictures only where its configuration says so; add eleventyConfig.addPassthroughCopy("{folder}/*.{type}") to it',
  'site.missingField':
    'The site wants a field {field}, for which nothing is known; add it in {file}',
  // Command line: drafts
  'cli.drafts.does': 'let the drafts you have call people as they are called now',
  'cli.drafts.apply': 'change them; without it every place that would change is shown',
  'cli.drafts.changed': '{count, plural, one {1 place} other {# places}} changed',
  'cli.drafts.wouldChange':
    '{count, plural, one {1 place} other {# places}} would change; nothing did, without --apply',
  'cli.drafts.lineRemoved': 'the line is removed',
  'cli.drafts.followed': '{count, plural, one {1 draft follows} other {# drafts follow}}: {files}',
  'cli.drafts.behind':
    '{count, plural, one {1 draft calls} other {# drafts call}} people otherwise: photoblog people update-drafts shows where',

  // Command line: forgetting
  'cli.forget.does':
    'erase everything known about a person, a photo, an album or everybody, for ever',
  'cli.forget.photo': 'everything known about this photo and the faces in it',
  'cli.forget.album': 'everything known about the photos of this folder',
  'cli.forget.everything': 'everybody, and all that was ever learnt about photos',
  'cli.forget.preview': 'erase nothing; say what there is, and what would change in drafts',
  'cli.forget.sayWhat':
    'error: say what to forget: a person, or one of --photo, --album and --everything',
  'cli.forget.wouldChange': 'Would change in drafts:',
  'cli.forget.changed': 'Changed in drafts:',
  'cli.forget.thereIs': 'There is: {what}',
  'cli.forget.nothingErased': 'Nothing was erased: leave --preview out for that',
  'cli.forget.forgotten': 'Forgotten: {before}. Left: {after}',
  'cli.forget.counts':
    '{faces, plural, one {# face} other {# faces}}, {points, plural, one {# point} other {# points}}, {thumbnails, plural, one {# thumbnail} other {# thumbnails}}, {cacheEntries, plural, one {# cache entry} other {# cache entries}}, {ledgerEvents, plural, one {# ledger event} other {# ledger events}}, {draftMentions, plural, one {# mention in drafts} other {# mentions in drafts}}, {records, plural, one {# file that tells of it} other {# files that tell of it}}',

  // Command line: names to and from elsewhere
  'cli.export.does':
    'write names and decisions as JSON, for another computer (default: to standard output)',
  'cli.import.does':
    'take names over: from a file of "people export" at once, from the photos, XMP sidecars and Picasa lists of a folder with --apply; what you decided here stays, and one undo takes all of it back',
  'cli.import.apply': 'take over the names in a folder',
  'cli.import.dryRun': 'change nothing, only say what would come',
  'cli.xmp.does':
    'write who is where into XMP sidecars beside the photos of a folder; photos are never touched',
  'cli.xmp.apply': 'write them; without it only what would be written is shown',
  'cli.xmp.dryRun': 'the same as without --apply',
  'cli.import.taken':
    'Taken over: {added} of {found} ({known} here already); {changed} faces are called otherwise by it',
  'cli.import.wouldBeTaken':
    'Would be taken over: {added} of {found} ({known} here already); {changed} faces are called otherwise by it',
  'cli.import.newNames': 'New names: {names}',
  'cli.import.waiting':
    '{waiting} faces are of photos not known here; they follow when you generate from them',
  'cli.import.conflict':
    'Left out: {imported}, as {faces, plural, one {this face is} other {these # faces are}} {here} here',
  'cli.import.unclear': 'Unclear whose face in {path}: {names}',
  'cli.import.namesOnly': 'Without a place in the picture, and so not used: {names}',
  'cli.import.undoes': 'photoblog people undo takes all of it back',
  'cli.import.nothing':
    'Nothing was changed; a folder is taken over with --apply, a file without --dry-run',
  'cli.xmp.new': 'new',
  'cli.xmp.namesAdded': 'names added',
  'cli.xmp.refused': 'left as it is',
  'cli.xmp.written': '{count, plural, one {1 sidecar} other {# sidecars}} written',
  'cli.xmp.wouldBeWritten':
    '{count, plural, one {1 sidecar} other {# sidecars}} would be written; nothing was, without --apply',

  // Command line: people
  'cli.people.people': 'see and correct who is who',
  'cli.people.list': 'everybody in your photos, and open questions',
  'cli.people.json': 'the same as JSON',
  'cli.people.faces': 'each face as well, with its id and photo',
  'cli.people.folder': 'only people of this album',
  'cli.people.name': 'the person is called NAME, in all photos',
  'cli.people.same': 'the two persons are one: all faces of both',
  'cli.people.apart': 'the two faces are of different people',
  'cli.people.split':
    'these faces are of somebody else than the person: they become a person of their own',
  'cli.people.assign': 'this one face is of that person; other faces stay',
  'cli.people.someoneElse':
    'this one face is of somebody else: of the person ID, or of nobody known yet',
  'cli.people.notAFace': 'this one face is none, and is not shown again',
  'cli.people.stranger': 'the person is a stranger: counted, never named or asked about',
  'cli.people.hide': 'leave the person out of lists and drafts',
  'cli.people.show': 'take back hide or stranger for the person',
  'cli.people.cover': 'show the person by this face in lists',
  'cli.people.consent': 'how the person may appear in drafts and their images',
  'cli.people.how': 'the same as HOW',
  'cli.people.howIs': '\nHOW is one of {list}',
  'cli.people.sayHow': 'error: say how: {list}',
  'cli.people.undo': 'take back the last correction, or the last import as a whole',
  'cli.people.nobody': 'Nobody yet: photoblog generate FOLDER finds people',
  'cli.people.noName': '(no name)',
  'cli.people.question':
    'Is {one} {other}?  yes: photoblog people same {id} {otherId}  no: photoblog people apart {id2} {otherId2}',
  'count.photos': '{count, plural, one {# photo} other {# photos}}',
  'count.faces': '{count, plural, one {# face} other {# faces}}',
  'cli.people.hidden': 'hidden',

  // Command line: the rest
  'cli.does': 'From a folder of photos to a blog post. Everything stays on your computer.',
  'cli.seeHelp': '(photoblog --help lists the commands)',
  'cli.generate': 'write a blog post about a folder of photos, or about several folders together',
  'cli.together':
    'The {count, plural, =2 {two folders} other {# folders}} are one album; other commands know it as {folder}',
  'cli.output': 'where the post goes (default: blog, in the folder)',
  'cli.report': 'write what became of every photo, as JSON',
  'cli.analyze': 'look at every photo of a folder, without writing about it',
  'cli.analyzeJson': 'one JSON object per photo and line on standard output',
  'cli.doctor': 'check models, Qdrant, Ollama and formats, and say what to do about each problem',
  'cli.pull': 'first have Ollama download a model (default: the recommended one)',
  'cli.serve': 'serve editors and scripts over JSON-RPC',
  'cli.stdio': 'over standard input and output',
  'cli.pipe': 'over a Unix socket or named pipe',
  'cli.needsTransport': 'error: serve needs --stdio or --pipe NAME',
  'cli.qdrant': 'a Qdrant of your own (default: one is started here)',
  'cli.ollama': 'where Ollama listens (default: http://127.0.0.1:11434)',
  'cli.writer': 'who writes',
  'cli.prose': 'of the prose',
  'cli.person': 'first ("we") or third',
  'cli.places': 'how exactly places are told',
  'cli.format': 'front matter and paths',
  'cli.instructions': 'your own wishes for the prose (Ollama only)',
  'cli.noNames': 'tell nobody by name',
  'cli.noFaces': 'look for no faces at all',
  'cli.stopped': 'Stopped. Nothing half-written is left behind\n',
  'run.toLookAt': '{count, plural, one {# photo} other {# photos}} to look at',
  'run.done': '{done} of {total} done',
  'run.whoIsWho': 'Looking at who is who ...',
  'run.describing': 'Describing photo {done} of {total}',
  'run.writing': 'Writing ...',
  'run.left': ' · {rate}/s · {time} left',
  'model.isThere': '{model} is there',
  'summary.photos': '{count, plural, one {# photo} other {# photos}}: {outcomes}',
  'summary.people': '{count, plural, one {1 person} other {# people}}',
  'summary.fine': '{count} fine',
  'summary.recovered': '{count} recovered',
  'summary.failed': '{count} failed',
  'summary.cached': '{count} unchanged since last time, not decoded again',
  'summary.unsent':
    '{count, plural, one {# face} other {# faces}} not stored in Qdrant yet; the next run sends them',
  'summary.recoveredTitle': 'Recovered',
  'summary.failedTitle': 'Failed',
  'summary.noDraft': 'No draft was written  ({seconds} s)',
  'summary.draft': 'Draft: {draft}  ({seconds} s)',
  'summary.unnamed': '{count} without a name',
  'summary.more': '  and {count} more (see --report)',

  // Doctor
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

  // People: decisions and what they did
  'decide.oneFace': 'These are one and the same face',
  'decide.apart': 'The two faces are of different people',
  'decide.notAllOf': 'Not all of these faces are of {who}',
  'decide.noFace': 'No face was named',
  'decide.split':
    '{count, plural, one {1 face of {who} is} other {# faces of {who} are}} of somebody else',
  'decide.assign': 'This face is of {who}; other faces stay as they are',
  'decide.notAFace': 'This is not a face, and is not shown again',
  'decide.stranger': '{who} is a stranger: counted, never named or asked about',
  'decide.hide': '{who} is hidden: no list and no draft shows this person',
  'decide.show': '{who} is shown again',
  'decide.notOf': 'This face is not of {who}',
  'decide.cover': '{who} is shown by this face',
  'decide.consent.full': '{who} may be published with the full name',
  'decide.consent.first-name': '{who} may be published with the first name only',
  'decide.consent.initials': '{who} may be published with initials only',
  'decide.consent.a-friend': '{who} may be published as a friend, without a name',
  'decide.consent.blurred': '{who} may be published with a blurred face only',
  'decide.consent.never': '{who} may not be published at all',
  'decide.noName': '{who} has no name any more',
  'decide.name': 'This person, {count, plural, one {1 face} other {# faces}}, is {name}',
  'decide.isOne': '{who} is one person already',
  'decide.same': '{one} and {other} are one person',
  'decide.sameCalled': '{one} and {other} are one person, called {name} from now on',
  'decide.severalFaces':
    'More than one face begins with {text}; photoblog people list --json shows all',
  'decide.unknownFace': 'There is no face {text}; photoblog people list --json shows all',
  'decide.noFaceLeft': '{who} would have no face left',
  'decide.another': '{summary}; this is another {name} than the one there is',
  'decide.asAre':
    '{summary}, as are the {count, plural, one {1 face} other {# faces}} of that name',
  'decide.nothingToUndo': 'There is no correction to take back',
  'decide.takenBack': 'Taken back: {what}',
  'decide.imported': '{count} decisions that were imported together',
  'was.thisPerson': 'this person',
  'was.noName': '{call} has no name',
  'was.name': 'this person is {name}',
  'was.same': 'two people are one',
  'was.apart': 'two faces are different people',
  'was.split': 'some faces of {call} are somebody else',
  'was.assign': 'a face is of {call}',
  'was.none': 'a face is none',
  'was.stranger': '{call} is a stranger',
  'was.hidden': '{call} is hidden',
  'was.shown': '{call} is shown',
  'was.cover': 'the face {call} is shown by',
  'was.consent': 'how {call} is published',
  'was.earlier': 'an earlier correction',

  // In the editor
  'fix.useInstead': 'Use {image} instead',
  'fix.leaveOut': 'Leave this photo out',
  'fix.describe': 'Describe the image: “{text}”',
  'fix.clean': 'Remove private metadata',
  'fix.copyClean': 'Copy into the blog without private metadata',
  'fix.isTrue': 'It is true',
  'fix.generic': 'Make generic',
  'fix.isTrueText': 'It is true: “{text}”',
  'fix.setClock': 'Set the clock of {camera} by {by}, for this album and its new photos',
  'fix.say': 'Say {label}',
  'fix.thisIs': 'This is {name}',
  'fix.nameInView': 'Name {label} in the People view',
  'fix.name': 'Name {label}',
  'fix.show': 'Show {image}',
  'hover.timeSaid': '{what} says {says}: {reason}',
  'hover.seen': 'Seen: {list} (by {networks})',
  'hover.thing':
    '{thing, select, dog {a dog} cat {a cat} chair {a chair} laptop {a laptop} car {a car} bicycle {a bicycle} bottle {a bottle} diningtable {a table} cup {a cup or glass} book {a book} other {{thing}}} ({percent} %)',
  'hover.smiles': '{count, plural, one {a smile} other {# smiles}}',
  'hover.daylight': 'daylight',
  'hover.timeTitle': 'What was said about the time:',
  'hover.inDraft': 'In this draft: {list}',
  'hover.notInLibrary': 'Not in your library any more',
  'hover.inPhotos': '{title}, in {count, plural, one {# photo} other {# photos}}',
  'hover.unnamed': 'Not named yet: rename (F2) gives the name everywhere',
  'hover.perhaps': 'Perhaps {name}?',
  'hover.alsoIn': 'Also in: {list}',
  'hover.unknownWhen': 'unknown when',
  'hover.taken': 'Taken',
  'hover.place': 'Place',
  'hover.camera': 'Camera',
  'hover.people': 'People',
  'hover.chosen': 'Chosen',
  'hover.standsFor': 'Stands for',
  'hover.originalGone': '**{source}** (the original is gone)',
  'hover.andMore': '{list} and {rest} more',
  'hover.othersMore': '{others} more',
  'hover.othersUnnamed': '{others} unnamed',
  'lens.rewrite': 'Rewrite',
  'complete.inChapter': 'in this chapter, {photos}',
  'complete.inDraft': 'in this draft, {photos}',
  'complete.shown': '{source}, shown already',
  'chosen.leftOut': 'left out by you from now on',
  'progress.people':
    '{people, plural, one {# person} other {# people}} in {photos, plural, one {# photo} other {# photos}}',
  'progress.described': '{done} of {count, plural, one {# photo} other {# photos}} described',
  'progress.writing': 'Writing the draft',
  'progress.photos': '{done} of {count, plural, one {# photo} other {# photos}}',
  'progress.rewriting': 'Rewriting a chapter',
  'progress.downloading': 'Downloading a model',
  'progress.photosOf': 'Photos of {folder}',
  'settings.kept': 'Photo Blog keeps its earlier settings. {message}',
  'model.progress': '{model}: {done} of {total} GB',
  'follow.images': '{count, plural, one {# image} other {# images}} in drafts changed',
  'follow.left': 'not changed, as retouched since or without its photo: {list}',
  'follow.unseen': 'generate again, to leave the photos out: {list}',
  'cli.map': 'a map and the days as drawings beside the text',
  'cli.page': 'turn a draft into a web page that needs nothing else',
  'cli.pageOutput': 'where the page goes (default: beside the draft, blog-page)',
  'cli.pageZip': 'the page as one file, to send',
  'cli.pageUrl': 'where it will be published, for the feed of several posts',
  'cli.pageFormat':
    'a post for a site of this kind instead of a page; -o names the site, one of its folders of posts, or the post’s own',
  'cli.pageName':
    'name of the post in the site (default: from its title, as its other posts are named)',
  'cli.pageImageFolder': 'a folder for the post’s pictures below the usual one',
  'cli.pageImageSize': 'longest side of the pictures in the site, in pixels (default 1600)',
  'cli.pageImageType': 'type of the pictures in the site (default jpeg)',
  'cli.pageSize': '{size} is no size for pictures; give a number of pixels from 200 to 8000',
  'cli.pageWithFormat':
    '--zip and --url are for pages, --name and --image-… for posts in sites with --format; use one or the other',

  // Command line: photos
  'cli.photo.does': 'choose which photos drafts show, in which order and how',
  'cli.photo.lead': 'let this photo stand for the whole',
  'cli.photo.caption': 'write these words below a photo; without any, the program finds them again',
  'cli.photo.rotate': 'turn a photo by 90, 180 or 270 degrees clockwise; its file stays as it is',
  'cli.photo.before': 'put a photo right before another one, in that one’s chapter',
  'cli.photo.after': 'put a photo right after another one, in that one’s chapter',
  'cli.photo.split': 'begin a chapter with this photo',
  'cli.photo.join': 'let the chapter that begins with this photo go on from the one before',
  'cli.photo.face':
    'tell of a face that was not found: left,top,width,height in parts of the photo, 0..1',
  'cli.photo.shift': 'set the wrong clock of a camera; its files stay as they are',
  'cli.photo.shiftCamera': 'the camera, as the message or the report names it',
  'cli.photo.shiftBy': 'what is to be added to its times: +1h, -30min, +5:45',
  'cli.photo.undo': 'take the latest decision back',
  'cli.photo.redo': 'bring back what was taken back last',
  'cli.photo.list': 'show chapter by chapter which photos a draft shows, and why',
  'cli.photo.json': 'the same as JSON',
  'cli.photo.none': 'There are no photos here',
  'cli.photo.unchanged': '{photo} {done}; nothing has changed',
  'cli.photo.notAShift': '{text} is no shift; write +1h, -30min or +5:45',
  'cli.photo.notATurn': '{text} is none of 90, 180 and 270 degrees',
  'cli.photo.notABox':
    '{text} is no box; write left,top,width,height in parts of the photo, such as 0.4,0.2,0.1,0.15',
  'cli.photo.programLeads': 'The program chooses the lead picture',
  'cli.photo.leads': '{photo} stands for the whole',
  'cli.photo.programWords': 'The program finds the words below {photo}',
  'cli.photo.words': 'The words below {photo} are “{text}”',
  'cli.photo.turned': '{photo} is turned by {by} degrees',
  'cli.photo.begins': 'A chapter begins with {photo}',
  'cli.photo.beginsNot': 'No chapter begins with {photo}',
  'cli.photo.notInPost': '## Not in the post',
  'cli.photo.use': 'show this photo in the text, instead of others that are nearly the same',
  'cli.photo.useDone': 'is used from now on',
  'cli.photo.leaveOut': 'leave this photo out of every draft',
  'cli.photo.leaveOutDone': 'is left out from now on',
  'cli.photo.automatic': 'take back what was chosen, wherever it was',
  'cli.photo.automaticDone': 'is chosen by its merits again',
  'cli.seeing': 'look for things, smiles and lettering in photos',
  'cli.noSeeing': 'the same as --seeing off',
  'album.nothingToUndo': 'There is no decision about this album to take back',
  'album.nothingToRedo': 'There is no decision about this album to bring again',
  'chosen.byYouOut': 'left out by you',
  'chosen.youLeftOut': 'you left it out',
  'cannot.nothingToDecide': 'There is nothing to decide',
  'qdrant.ended': 'Qdrant has ended',
  'qdrant.notReady': 'Qdrant is not ready after {timeoutMs} ms',
  'qdrant.cannotRun': '{binary} cannot be run',
  'cli.photo.undoes': '{photo} {done}; photo {undo} undoes this',
  'cli.photo.takesBack': '{what}; photo undo takes it back',
  'cli.photo.takesBackInAlbum': '{what} in this album; photo undo takes it back',
  'cli.photo.takenBack': 'Taken back: {what}',
  'cli.photo.again': 'Decided again: {what}',
  'cli.photo.standsBefore': '{photo} stands before {other}',
  'cli.photo.standsAfter': '{photo} stands after {other}',
  'cli.photo.clock': 'The clock of {camera} is set by {by}',
  'cli.photo.isLead': '{path} (lead)',
  'album.clockSet': 'you set this camera’s clock by {by}',
  'chosen.byYou': 'chosen by you',
  'edit.people': 'People in drafts',
  'cli.followLinks': 'follow links that lead out of the folder',

  // Why a photo is in the text, or is not
  'chosen.byYouOf': 'chosen by you, of {count} nearly identical frames',
  'select.both': '{first}; {second}',
  'select.sharpestOf': 'sharpest of {count} nearly identical frames',
  'select.clearestFacesOf': 'clearest faces of {count} nearly identical frames',
  'select.bestExposedOf': 'best exposed of {count} nearly identical frames',
  'select.bestOf': 'best of {count} nearly identical frames',
  'select.firstOf': 'first of {names}',
  'select.tellingName': 'its file has a telling name',
  'select.described': 'has a description',
  'select.mostPeople': 'most people in one frame ({count})',
  'select.otherPlace': 'from another place ({town})',
  'select.onlyWith': 'the only one with {thing}',
  'select.onlyOne': 'the only one of its chapter',
  'select.clearFaces': 'clear, large faces',
  'select.sharpAndExposed': 'sharp and well exposed',
  'select.unlike': 'unlike the others of its chapter',
  'select.sharp': 'sharp',
  'select.bestOfChapter': 'best of its chapter',
  'select.ownMoment': 'adds a moment of its own',
  'select.toSee': 'so that {names} can be seen',
  'select.othersSayMore': 'others of its chapter say more',
  'select.nearlySame': 'nearly the same as {path}',
  'select.failed': 'could not be processed',
  'select.rejected': 'rejected in another program',
  'select.copyOf': 'a copy of {path}, without its data',
  'select.screenshot': 'a picture of a screen',
  'select.sameFile': 'the same file as {path}',
  'select.neverShown': 'shows somebody who is never to be shown',
  'select.thing':
    '{label, select, dog {a dog} cat {a cat} horse {a horse} bird {a bird} elephant {an elephant} giraffe {a giraffe} boat {a boat} train {a train} bus {a bus} airplane {an aeroplane} motorcycle {a motorcycle} bicycle {a bicycle} car {a car} truck {a lorry} kite {a kite} umbrella {an umbrella} teddy_bear {a soft toy} bench {a bench} backpack {a backpack} potted_plant {a plant} book {a book} cup {a cup or glass} wine_glass {a cup or glass} bottle {a bottle} chair {a chair} couch {a sofa} dining_table {a table} laptop {a laptop} keyboard {a keyboard} tv {a screen} tie {a tie} sports_ball {a ball} other {something else}}',

  // Why a statement of time is believed, or is not
  'time.mostWeight': 'counts most of all that is said',
  'time.clockBorneOut': 'the satellites bear out the clock; the offset {offset} is of elsewhere',
  'time.borneOut': 'the satellites bear it out',
  'time.clockAhead': 'the camera’s clock was {hours} h ahead by the satellites',
  'time.clockBehind': 'the camera’s clock was {hours} h behind by the satellites',
  'time.offsetOfPlace': 'its offset is that of the place',
  'time.otherOffset': 'at {offset} by the clock of the camera, which is this at the place',
  'time.satellites': 'the satellites’ time',
  'time.greenwichOnly': 'a time of Greenwich, and no place to tell the hour by',
  'time.instant': 'the instant, by the clocks of the place',
  'time.offsetBySatellites': 'the satellites give its offset',
  'time.givesDay': 'gives the day',
  'time.saysSame': 'says the same',
  'time.countsMore': '{what} counts more',
  'time.fileName': 'the file’s name',
  'time.folderName': 'the folder’s name',
  'time.tooOld': 'no photo is so old',
  'time.future': 'it lies in the future',
  'time.scanned': 'it is when the picture was scanned',
  'time.saved': 'it is when a program saved the file',
  'time.edited': 'a program that edits pictures saved the file then',
  'time.firstSaved': 'it is when a program first saved the file',
  'time.digitised': 'it is when an older picture was digitised',
  'time.beforeClocks': 'it is older than cameras with clocks',
  'time.neverSet': 'the clock was never set',
  'time.rolledOver': 'the receiver’s count of weeks had begun anew',
  'time.noReceiver': 'no camera had a receiver then',

  // What our decoders say against a file
  'decode.notSupported': '{what} is not supported',
  'decode.noPixels': 'no pixels were delivered',
  'decode.decoderCrashed': 'the decoder crashed on this file',
  'decode.tooFewData': 'too few data',
  'decode.compression': 'compression {number}',
  'decode.samples': '{depth} samples are not supported',
  'decode.runsBeyond': 'runs that leave the picture',
  'decode.outOfMemory': 'out of memory',
  'decode.mostMissing': 'most of the file is missing',
  'decode.sizeUnknown': 'the size of the picture is not known',
  'decode.tooManyToConvert': 'more pixels than can be converted',
  'decode.noPreview': 'there is no preview of use in the file',
  'decode.headerMissing': 'the header is missing',
  'decode.colourType': 'there is no colour type {number}',
  'decode.interlaced': 'an interlaced picture cannot be restored',
  'decode.tooLargeToRestore': 'the picture is too large to be restored',
  'decode.sizeOf': 'a size of {width} x {height} pixels',
  'decode.bitsAPixel': '{bits} bits a pixel',
} as const;

/** Names a sentence. */
export type WordKey = keyof typeof en;
