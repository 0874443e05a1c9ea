/**
 * Takes everything out of a model's sentence that is not plain text: Markdown, HTML, links, emojis. The structure of a
 * draft is placed by code alone.
 *
 * @returns null when nothing is left, or when the sentence was markup or an address rather than prose
 */
export function plainSentence(text: string): string | null {
  if (
    /https?:|www\.|\b[a-z0-9-]+\.(com|org|net|io|dev|example|invalid)\b|\{\{|\}\}|\|.*\|/i.test(
      text,
    )
  )
    return null;
  const plain = text
    .replace(/!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])?/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<!--[\s\S]*?(-->|$)|<\/?[a-z][^>]*(>|$)/gi, ' ')
    .replace(/^[\s>]+/, '')
    .replace(/^(#{1,6}\s+|[-*+•]\s+|\d{1,2}[.)]\s+(?=\p{Lu}))/u, '')
    .replace(/(\*\*|__|~~|`+)/g, '')
    .replace(
      /^(scene|paragraph|chapter|szene|absatz|kapitel|scène|paragraphe|chapitre) \d+\s*[:.–—-]\s*/iu,
      '',
    )
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\s]+/gu, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
  return /\p{L}/u.test(plain) ? plain : null;
}

/** A line that is structure rather than prose: heading, rule, fence, table, image, tag. */
export function isMarkupLine(line: string): boolean {
  return /^\s*(#{1,6}\s|[-*_=]{3,}\s*$|```|\||!\[|<[a-z/!]|(task|facts|scene|chapter|paragraph|kapitel|absatz|szene) ?\d*\s*:)/i.test(
    line,
  );
}
