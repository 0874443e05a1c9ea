import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { courseClaims } from './course.ts';
import { origins } from './origins.ts';
import { partAt, type Sentence, sentencesOf } from './sentence.ts';
import { overlap, isInside } from './sentences.ts';
import { absences } from './held/absences.ts';
import { bounds } from './held/bounds.ts';
import { calendar } from './held/calendar.ts';
import { captionAgents } from './held/captions/captionAgents.ts';
import { captionAnchors } from './held/captions/captionAnchors.ts';
import { captionNumbers } from './held/captions/captionNumbers.ts';
import { captionOwners } from './held/captions/captionOwners.ts';
import { captionRoles } from './held/captions/captionRoles.ts';
import { captionOrder } from './held/captions/captionOrder.ts';
import { comings } from './held/comings.ts';
import { cast } from './held/cast.ts';
import { company } from './held/company.ts';
import { figures } from './held/figures.ts';
import { claimsOfOrder } from './held/orders/orders.ts';
import { onlyPictures } from './held/orders/onlyPicture.ts';
import { onlyThere } from './held/orders/onlyThere.ts';
import { whenever } from './held/orders/whenever.ts';
import { strangers } from './held/orders/strangers.ts';
import { whichFirst } from './held/orders/whichFirst.ts';
import { habits } from './held/habits.ts';
import { journeys } from './held/journeys.ts';
import { noSuch } from './held/orders/noSuch.ts';
import { restrictions } from './held/restrictions.ts';
import { routes } from './held/routes.ts';
import { seenThings } from './held/seenThings.ts';
import { onceAndOnce, tallies } from './held/tallies.ts';
import { sights } from './held/captions/sights.ts';
import { contradictions } from './held/captions/contradictions.ts';
import { debuts } from './held/debuts.ts';
import { edgePhotos } from './held/edgePhotos.ts';
import { everyPhoto } from './held/everyPhoto.ts';
import { denials, together } from './held/together.ts';
import { orderWords } from './words/orderWords.ts';
import { countsOfEach } from './held/when/countsOfEach.ts';
import { countsThen } from './held/when/countsThen.ts';
import { whereAndWhen } from './held/when/whereAndWhen.ts';

type Rule = (context: CheckContext, sentence: Sentence) => readonly Finding[];

/** Every rule that holds one sentence against all photos; of two that speak of the same words the first one is heard. */
const rules: readonly Rule[] = [
  countsThen,
  noSuch,
  onlyPictures,
  countsOfEach,
  strangers,
  habits,
  figures,
  company,
  origins,
  cast,
  bounds,
  inItsPart(debuts),
  inItsPart(edgePhotos),
  inItsPart(everyPhoto),
  calendar,
  inItsPart(courseClaims),
  captionOrder,
  captionRoles,
  captionAgents,
  captionOwners,
  captionNumbers,
  contradictions,
  sights,
  journeys,
  inItsPart(restrictions),
  routes,
  comings,
  onlyThere,
  inItsPart(absences),
  inItsPart(claimsOfOrder),
  onceAndOnce,
  inItsPart(tallies),
  whichFirst,
  whenever,
  seenThings,
  denials,
  together,
  whereAndWhen,
];

/**
 * Holds what a sentence says of order, rank, company and numbers of pictures against all photos, and what it puts together:
 * that somebody was in that town, on that day, at that time.
 */
export function findShown(context: CheckContext): readonly Finding[] {
  if (!context.basis.photos?.length) return [];
  return sentencesOf(context).flatMap((sentence) =>
    rules
      .flatMap((rule) => rule(context, sentence))
      .filter((finding) => !isQuoted(context, sentence, finding)),
  );
}

/** What the photographer wrote, word for word, claims nothing by itself. */
function isQuoted(context: CheckContext, sentence: Sentence, finding: Finding): boolean {
  return (
    finding.kind !== null &&
    captionAnchors(context, sentence).some((anchor) => anchor.isQuoted && isInside(finding, anchor))
  );
}

/**
 * What a rule finds wrong in a sentence, and in the part of it between commas as well: `Ines is never alone, Lotte just
 * once` says nothing of both.
 */
function inItsPart(rule: Rule): Rule {
  return (context, sentence) =>
    rule(context, sentence).flatMap((finding): readonly Finding[] => {
      const part =
        finding.kind && partAt(sentence, sentence.at.indexOf(finding.start), context.language);
      if (!part) return [finding];
      // `Ana was there, and Ben, in the same picture`: of all who are named.
      const words = context.text.slice(finding.start, finding.end);
      const isOfAll = words.search(orderWords[context.language].together) >= 0;
      if (isOfAll && part.people.length === 0 && sentence.people.length > 1) return [finding];
      const again = rule(context, part).filter((other) => overlap(other, finding));
      return again.some(({ kind }) => kind !== null) ? [finding] : again;
    });
}
