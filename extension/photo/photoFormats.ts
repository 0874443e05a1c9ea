/** Extensions of the files the daemon takes for photos; it decides by content in the end. */
export const photoExtensions =
  'jpg,jpeg,jpe,jfif,png,apng,webp,tif,tiff,gif,avif,heic,heif,hif,bmp,jxl,jp2,tga,psd,psb,dng,cr2,cr3,crw,nef,nrw,arw,' +
  'sr2,srf,raf,orf,rw2,pef,srw,x3f,3fr,iiq,erf,kdc,dcr,mrw,rwl';

/** Photos that nothing else in VS Code shows, so that our editor opens them by default; as package.json says it. */
export const ownFormats =
  /\.(?:heic|heif|hif|jxl|jp2|tga|dng|cr2|cr3|crw|nef|nrw|arw|sr2|srf|raf|orf|rw2|pef|srw|x3f|3fr|iiq|erf|kdc|dcr|mrw|rwl|tif|tiff|psd|psb)$/i;

/** Photos of which VS Code itself shows as much as there is, also where our decoders give up. */
export const shownAnyway = /\.(?:jpe?g|jpe|jfif|a?png|webp|gif|avif|bmp)$/i;

const photoPath = new RegExp(`\\.(?:${photoExtensions.replaceAll(',', '|')})$`, 'i');

/** Whether a file may be a photo, by its name. */
export function isPhotoPath(path: string): boolean {
  return photoPath.test(path);
}
