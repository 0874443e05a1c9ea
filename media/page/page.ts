/** What a page does beyond being read: a picture in full, by mouse, keys or swipes. Without it all of it is there, too. */
import PhotoSwipe from 'photoswipe';
import PhotoSwipeLightbox from 'photoswipe/lightbox';

const words = document.body.dataset;

const pictures = 'a.zoom:not(.again)';

/** An arrow into a tray. */
const saveSign =
  '<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 4v11m-5-5 5 5 5-5M5 20h14"/></svg>';

const lightbox = new PhotoSwipeLightbox({
  pswpModule: PhotoSwipe,
  gallery: 'main',
  children: pictures,
  bgOpacity: 0.94,
  // Words stand below the picture, not on it.
  paddingFn: ({ x, y }, item) => ({
    top: 0,
    bottom: roomFor(captionOf(item.element), x, y),
    left: 0,
    right: 0,
  }),
  wheelToZoom: true,
  ...(matchMedia('(prefers-reduced-motion: reduce)').matches
    ? { showHideAnimationType: 'none', zoomAnimationDuration: false }
    : { showHideAnimationType: 'zoom' }),
  closeTitle: words['close'] ?? '',
  zoomTitle: words['zoom'] ?? '',
  arrowPrevTitle: words['previous'] ?? '',
  arrowNextTitle: words['next'] ?? '',
  errorMsg: words['cannotShow'] ?? '',
});

/** Height of a caption in a window of a size, all in pixels: as many lines as it takes, two fifths of the window at most. */
function roomFor(caption: string, width: number, height: number): number {
  if (caption === '') return 0;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const lines = Math.ceil((caption.length * rem * 0.5) / Math.max(rem, width - 3 * rem));
  return Math.min(Math.round(rem * (1.8 + lines * 1.31)), Math.round(height * 0.4));
}

// The copies a link's own picture has, and the one it leads to.
lightbox.addFilter('domItemData', (item, element, link) => {
  const source = element.querySelector('source');
  const width = Number(link.dataset['pswpWidth']);
  const own = `${link.getAttribute('href') ?? ''} ${width}w`;
  const copies = source?.srcset ?? '';
  item.srcset =
    copies.includes(` ${width}w`) || copies === '' ? copies || own : `${copies}, ${own}`;
  return item;
});
lightbox.on('uiRegister', () => {
  lightbox.pswp?.ui?.registerElement({
    name: 'words',
    order: 9,
    isButton: false,
    appendTo: 'root',
    onInit: (element, pswp) => {
      pswp.on('change', () => {
        // As text: whatever a caption holds, it stays words.
        element.textContent = captionOf(pswp.currSlide?.data.element);
        // More than there is room for is scrolled; any less lets swipes through.
        element.classList.toggle('more', element.scrollHeight > element.clientHeight + 1);
      });
    },
  });
  lightbox.pswp?.ui?.registerElement({
    name: 'save',
    order: 8,
    tagName: 'a',
    isButton: true,
    title: words['save'] ?? '',
    html: saveSign,
    onInit: (element, pswp) => {
      element.setAttribute('download', '');
      pswp.on('change', () => {
        const href = pswp.currSlide?.data.element?.getAttribute('href') ?? '';
        element.setAttribute('href', href);
      });
    },
  });
});

/** The caption of a picture; of several with one caption, that. */
function captionOf(link: HTMLElement | undefined): string {
  for (let at = link?.closest('figure'); at; at = at.parentElement?.closest('figure')) {
    const caption = at.querySelector(':scope > figcaption')?.textContent ?? '';
    if (caption !== '') return caption;
  }
  return '';
}
lightbox.init();

// A picture that is shown at the top once more opens as the one in its chapter.
document.querySelectorAll<HTMLAnchorElement>('a.again').forEach((link) => {
  link.addEventListener('click', (event) => {
    const twin = links().findIndex((one) => one.href === link.href);
    if (twin < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(twin);
  });
});

// The address names the picture that is open, so that it can be sent; going back closes it, as one does on a phone.
let entry: 'none' | 'own' | 'followed' = 'none';
lightbox.on('beforeOpen', () => {
  entry = addressed() < 0 ? 'own' : 'followed';
  if (entry === 'own') history.pushState(null, '');
});
lightbox.on('change', () => {
  const id = lightbox.pswp?.currSlide?.data.element?.id ?? '';
  history.replaceState(null, '', id === '' ? withoutHash() : `#${id}`);
});
lightbox.on('destroy', () => {
  if (entry === 'own') history.back();
  if (entry === 'followed') history.replaceState(null, '', withoutHash());
  entry = 'none';
});
window.addEventListener('popstate', () => {
  if (lightbox.pswp) {
    entry = 'none';
    lightbox.pswp.close();
  } else openAddressed();
});
openAddressed();

function links(): HTMLAnchorElement[] {
  return Array.from(document.querySelectorAll<HTMLAnchorElement>(`main ${pictures}`));
}

/** Which picture the address names; -1 for none. */
function addressed(): number {
  const id = location.hash.slice(1);
  return id === '' ? -1 : links().findIndex((link) => link.id === id);
}

function openAddressed(): void {
  const index = addressed();
  if (index >= 0) open(index);
}

function open(index: number): void {
  const gallery = document.querySelector('main');
  if (gallery) lightbox.loadAndOpen(index, { gallery });
}

function withoutHash(): string {
  return location.href.split('#', 1)[0] ?? '';
}

// What has not been scrolled to yet is on paper all the same.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('img').forEach((image) => {
    image.loading = 'eager';
  });
});
