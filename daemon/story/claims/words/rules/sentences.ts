import type { Language } from '../../../language.ts';

/** What ends in a full stop and ends no sentence. */
export const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'mr mrs ms dr st prof jr sr vs etc eg ie e.g i.e no approx ca mt ft min max'.split(' '),
  ),
  fr: new Set('m mm mme mlle dr st ste av env p.ex ex etc no n vol max min'.split(' ')),
  de: new Set(
    'dr prof hr fr st nr ca bzw usw evtl ggf inkl max min vgl str z.b d.h u.a z b d h u a i'.split(
      ' ',
    ),
  ),
};

/** A sentence that is nothing but a time with `a.m.` or `p.m.`. */
export const onlyTime =
  /(?:^|[.!?]\s|\n)(?:at|by|around|about|before|after|until|since|from) (?:about |around )?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.m$/iu;
