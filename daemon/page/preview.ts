import type { PagePost } from './pageManifest.ts';

/** What a link to a page shows where it is sent to somebody, as far as that needs an address. */
export interface PreviewPlace {
  /** Absolute address of the page; null where it is not known where that will be. */
  readonly address: string | null;
  /** A JPEG, which every messenger reads; null without an address, for the protocol asks for an absolute one. */
  readonly image: {
    readonly address: string;
    readonly width: number;
    readonly height: number;
  } | null;
  /** Of the image. */
  readonly alt: string;
}

/**
 * Address and picture of a post, or of a start page, which has the picture of its first post.
 *
 * @param url where the page is published
 */
export function previewPlace(
  post: Pick<PagePost, 'folder' | 'lead'> | null,
  url: string | undefined,
  kind: 'post' | 'start',
): PreviewPlace {
  if (url === undefined) return { address: null, image: null, alt: '' };
  const site = siteAddress(url);
  const folder = `${site}${folderPath(post?.folder ?? '')}`;
  const address = `${kind === 'post' ? folder : site}index.html`;
  const lead = post?.lead ?? null;
  const copy = lead?.picture.jpeg[0];
  if (lead === null || copy === undefined) return { address, image: null, alt: '' };
  const height = Math.round((copy.width * lead.picture.height) / lead.picture.width);
  const image = { address: `${folder}${copy.file}`, width: copy.width, height };
  return { address, image, alt: lead.alt };
}

/** With a slash at its end. */
export function siteAddress(url: string): string {
  return url.replace(/\/?$/, '/');
}

/** A post's folder as part of an address: '' or with a slash at its end. */
export function folderPath(folder: string): string {
  return folder === '' ? '' : `${encodeURIComponent(folder)}/`;
}

/** A post's own address and picture, as its preview names them, from where it was to where it is now. */
export function withPreviewAt(html: string, from: Place, to: Place): string {
  if (from.url === undefined || to.url === undefined) return html;
  const [before = '', after = ''] = [from, to].map(({ folder, url }) =>
    `${siteAddress(url ?? '')}${folderPath(folder)}`.replaceAll('&', '&amp;'),
  );
  return [
    ['og:url', 'index.html'],
    ['og:image', 'images/'],
  ].reduce(
    (text, [property = '', path = '']) =>
      text.replace(
        `property="${property}" content="${before}${path}`,
        () => `property="${property}" content="${after}${path}`,
      ),
    html,
  );
}

interface Place {
  readonly folder: string;
  readonly url: string | undefined;
}
