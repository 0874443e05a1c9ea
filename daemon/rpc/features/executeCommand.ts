import type * as z from 'zod';
import { DaemonError } from '../../contract/errors.ts';
import { decideAlbum, updateDraft } from '../album.ts';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import { decide } from '../people.ts';
import { RpcError, invalidParams } from '../transport/rpcErrors.ts';
import { commandArguments } from '../schemas.ts';
import { say } from '../../shared/words/say.ts';

/** Commands that code actions name and this daemon carries out, unlike those of protocol.ts, which are the client's. */
export const daemonCommands = {
  /** One correction, as `people/decide` takes it. */
  decide: 'photoBlog.daemon.decide',
  /** Absolute path of the draft, and the texts that are true. */
  confirmClaim: 'photoBlog.daemon.confirmClaim',
  /** Absolute path of an image that Photo Blog has put beside a draft; everything else is refused. */
  cleanImage: 'photoBlog.daemon.cleanImage',
  /** Absolute path of the draft and of a picture anywhere else, and the file name its copy gets beside the draft. */
  copyImage: 'photoBlog.daemon.copyImage',
  /** Absolute path of the draft, and pairs of a photo's content hash and what is to become of it. */
  choosePhotos: 'photoBlog.daemon.choosePhotos',
  /** Absolute path of the draft, a camera of its album, and the minutes to be added to what its clock showed. */
  setClock: 'photoBlog.daemon.setClock',
} as const;

/** `workspace/executeCommand` */
export async function executeCommand(
  { command, arguments: args }: z.infer<typeof lsp.executeCommandParams>,
  call: Call,
): Promise<null> {
  switch (command) {
    case daemonCommands.decide:
      await decide(parsed(commandArguments.decide, args)[0], call);
      return null;
    case daemonCommands.confirmClaim: {
      const [file, ...texts] = parsed(commandArguments.confirmClaim, args);
      for (const text of texts)
        await call.services.drafts.confirm(file, text, call.client.settings);
      break;
    }
    case daemonCommands.cleanImage: {
      const [image] = parsed(commandArguments.cleanImage, args);
      await call.services.drafts.cleanImage(image, call.signal, call.client.settings);
      break;
    }
    case daemonCommands.copyImage: {
      const [draft, image, name] = parsed(commandArguments.copyImage, args);
      // One at a time: two would read the same manifest, and one image would not be in it.
      await call.hub.changes(call.signal, () =>
        call.services.drafts.copyImage({ draft, image, name }, call.signal, call.client.settings),
      );
      break;
    }
    case daemonCommands.choosePhotos: {
      const [file, decisions] = parsed(commandArguments.choosePhotos, args);
      await call.hub.changes(call.signal, async () => {
        for (const [photo, choice] of decisions)
          await call.services.drafts.choose({ file, photo, choice }, call.client.settings);
      });
      break;
    }
    case daemonCommands.setClock: {
      const [file, camera, minutes] = parsed(commandArguments.setClock, args);
      const known = (await call.services.drafts.list(call.client.settings)).find(
        (one) => one.file === file,
      );
      if (!known)
        throw new DaemonError('nothingToDo', say('cannot.draftFromElsewhere', { draft: file }));
      const decisions = [{ kind: 'shift', photo: null, camera, minutes }] as const;
      await decideAlbum({ folder: known.folder, decisions }, call);
      await updateDraft({ draft: file }, call);
      return null;
    }
    default:
      throw new RpcError('invalidParams', `params.command: ${command} is not a command of ours`);
  }
  call.client.refreshDrafts();
  return null;
}

function parsed<Args>(schema: z.ZodType<Args>, args: readonly unknown[]): Args {
  const result = schema.safeParse(args);
  if (!result.success) throw invalidParams(result.error, 'params.arguments');
  return result.data;
}
