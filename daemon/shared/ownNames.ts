/** Names of files beside a user's photos by which ours are known; spelled here alone, and light: this loads nothing. */

/** Makes a folder one of ours, a draft or a page: its pictures are never taken for photos. */
export const ownMark = '.photoblog.json';

/** The draft inside its bundle. */
export const draftName = 'index.md';
