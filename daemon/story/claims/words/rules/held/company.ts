/** `The bride’s name is Hanna`: nobody is said to be there. */
export const isCalled =
  /(?<!\p{L})(?:names? (?:is|are|was|were)|(?:is|are) called|heiß(?:t|en)|hieß(?:en)?|namen? (?:ist|sind)|s[’']appell\p{L}+)(?!\p{L})/iu;

/** Behind how many there are: it was so before what is told. */
export const before = /^ (?:of (?:them|us) )?(?:had|hatten|waren|avaient|étaient)\b/iu;
