/** What ExifReader takes for elements and fails at, by its beginning. */
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>' };

/**
 * XML without comments and instructions, and with plain text for CDATA: the same elements and texts.
 *
 * What never ends stays as it is: the parser judges that.
 */
export function plainXml(xml: string): string {
  const begin = /<!--|<\?|<!\[CDATA\[/g;
  const kept: string[] = [];
  let at = 0;
  for (let match = begin.exec(xml); match !== null; match = begin.exec(xml)) {
    const [mark] = match;
    const end = ends[mark] ?? '';
    const to = xml.indexOf(end, match.index + mark.length);
    if (to < 0) break;
    kept.push(xml.slice(at, match.index));
    if (mark === '<![CDATA[') kept.push(escaped(xml.slice(match.index + mark.length, to)));
    at = to + end.length;
    begin.lastIndex = at;
  }
  return kept.join('') + xml.slice(at);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
