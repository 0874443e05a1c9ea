import type { WrittenPlace } from '../../contract/photo.ts';
import type { Tags } from './tags.ts';
import { tidy } from './words.ts';

/** Longest name of a place that is kept, in characters. */
const maxLength = 100;

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * The place a person wrote into a photo: the IPTC extension's place of the camera, the older fields of XMP and IPTC, which
 * mean either, and the extension's place in the picture, in this order (IPTC Photo Metadata Standard 2023.1).
 *
 * @returns null where none of them names a town or a country
 */
export function readWrittenPlace(tags: Tags): WrittenPlace | null {
  const xmp = (name: string): string | undefined => tags.texts('xmp', name)[0];
  const iptc = (name: string): string | undefined => tags.texts('iptc', name)[0];
  const created = tags.structures('LocationCreated').map(ofExtension);
  const older = [
    placeOf(xmp('City'), xmp('Country') ?? xmp('CountryCode'), xmp('Location')),
    placeOf(
      iptc('City'),
      iptc('Country/Primary Location Name') ?? iptc('Country/Primary Location Code'),
      iptc('Sub-location'),
    ),
  ];
  const shown = tags.structures('LocationShown').map(ofExtension);
  return [...created, ...older, ...shown].find((one) => one !== null) ?? null;
}

const ofExtension = ({ City, CountryName, CountryCode, Sublocation }: Texts): WrittenPlace | null =>
  placeOf(City, CountryName ?? CountryCode, Sublocation);

function placeOf(
  town: string | undefined,
  country: string | undefined,
  spot: string | undefined,
): WrittenPlace | null {
  const place = { town: named(town), country: named(country), spot: named(spot) };
  return place.town === null && place.country === null && place.spot === null ? null : place;
}

/** What programs write where nobody has written anything names no place. */
function named(text: string | undefined): string | null {
  const clean = tidy(text ?? '', maxLength);
  return /\p{L}/u.test(clean) && !/^(unknown|none|n\/?a|null|undefined|city|country)$/i.test(clean)
    ? clean
    : null;
}
