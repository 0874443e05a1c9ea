/** What the program says, in English: files and folders, what is no photo, decoding, faces, what an image tells beside its picture. */
export const photos = {
  'file.empty': 'The file is empty; copy the photo again from where it came',
  'file.zeros': 'The file holds nothing but zeros; copy the photo again from where it came',
  'file.tooManyBytes':
    'The file has {megabytes} MB, more than the {most} MB that are read; export a smaller copy',
  'file.otherKind': 'The file is {what}, whatever its name says; remove it or convert it to JPEG',
  'file.noKnownFormat': 'no image format that is known here',
  'file.unreadable': 'The file cannot be read: {reason}; check its permissions and its name',
  'file.noJson': 'it is no JSON',
  'file.sidecarUnreadable':
    'What {name} says about this photo cannot be read: {reason}; check its permissions',

  'folder.unreadable': 'The folder cannot be read: {reason}; check its permissions',
  'folder.tooDeep': 'The folder lies more than {depth} folders deep and is not looked into',

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
  'leftOut.trashed': 'it was deleted',
  'leftOut.hidden': 'what is hidden is nobody’s album',
  'leftOut.inCloud': 'it lies in iCloud only; download it to have it in the album',

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
  'faces.yourDrawing': 'your drawing',

  'private.serial': 'a serial number',
  'private.owner': 'the owner’s name',
  'private.gps': 'a GPS position',
  'private.preview': 'an embedded preview',
} as const;
