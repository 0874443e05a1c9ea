/** What a page does beyond being read: a picture in full, by mouse, keys or swipes. Without it all of it is there, too. */
import PhotoSwipe from 'photoswipe';
import PhotoSwipeLightbox from 'photoswipe/lightbox';

const words = document.body.dataset;

const lightbox = new PhotoSwipeLightbox({
  pswpModule: PhotoSwipe,
  gallery: 'main',
  children: 'a.zoom',
  bgOpacity: 0.94,
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
        const link = pswp.currSlide?.data.element;
        // As text: whatever a caption holds, it stays words.
        element.textContent =
          link?.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
      });
    },
  });
});
lightbox.init();

// What has not been scrolled to yet is on paper all the same.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('img').forEach((image) => {
    image.loading = 'eager';
  });
});
