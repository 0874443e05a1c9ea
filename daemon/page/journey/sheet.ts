import { printXml, x, type XmlElement } from '../xml.ts';

/** What every drawing has, on a page as well as alone. */
export interface SheetOptions {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The alternative text. */
  readonly alt: string;
  /** CSS, for this drawing alone. */
  readonly style: string;
}

/** Prints a drawing as SVG whose title is its alternative text. */
export function printSheet(
  { width, height, alt, style }: SheetOptions,
  drawn: readonly XmlElement[],
): string {
  return printXml(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-labelledby': 'title',
      },
      [x('title', { id: 'title' }, [alt]), x('style', {}, [style]), ...drawn],
    ),
  );
}
