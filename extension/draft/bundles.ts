/** Marks a folder as a bundle written by us; the daemon keeps its notes about the draft in it. */
export const manifestName = '.photoblog.json';
