import type { Decision, PersonView } from '../../daemon/contract/protocol.ts';
import type { Translate } from '../translate.ts';
import { consentLine } from '../consentLine.ts';
import { faceCount } from '../wording.ts';

/** The people before and after a correction. */
export interface AroundDecision {
  readonly before: readonly PersonView[];
  readonly after: readonly PersonView[];
}

/** What a correction did, in a sentence without full stop; says whether it concerns a face or the person. */
export function decisionLine(t: Translate, decision: Decision, around: AroundDecision): string {
  const { before } = around;
  const who = (id: string): string => labelOf(before, id);
  switch (decision.kind) {
    case 'name':
      return nameLine(t, decision, around);
    case 'same':
      return t('{0} and {1} are one person', who(decision.persons[0]), who(decision.persons[1]));
    case 'apart':
      return t('The two faces are of different people');
    case 'split':
      return splitLine(t, decision, around);
    case 'assign':
      return t('This face is of {0}; other faces stay as they are', who(decision.person));
    case 'not-a-face':
      return t('This is not a face, and is not shown again');
    case 'stranger':
      return t('This person is a stranger: counted, never named or asked about');
    case 'hide':
      return t('{0} is hidden: no list and no draft shows this person', who(decision.person));
    case 'show':
      return t('{0} is shown again', who(decision.person));
    case 'cover':
      return t('This face stands for {0} from now on', who(decision.person));
    case 'consent':
      return t('{0} in drafts: {1}', who(decision.person), consentLine(t, decision.consent));
  }
}

/** Without the faces that held them together, those that are left may be of several people. */
function splitLine(
  t: Translate,
  { person, faces }: Extract<Decision, { kind: 'split' }>,
  { before, after }: AroundDecision,
): string {
  const who = labelOf(before, person);
  const own = new Set(before.find(({ id }) => id === person)?.faces);
  const parts = after.filter((one) => one.faces.some((face) => own.has(face))).length;
  const count = faceCount(t, faces.length);
  return parts > 2
    ? t('{0} of {1} are somebody else; the others are {2} people now', count, who, parts - 1)
    : t('{0} of {1} become a new person', count, who);
}

/** Persons of one name become one where nothing speaks against it: whoever names somebody has to know. */
function nameLine(
  t: Translate,
  { person: id, name }: Extract<Decision, { kind: 'name' }>,
  { before, after }: AroundDecision,
): string {
  const faces = faceCount(t, before.find((person) => person.id === id)?.faces.length ?? 0);
  const called = (people: readonly PersonView[]): readonly PersonView[] =>
    people.filter((person) => person.name === name && person.id !== id);
  const [namesake] = called(before);
  if (namesake === undefined) return t('This person ({0}) is {1}', faces, name);
  const isAnother = after.filter((person) => person.name === name).length > called(before).length;
  return isAnother
    ? t('This person ({0}) is {1}, but not the one there is already', faces, name)
    : t(
        'This person ({0}) is {1}, as are {2} more',
        faces,
        name,
        faceCount(t, namesake.faces.length),
      );
}

function labelOf(people: readonly PersonView[], id: string): string {
  return people.find((person) => person.id === id)?.label ?? id;
}
