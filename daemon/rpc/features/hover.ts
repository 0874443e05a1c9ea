import { join } from 'node:path';
import type { Hover } from 'vscode-languageserver-types';
import type * as z from 'zod';
import { escapeText } from '../../draft/markdown.ts';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import type { Sight } from '../../contract/sight.ts';
import type { TimeWitness } from '../../contract/photo.ts';
import type { PeopleListResult, PersonView } from '../../contract/protocol.ts';
import { toUri } from '../../contract/uri.ts';
import { type Draft, openDraft } from './draft.ts';
import {
  type ImageFacts,
  factsOf,
  imageAt,
  languageOf,
  listDrafts,
  originalOf,
  placeText,
  timeText,
} from './draftFacts.ts';
import {
  type DraftPerson,
  isPerson,
  labelOf,
  listPeople,
  mentionAt,
  mentionsOf,
  peopleOfDraft,
} from './draftPeople.ts';
import { nameOf } from '../../photo/time/captureTime.ts';
import { reasonOf } from './photoChoice.ts';
import { say, tell } from '../../shared/words/say.ts';

/** Photos listed at most; a person of many years is in hundreds. */
const mostPhotos = 8;

/** `textDocument/hover`: on a person the face and where else it appears, on an image what is known about it. */
export async function hover(
  { textDocument, position }: z.infer<typeof lsp.positionParams>,
  call: Call,
): Promise<Hover | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const offset = draft.document.offsetAt(position);
  const library = await listPeople(call);
  const people = peopleOfDraft(draft, library.people);
  const mention = mentionAt(mentionsOf(draft, people), offset);
  if (mention?.person)
    return answer(draft, mention, describePerson(draft, mention.person, library));
  const image = imageAt(draft, offset);
  const facts = image && factsOf(draft, image);
  if (!image || !facts) return null;
  const original = await originalOf(draft, facts.source, await listDrafts(call));
  const { drafts } = call.services;
  const choices = await drafts.choices(draft.file, call.client.settings);
  const reason = reasonOf(facts, choices) ?? tell(facts.reason);
  const photo = { draft: draft.file, source: facts.source };
  const times = await drafts.timesOf(photo, call.client.settings, call.signal);
  const seen = await drafts.seenIn(photo, call.client.settings, call.signal);
  const known = { ...facts, reason };
  return answer(draft, image, [
    ...describeImage(draft, known, people, original),
    ...describeSight(seen),
    ...describeTimes(times),
  ]);
}

function answer(
  draft: Draft,
  { start, end }: { readonly start: number; readonly end: number },
  lines: readonly string[],
): Hover {
  const range = { start: draft.document.positionAt(start), end: draft.document.positionAt(end) };
  return { contents: { kind: 'markdown', value: lines.join('\n\n') }, range };
}

function describePerson(
  draft: Draft,
  person: DraftPerson,
  { people, proposals }: PeopleListResult,
): readonly string[] {
  const { view } = person;
  const title = `**${escapeText(labelOf(person))}**`;
  const here = draft.manifest.photos.filter((photo) =>
    photo.people.some((id) => isPerson(person, id)),
  );
  const inDraft = here.map(
    ({ image }) => `[${escapeText(image)}](${toUri(join(draft.bundle, image))})`,
  );
  const hereLine = inDraft.length > 0 ? [say('hover.inDraft', { list: listed(inDraft) })] : [];
  if (view === null) return [title, ...hereLine, say('hover.notInLibrary')];
  const photos = say('hover.inPhotos', { title, count: view.photoCount });
  const isName = view.name !== null;
  const unnamed = isName ? [] : [say('hover.unnamed')];
  const guesses = proposals
    .filter((proposal) => proposal.person === view.id)
    .flatMap(({ candidate }) => people.find((other) => other.id === candidate)?.name ?? [])
    .map((name) => say('hover.perhaps', { name: escapeText(name) }));
  return [
    photos,
    ...faceOf(view),
    ...unnamed,
    ...guesses.slice(0, 1),
    ...hereLine,
    ...elsewhere(draft, view),
  ];
}

/** The face as an image of the cache: a file, never the network. */
function faceOf(view: PersonView): readonly string[] {
  const cover = view.appearances.find(({ face }) => face === view.cover) ?? view.appearances[0];
  return cover ? [`![${escapeText(view.label)}](${cover.thumbnail})`] : [];
}

/** Photos of the person that this draft does not show. */
function elsewhere(draft: Draft, view: PersonView): readonly string[] {
  const shown = draft.manifest.photos.map(({ source }) => encodeURI(`/${source}`));
  const others = new Map(
    view.appearances
      .filter(({ photo }) => !shown.some((source) => photo.endsWith(source)))
      .map(({ photo }) => [photo, decodeURIComponent(photo.slice(photo.lastIndexOf('/') + 1))]),
  );
  const links = Array.from(others, ([uri, name]) => `[${escapeText(name)}](${uri})`);
  return links.length > 0 ? [say('hover.alsoIn', { list: listed(links) })] : [];
}

function describeImage(
  draft: Draft,
  facts: ImageFacts,
  people: readonly DraftPerson[],
  original: string | null,
): readonly string[] {
  const source = escapeText(facts.source);
  const names = facts.people.flatMap((id) => {
    const person = people.find((one) => isPerson(one, id));
    return person && labelOf(person) !== '' ? [escapeText(labelOf(person))] : [];
  });
  const others = facts.people.length - names.length;
  const who = [
    ...names,
    ...(others > 0
      ? [say(names.length > 0 ? 'hover.othersMore' : 'hover.othersUnnamed', { others })]
      : []),
  ];
  const twins = twinsOf(draft, facts);
  const time = timeText(facts.takenAt);
  const town = placeText(facts.place, languageOf(draft));
  const place = town ?? (facts.aloft === true ? say('hover.aloft') : null);
  const rows = [
    [say('hover.taken'), time ?? say('hover.unknownWhen')],
    [say('hover.place'), place === null ? null : escapeText(place)],
    [say('hover.camera'), facts.camera === null ? null : escapeText(facts.camera)],
    [say('hover.people'), who.length > 0 ? who.join(', ') : null],
    [say('hover.chosen'), facts.reason === '' ? null : escapeText(tell(facts.reason))],
    [say('hover.standsFor'), twins.length > 0 ? listed(twins.map(escapeText)) : null],
  ];
  return [
    original === null ? say('hover.originalGone', { source }) : `[${source}](${toUri(original)})`,
    rows.flatMap(([name, value]) => (value === null ? [] : [`- ${name}: ${value}`])).join('\n'),
  ];
}

/** What networks saw, and which: nobody has to take it for more than that. */
function describeSight(sight: Sight | null): readonly string[] {
  if (sight === null) return [];
  const things = sight.sees.map(({ label, score }) =>
    say('hover.thing', { thing: label.replace(' ', ''), percent: Math.round(score * 100) }),
  );
  const smiles =
    sight.smiling.length > 0 ? [say('hover.smiles', { count: sight.smiling.length })] : [];
  const daylight = sight.light === 'daylight' ? [say('hover.daylight')] : [];
  const list = [...things, ...smiles, ...daylight].join(', ');
  if (list === '') return [];
  return [say('hover.seen', { list, networks: sight.models.map(escapeText).join(', ') })];
}

/** What was said about the time, the believed first, each with what was made of it. */
function describeTimes(witnesses: readonly TimeWitness[]): readonly string[] {
  if (witnesses.length === 0) return [];
  const lines = witnesses.slice(0, mostWitnesses).map((witness) => {
    const what = escapeText(tell(nameOf(witness)));
    const told = say('hover.timeSaid', {
      what,
      says: witness.says.replace('T', ' '),
      reason: escapeText(tell(witness.reason)),
    });
    return witness.verdict === 'believed' ? `- **${told}**` : `- ${told}`;
  });
  return [say('hover.timeTitle'), lines.join('\n')];
}

/** Statements about a photo's time listed at most. */
const mostWitnesses = 8;

/** The other frames of its moment, by their paths in the album. */
function twinsOf(draft: Draft, { source, alternates }: ImageFacts): readonly string[] {
  if (alternates.length > 0) return alternates;
  const head = draft.manifest.photos.find((photo) => photo.alternates.includes(source));
  return head ? [head.source, ...head.alternates.filter((path) => path !== source)] : [];
}

function listed(items: readonly string[]): string {
  const rest = items.length - mostPhotos;
  const list = items.slice(0, mostPhotos).join(', ');
  return rest > 0 ? say('hover.andMore', { list, rest }) : list;
}
