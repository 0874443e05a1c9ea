import { consentLine } from '../consentLine.ts';
import type { PeopleListResult, PersonView } from '../../daemon/contract/protocol.ts';
import type { FaceItem, PersonItem, ProposalItem, Section } from './peopleMessages.ts';
import type { Translate } from '../translate.ts';
import { photoCount, shownName } from '../wording.ts';

/** What turns the daemon's answer into what the People view shows. */
export interface PeopleModelOptions {
  readonly t: Translate;
  /** BCP 47, for dates and the order of names. */
  readonly language: string;
  /** Makes a `file:` URI one the webview may load. */
  readonly toWebview: (uri: string) => string;
  readonly showHidden: boolean;
}

const sections = ['named', 'several', 'once', 'strangers'] as const satisfies readonly Section[];

/**
 * The people to show, by section: the named by name; the others by how many photos they are in. Hidden ones come last.
 */
export function peopleItems(
  { people }: PeopleListResult,
  options: PeopleModelOptions,
): readonly PersonItem[] {
  const names = new Intl.Collator(options.language, { numeric: true });
  return people
    .filter(({ hidden }) => options.showHidden || !hidden)
    .map((person) => ({ person, at: sections.indexOf(sectionOf(person)) }))
    .sort(
      (a, b) =>
        Number(a.person.hidden) - Number(b.person.hidden) ||
        a.at - b.at ||
        byName(a.person, b.person, names),
    )
    .map(({ person }) => personItem(person, options));
}

function sectionOf({ stranger, name, photoCount: photos }: PersonView): Section {
  if (stranger) return 'strangers';
  if (name !== null) return 'named';
  return photos > 1 ? 'several' : 'once';
}

/** Those it is worth asking about: without a name, in several photos, of the draft in sight. */
export function worthNaming({ people }: PeopleListResult): number {
  return people.filter(
    (person) => person.isOfDraft === true && !person.hidden && sectionOf(person) === 'several',
  ).length;
}

/** The questions to ask, the most useful first; those about people who are not listed are left out. */
export function proposalItems(
  { people, proposals }: PeopleListResult,
  options: PeopleModelOptions,
): readonly ProposalItem[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return proposals.flatMap(({ person: personId, candidate: candidateId }) => {
    const person = known.get(personId);
    const candidate = known.get(candidateId);
    if (!isAskable(person) || !isAskable(candidate)) return [];
    const [personFace] = facesOf(person, options);
    const [candidateFace] = facesOf(candidate, options);
    if (personFace === undefined || candidateFace === undefined) return [];
    const question = options.t('Is this {0}?', candidate.label);
    return [{ person: personId, candidate: candidateId, question, personFace, candidateFace }];
  });
}

function isAskable(person: PersonView | undefined): person is PersonView {
  return person !== undefined && !person.hidden && !person.stranger;
}

function byName(a: PersonView, b: PersonView, names: Intl.Collator): number {
  if (a.name === null && b.name === null) {
    return b.photoCount - a.photoCount || names.compare(a.label, b.label);
  }
  if (a.name === null) return -1;
  return b.name === null ? 1 : names.compare(a.name, b.name);
}

function personItem(person: PersonView, options: PeopleModelOptions): PersonItem {
  return {
    id: person.id,
    name: person.name ?? '',
    label: person.label,
    detail: detailOf(person, options.t),
    section: sectionOf(person),
    isOfDraft: person.isOfDraft === true,
    hidden: person.hidden,
    veiled: person.consent === 'blurred' || person.consent === 'never',
    faces: facesOf(person, options),
  };
}

function detailOf(
  { name, label, isOfDraft, photoCount: photos, consent }: PersonView,
  t: Translate,
): string {
  return [
    ...(name === null && isOfDraft === true ? [label] : []),
    photoCount(t, photos),
    ...(consent === 'full' ? [] : [consentLine(t, consent)]),
  ].join(' · ');
}

function facesOf(person: PersonView, { language, toWebview }: PeopleModelOptions): FaceItem[] {
  const faces = person.appearances.map(({ face, thumbnail, photo, takenAt }) => {
    const date = dateOf(takenAt, language);
    const name = shownName(nameOf(photo));
    return {
      id: face,
      thumbnail: toWebview(thumbnail),
      title: date === null ? name : `${name}, ${date}`,
    };
  });
  return faces.sort((a, b) => Number(b.id === person.cover) - Number(a.id === person.cover));
}

/** The day as the camera's clock had it: the zone of the reader must not move it. */
function dateOf(takenAt: string | null, language: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(takenAt ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function nameOf(uri: string): string {
  const part = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: shown as it is written.
    return part;
  }
}
