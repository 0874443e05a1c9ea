import { ThemeIcon, Uri, commands, l10n, window, type QuickPickItem } from 'vscode';
import type { ForgetCounts, PersonView } from '../../daemon/contract/protocol.ts';
import { consentLine, consents, type Consent } from '../consentLine.ts';
import type { Ctx } from '../context.ts';
import type { PeopleView } from './peopleView.ts';
import { showFailure } from '../showFailure.ts';
import { photoCount } from '../wording.ts';

/** What VS Code hands over from the element of the People view that was right-clicked. */
interface Target {
  readonly person: string;
  readonly face: string;
}

type PersonCommand = (target: Target) => Promise<void>;

/** The commands of the People view's menus, by their names without `photoBlog.`. */
export function personCommands(
  ctx: Ctx,
  view: PeopleView,
  showPage: (person: PersonView) => void,
): Readonly<Record<string, PersonCommand>> {
  const { decide } = view;
  return {
    'person.same': async ({ person }) => {
      const others = choicesOf(view, person);
      if (others.length === 0) {
        tellNobodyElse();
        return;
      }
      const placeHolder = l10n.t('Who is this the same person as?');
      const answer = await ask(others, placeHolder);
      if (answer !== undefined) await decide({ kind: 'same', persons: [answer.person, person] });
    },
    'person.page': ({ person }) => {
      const known = view.people.people.find(({ id }) => id === person);
      if (known !== undefined) showPage(known);
      return Promise.resolve();
    },
    'person.split': async ({ person }) => {
      view.split(person);
      return Promise.resolve();
    },
    'person.stranger': ({ person }) => decide({ kind: 'stranger', person }),
    'person.hide': ({ person }) => decide({ kind: 'hide', person }),
    'person.show': ({ person }) => decide({ kind: 'show', person }),
    'person.consent': async ({ person }) => {
      const consent = await pickConsent(view.people.people.find(({ id }) => id === person));
      if (consent !== undefined) await decide({ kind: 'consent', person, consent });
    },
    'person.forget': ({ person }) => forgetPerson(ctx, view, person),
    'face.assign': async ({ person, face }) => {
      const others: Choice[] = [...newPerson(view, person), ...choicesOf(view, person)];
      if (others.length === 0) {
        tellNobodyElse();
        return;
      }
      const placeHolder = l10n.t('Whose face is this? Only this face is moved.');
      const answer = await ask(others, placeHolder);
      if (answer === undefined) return;
      await decide(
        answer.person === null
          ? { kind: 'split', person, faces: [face] }
          : { kind: 'assign', face, person: answer.person },
      );
    },
    'face.notAFace': ({ face }) => decide({ kind: 'not-a-face', face }),
    'face.cover': ({ person, face }) => decide({ kind: 'cover', person, face }),
  };
}

/**
 * Asks about somebody of the view.
 *
 * The menu that this comes from gives the focus back to the view, and a view takes it when it gets around to it: on a busy
 * computer after the question is there, which must not close it.
 */
function ask<Item extends QuickPickItem>(
  items: readonly Item[],
  placeHolder: string,
): Thenable<Item | undefined> {
  return window.showQuickPick(items, { placeHolder, ignoreFocusOut: true });
}

/** A person to choose; null is somebody who is not in the list yet. */
type Choice = QuickPickItem & { readonly person: string | null };

/** `@person-2` comes before `@person-10`. */
const byLabel = new Intl.Collator(undefined, { numeric: true });

/** Everybody else, those with names first. */
function choicesOf(view: PeopleView, except: string): readonly (Choice & { person: string })[] {
  const people = view.people.people.filter(({ id, stranger }) => id !== except && !stranger);
  return people
    .toSorted(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || byLabel.compare(a.label, b.label),
    )
    .map((person) => {
      const [first] = person.appearances;
      const cover = person.appearances.find(({ face }) => face === person.cover) ?? first;
      return {
        label: person.label,
        description: photoCount(l10n.t, person.photoCount),
        ...(cover === undefined ? {} : { iconPath: Uri.parse(cover.thumbnail, true) }),
        person: person.id,
      };
    });
}

/** The only face of a person cannot be parted from the person. */
function newPerson(view: PeopleView, person: string): readonly Choice[] {
  const faces = view.people.people.find(({ id }) => id === person)?.faces ?? [];
  const label = l10n.t('Somebody New');
  return faces.length < 2 ? [] : [{ label, iconPath: new ThemeIcon('add'), person: null }];
}

function tellNobodyElse(): void {
  void window.showInformationMessage(l10n.t('There is nobody else in your photos yet.'));
}

async function pickConsent(person: PersonView | undefined): Promise<Consent | undefined> {
  const effects: Partial<Record<Consent, string>> = {
    blurred: l10n.t('the face is blurred in exported photos'),
    never: l10n.t('photos of this person are left out'),
  };
  const items = consents.map((consent) => {
    const label = consentLine(l10n.t, consent);
    const description = effects[consent];
    return {
      label: consent === person?.consent ? `$(check) ${label}` : label,
      ...(description === undefined ? {} : { description }),
      consent,
    };
  });
  const placeHolder = l10n.t('How may {0} appear in what you publish?', person?.label ?? '');
  return (await ask(items, placeHolder))?.consent;
}

async function forgetPerson(ctx: Ctx, view: PeopleView, person: string): Promise<void> {
  const label = view.people.people.find(({ id }) => id === person)?.label ?? person;
  const forget = l10n.t('Forget');
  const detail = l10n.t(
    'Everything kept about this person is deleted: faces, thumbnails, numbers, the name. The photos themselves stay. This cannot be undone.',
  );
  const answer = await window.showWarningMessage(
    l10n.t('Forget {0}?', label),
    { modal: true, detail },
    forget,
  );
  if (answer !== forget) return;
  try {
    const { before, after } = await ctx.daemon.request('people/forget', {
      what: 'person',
      target: person,
    });
    await view.refresh();
    void window.showInformationMessage(
      l10n.t('Forgotten: {0} pieces of data before, {1} now.', sum(before), sum(after)),
    );
  } catch (error) {
    await showFailure(ctx, error, () => forgetPerson(ctx, view, person));
  }
}

function sum(counts: ForgetCounts): number {
  return Object.values<number>({ ...counts }).reduce((total, count) => total + count, 0);
}

/** Command *Set Qdrant API Key*: kept in the secret storage, never in settings or logs. */
export async function setQdrantApiKey(ctx: Ctx): Promise<void> {
  const key = await window.showInputBox({
    title: l10n.t('Qdrant API Key'),
    prompt: l10n.t('Kept in the secret storage of this computer. Leave empty to remove it.'),
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return;
  if (key === '') await ctx.context.secrets.delete('qdrantApiKey');
  else await ctx.context.secrets.store('qdrantApiKey', key);
  await ctx.daemon.reconfigure();
}

export function openSettings(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.openSettings', '@ext:photo-blog.photo-blog');
}
