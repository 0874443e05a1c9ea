import type { PhotoChoice, Region, Turn } from '../../contract/album.ts';
import type { AlbumPhoto } from '../../contract/photo.ts';
import { assertUnreachable } from '../../contract/errors.ts';
import type { OrderStep, PhotoChoices } from '../../story/plan/storyPlan.ts';
import { decisionOf, type DecisionEvent, type KeptDecision } from './decisionEvent.ts';

/** What the user decided about one photo of an album. */
export interface ChosenPhoto {
  /** Content hash. */
  readonly photo: string;
  readonly choice: Exclude<PhotoChoice, 'automatic'>;
  /** Key of the draft it was decided in, see `draftKey`; null when it was decided elsewhere. */
  readonly draft: string | null;
}

/** All decisions about an album that count. Photos are named by their content hashes. */
export interface AlbumDecisions {
  /** The latest choice about each photo, in the order they were made. */
  readonly chosen: readonly ChosenPhoto[];
  readonly lead: string | null;
  readonly captions: ReadonlyMap<string, string>;
  readonly turns: ReadonlyMap<string, Exclude<Turn, 0>>;
  /** What was decided about chapters and order, in the order it was. */
  readonly order: readonly OrderStep[];
  /** Faces that were drawn, in the photo as its file shows it. */
  readonly faces: readonly { readonly photo: string; readonly region: Region }[];
  /** By how much clocks of cameras are to be set, in the order it was decided. */
  readonly shifts: readonly { readonly camera: string; readonly minutes: number }[];
  /** The decisions that undo would take back, and redo bring again. */
  readonly undo: readonly KeptDecision[];
  readonly redo: readonly KeptDecision[];
}

/** Sums up the lines of an album's decisions. Pure. */
export function albumDecisions(events: readonly DecisionEvent[]): AlbumDecisions {
  const done: KeptDecision[][] = [];
  let undone: KeptDecision[][] = [];
  let batch: string | null = null;
  for (const event of events) {
    const isSame = event.batch === batch;
    batch = event.batch;
    if (event.kind === 'undo') {
      const last = done.pop();
      if (last) undone.push(last);
    } else if (event.kind === 'redo') {
      const last = undone.pop();
      if (last) done.push(last);
    } else {
      const body = decisionOf(event);
      if (body === null) continue;
      undone = [];
      const current = isSame ? done.at(-1) : undefined;
      if (current) current.push(body);
      else done.push([body]);
    }
  }
  return { ...summed(done.flat()), undo: done.at(-1) ?? [], redo: undone.at(-1) ?? [] };
}

function summed(decisions: readonly KeptDecision[]): Omit<AlbumDecisions, 'undo' | 'redo'> {
  const chosen = new Map<string, ChosenPhoto>();
  const captions = new Map<string, string>();
  const turns = new Map<string, Exclude<Turn, 0>>();
  const order: OrderStep[] = [];
  const faces: AlbumDecisions['faces'][number][] = [];
  const shifts: AlbumDecisions['shifts'][number][] = [];
  let lead: string | null = null;
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'choose': {
        const { photo, choice, draft = null } = decision;
        chosen.delete(photo);
        if (choice !== 'automatic') chosen.set(photo, { photo, choice, draft });
        break;
      }
      case 'lead':
        lead = decision.photo;
        break;
      case 'caption':
        if (decision.text === null) captions.delete(decision.photo);
        else captions.set(decision.photo, decision.text);
        break;
      case 'rotate': {
        const turn = addTurns(turns.get(decision.photo) ?? 0, decision.by);
        if (turn === 0) turns.delete(decision.photo);
        else turns.set(decision.photo, turn);
        break;
      }
      case 'move':
      case 'split':
      case 'join':
        order.push(decision);
        break;
      case 'face':
        faces.push({ photo: decision.photo, region: decision.region });
        break;
      case 'shift':
        shifts.push({ camera: decision.camera, minutes: decision.minutes });
        break;
      default:
        assertUnreachable(decision);
    }
  }
  return {
    chosen: [...chosen.values()],
    lead,
    captions,
    turns,
    order,
    faces,
    shifts,
  };
}

/** How a photo is shown: as it surely is upright, and then as its user turned it. */
export function shownTurn(
  { sha256, turned }: Pick<AlbumPhoto, 'sha256' | 'turned'>,
  { turns }: Pick<AlbumDecisions, 'turns'>,
): Turn {
  return addTurns(turned, turns.get(sha256 ?? '') ?? 0);
}

/** One turn after another. */
function addTurns(a: Turn, b: Turn): Turn {
  const turns = [0, 90, 180, 270] as const;
  return turns[((a + b) / 90) % 4] ?? 0;
}

/** The decisions as a story takes them. */
export function choicesForStory(
  decisions: Pick<AlbumDecisions, 'chosen'> & Partial<AlbumDecisions>,
): PhotoChoices {
  const those = (wanted: ChosenPhoto['choice']): ReadonlySet<string> =>
    new Set(decisions.chosen.flatMap(({ photo, choice }) => (choice === wanted ? [photo] : [])));
  const { lead = null, captions, order } = decisions;
  return {
    use: those('use'),
    leaveOut: those('leave-out'),
    ...(lead === null ? {} : { lead }),
    ...(captions && captions.size > 0 ? { captions } : {}),
    ...(order && order.length > 0 ? { order } : {}),
  };
}
