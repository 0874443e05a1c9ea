import type { PagePost } from './pageManifest.ts';

/**
 * The picture that a link to a post shows: a JPEG, which every messenger reads.
 *
 * @param url where the page is published; without it no picture has an absolute address, and the protocol asks for one
 */
export function previewPicture(
  post: Pick<PagePost, 'folder' | 'lead'> | null,
  url: string | undefined,
): { readonly image: string | null; readonly alt: string } {
  const lead = post?.lead ?? null;
  const file = lead?.picture.jpeg[0]?.file;
  if (post === null || lead === null || file === undefined || url === undefined) {
    return { image: null, alt: '' };
  }
  return { image: `${siteAddress(url)}${folderPath(post.folder)}${file}`, alt: lead.alt };
}

/** With a slash at its end. */
export function siteAddress(url: string): string {
  return url.replace(/\/?$/, '/');
}

/** A post's folder as part of an address: '' or with a slash at its end. */
export function folderPath(folder: string): string {
  return folder === '' ? '' : `${encodeURIComponent(folder)}/`;
}

/** A post's own pictures, as its preview names them, from where it was to where it is now. */
export function withPreviewAt(html: string, from: Place, to: Place): string {
  if (from.url === undefined || to.url === undefined) return html;
  const [before, after] = [from, to].map(({ folder, url }) => {
    const address = `${siteAddress(url ?? '')}${folderPath(folder)}images/`;
    return `property="og:image" content="${address.replaceAll('&', '&amp;')}`;
  });
  return html.replace(before ?? '', () => after ?? '');
}

interface Place {
  readonly folder: string;
  readonly url: string | undefined;
}
