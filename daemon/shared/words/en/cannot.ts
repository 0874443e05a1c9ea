/** What the program says, in English: what cannot be done. */
export const cannot = {
  'cannot.noFolder': 'There is no folder {folder}',
  'cannot.noPhoto': 'There is no photo in {folder}',
  'cannot.draftFromElsewhere':
    '{draft} was not written on this computer; generate it from its photos first',
  'cannot.noChapter': 'The photos no longer make a chapter {chapter}; generate the draft again',
  'cannot.busy': 'Another run is reading {folder} already; wait for it or cancel it',
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
  'cannot.modelFileUnusable':
    '{file} is damaged or of another edition ({reason}): run npm run assets, or install Photo Blog again',
  'cannot.nothingToDecide': 'There is nothing to decide',

  'system.missing': 'it is not there',
  'system.notAFolder': 'a part of its path is no folder',
  'system.isAFolder': 'it is a folder',
  'system.denied': 'it may not be read or written',
  'system.readOnly': 'the disk can only be read',
  'system.full': 'the disk is full',
  'system.broken': 'the disk reports an error',
  'system.circle': 'its links lead in a circle',
  'system.longName': 'its name is too long',
  'system.manyFiles': 'too many files are open',
  'system.inUse': 'another program uses it',
  'system.nobodyListens': 'nobody listens there',
  'system.brokeOff': 'the connection broke off',
  'system.noAnswer': 'there was no answer in time',
  'system.noWay': 'there is no way there',
  'system.noSuchHost': 'there is no computer of that name',
} as const;
