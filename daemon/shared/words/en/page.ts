/** What the program says, in English: web pages and sites. */
export const page = {
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
} as const;
