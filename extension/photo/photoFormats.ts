/** Extensions of the files the daemon takes for photos; it decides by content in the end. */
export const photoExtensions =
  'jpg,jpeg,png,webp,tif,tiff,gif,avif,heic,heif,bmp,jxl,psd,dng,cr2,cr3,nef,arw,raf,orf,rw2';

/** Photos that nothing else in VS Code shows, so that our editor opens them by default; as package.json says it. */
export const ownFormats = /\.(?:heic|heif|jxl|dng|cr2|cr3|nef|arw|raf|orf|rw2|tif|tiff|psd)$/i;

const photoPath = new RegExp(`\\.(?:${photoExtensions.replaceAll(',', '|')}|jfif|hif)$`, 'i');

/** Whether a file may be a photo, by its name. */
export function isPhotoPath(path: string): boolean {
  return photoPath.test(path);
}
