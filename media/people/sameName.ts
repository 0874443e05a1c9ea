/** A name without case and accents, as two people are not likely to differ in. */
export function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The name somebody has already that differs in case, accents or spaces only: it is likely to be meant.
 *
 * @returns null when there is none, or when the very name is there
 */
export function sameNameUnlike(name: string, names: readonly string[]): string | null {
  const exact = name.normalize('NFC').trim();
  if (exact === '' || names.includes(exact)) return null;
  const wanted = plain(exact);
  return names.find((other) => plain(other) === wanted) ?? null;
}
