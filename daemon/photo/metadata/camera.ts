import type { PhotoMetadata } from '../../contract/photo.ts';
import { tidy } from './words.ts';

/** Parts of company names that say nothing about a camera. */
const companyWords =
  /[\s,]*\b(corporation|corp|company|co|ltd|inc|gmbh|ag|imaging|computer|techwin|electric|electronics|optical|camera|digital|eastman)\b[.,]*/gi;

/**
 * Names the camera as people do: `NIKON CORPORATION`, `NIKON D90` becomes `Nikon` and `D90`.
 *
 * @param make model lens serial as the file writes them; null where it does not
 * @returns null when nothing is known
 */
export function nameCamera(
  make: string | null,
  model: string | null,
  lens: string | null,
  serial: string | null = null,
): PhotoMetadata['camera'] {
  const brand = brandOf(make);
  const type = modelOf(model, make, brand);
  const [glass, body] = [known(lens), known(serial)];
  return brand === null && type === null && glass === null
    ? null
    : { make: brand, model: type, lens: glass, ...(body === null ? {} : { serial: body }) };
}

function brandOf(make: string | null): string | null {
  const name = known(make);
  if (name === null) return null;
  const short = name.replace(companyWords, ' ').replace(/\s+/g, ' ').trim() || name;
  if (/^lge$/i.test(short)) return 'LG';
  // Short names are initials: LG, DJI, HTC.
  const shouted = short === short.toUpperCase() && short.length > 3;
  const whispered = short === short.toLowerCase();
  if (!shouted && !whispered) return short;
  return short.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The model without the maker's name in front, which many repeat. */
function modelOf(model: string | null, make: string | null, brand: string | null): string | null {
  let name = known(model);
  for (const prefix of [known(make), brand]) {
    if (name === null || prefix === null) continue;
    if (name.toLowerCase().startsWith(`${prefix.toLowerCase()} `)) {
      name = name.slice(prefix.length).trim();
    }
  }
  return name;
}

/** null for what stands where nothing is known: dashes, zeros, `Unknown`. */
function known(text: string | null): string | null {
  const clean = text === null ? '' : tidy(text, 100);
  return !/[\p{L}\p{N}]/u.test(clean) ||
    /^(unknown|n\/a|none|null|0+(\.0+)?( ?mm)?( f\/0.*)?)/i.test(clean)
    ? null
    : clean;
}
