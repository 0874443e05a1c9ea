/**
 * A name for a folder or an address: lower case, of letters, digits and dashes.
 *
 * @param fallback where nothing readable is left
 */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  // Windows keeps these names for devices; pictures lie in a folder called images.
  return slug === '' || /^(con|prn|aux|nul|com\d|lpt\d|images|index)$/.test(slug) ? fallback : slug;
}
