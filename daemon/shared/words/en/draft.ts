/** What the program says, in English: drafts, what their text claims, and why a photo is in them or is not. */
export const draft = {
  'draft.unsupported':
    'No photo supports what the draft says about {what}{count, plural, =0 {} one { (one sentence, marked in the draft)} other { (# sentences, marked in the draft)}}; check it before you publish',
  'draft.andMore': '{listed} and {count} more',
  'draft.takenOut':
    '{count, plural, one {One sentence was} other {# sentences were}} left out of the draft that no photo supports, or that went on from such a one: the model insisted',
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

  'edit.people': 'People in drafts',

  'chosen.leftOut': 'left out by you from now on',
  'chosen.byYouOut': 'left out by you',
  'chosen.youLeftOut': 'you left it out',
  'chosen.byYou': 'chosen by you',
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
  'select.tooMany':
    'of more than {most} that are not in the text, others show the same part of the album better',
  'select.nearlySame': 'nearly the same as {path}',
  'select.failed': 'could not be processed',
  'select.rejected': 'rejected in another program',
  'select.copyOf': 'a copy of {path}, without its data',
  'select.screenshot': 'a picture of a screen',
  'select.receipt': 'a receipt or a page of writing',
  'select.meme': 'a picture with a caption set into it',
  'select.sameFile': 'the same file as {path}',
  'select.neverShown': 'shows somebody who is never to be shown',
  'select.thing':
    '{label, select, dog {a dog} cat {a cat} horse {a horse} bird {a bird} elephant {an elephant} giraffe {a giraffe} boat {a boat} train {a train} bus {a bus} airplane {an aeroplane} motorcycle {a motorcycle} bicycle {a bicycle} car {a car} truck {a lorry} kite {a kite} umbrella {an umbrella} teddy_bear {a soft toy} bench {a bench} backpack {a backpack} potted_plant {a plant} book {a book} cup {a cup or glass} wine_glass {a cup or glass} bottle {a bottle} chair {a chair} couch {a sofa} dining_table {a table} laptop {a laptop} keyboard {a keyboard} tv {a screen} tie {a tie} sports_ball {a ball} other {something else}}',
} as const;
