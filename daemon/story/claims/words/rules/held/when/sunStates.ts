import type { Language } from '../../../../../language.ts';
import type { Sun } from '../../../../../plan/facts.ts';
import { everyTurn } from '../../../turns.ts';

/** The sun is above the horizon, near it, or below it. */
const above: readonly Sun[] = ['up', 'low'];
const near: readonly Sun[] = ['low', 'twilight'];
const below: readonly Sun[] = ['twilight', 'down'];

/** What is said of how the sun stands, and the heights in which it does. */
export const sunStates: Readonly<
  Record<Language, readonly (readonly [words: RegExp, suns: readonly Sun[]])[]>
> = {
  en: [
    [
      /\bsun (?:had|has|was|is)\b(?: (?!(?:not|never|yet)\b)\p{L}+){0,2} (?:set|sunk|gone down|disappeared|vanished|down|gone)\b(?! (?:to|on))|\blong after sunset\b|\bafter the sun (?:had )?(?:set|gone down)\b/giu,
      below,
    ],
    [
      everyTurn(String.raw`
        \b(?:(?:lay|lies|was|stood) in (?:the )?dark(?:ness)?|pitch[- ]dark|already dark|dark outside|(?:night|darkness) had (?:\p{L}+ )?fallen|(?:long )?after (?:dark|nightfall))\b
        \bsun (?:had|has) not (?:yet )?(?:risen|come up)\b
        \bsun (?:hadn|hasn)['’]t (?:yet )?(?:risen|come up)\b
      `),
      below,
    ],
    [/\bsun (?:set|was (?:just )?setting|went down|sets|is setting|goes down)\b/giu, near],
    [
      everyTurn(String.raw`
        \b(?:broad|bright) daylight\b|\bstill (?:light|daylight)\b
        \bsun (?:had |has |still )?(?:(?:already |long )?been |was |is |stood |stands |hung )?(?:still |already )?(?:not (?:yet )?(?:set|gone down)|yet to (?:set|go down)|hadn['’]t (?:yet )?(?:set|gone down)|up|high|above the \p{L}+|over the \p{L}+)\b
        \bsun (?:was|is|stood|hung) still\b
        \bbefore (?:the )?sun(?:set| (?:had )?(?:set|went down))\b
      `),
      above,
    ],
  ],
  de: [
    [
      everyTurn(String.raw`
        (?<!\p{L})(?:sonne (?:war|ist)|(?:war|ist) die sonne)(?: (?!nicht(?!\p{L}))\p{L}+){0,4} (?:untergegangen|verschwunden|weg)(?!\p{L})
        (?<!\p{L})(?:sonne (?:war|ist)|(?:war|ist) die sonne) (?:\p{L}+ )?nicht aufgegangen(?!\p{L})
        (?<!\p{L})(?:(?:lag|lagen|liegt|stand) im dunkeln|nach (?:einbruch|anbruch) der (?:dunkelheit|nacht)|stockdunkel|stockfinster|schon dunkel|längst dunkel)(?!\p{L})
        (?<!\p{L})die sonne(?: \p{L}+){0,2} untergegangen (?:war|ist)(?!\p{L})
      `),
      below,
    ],
    [
      /(?<!\p{L})(?:(?:ging|geht) die sonne|sonne (?:ging|geht))(?: \p{L}+){0,3} unter(?!\p{L})/giu,
      near,
    ],
    [
      everyTurn(String.raw`
        (?<!\p{L})(?:hellichte\p{L}*|helllichte\p{L}*) tag\p{L}*
        (?<!\p{L})noch (?:taghell|hell)(?!\p{L})
        (?<!\p{L})(?:sonne (?:war|ist)|(?:war|ist) (?:um [\d.:]+ Uhr )?die sonne) (?:\p{L}+ )?nicht untergegangen(?!\p{L})
        (?<!\p{L})(?:(?:stand|steht)(?: \p{L}+){0,2} die sonne|sonne (?:stand|steht))(?: \p{L}+){0,2} (?:über|am himmel|hoch)(?!\p{L})
      `),
      above,
    ],
  ],
  fr: [
    [
      /(?<!\p{L})soleil (?:était|est|s’était)(?: \p{L}+){0,2} (?:couché|disparu|parti)(?!\p{L})/giu,
      below,
    ],
    [/(?<!\p{L})soleil se couch(?:e|ait)(?!\p{L})/giu, near],
    [
      /(?<!\p{L})soleil (?:était|est|restait)(?: \p{L}+){0,2} (?:haut|au-dessus|dans le ciel)(?!\p{L})/giu,
      above,
    ],
  ],
};
