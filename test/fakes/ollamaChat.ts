/** A chat request as the fake's parts see it. */
/** What a request is for, as its first line says (`Task: chapter`). */
export type Task = 'see' | 'outline' | 'chapter' | 'rewrite' | 'other';

/** A chat request, taken apart. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly {
    readonly role: string;
    readonly content: string;
    readonly images?: readonly string[];
  }[];
  readonly format: unknown;
  readonly think: unknown;
  readonly stream: boolean;
  readonly keepAlive: string | number | undefined;
  readonly numPredict: number;
  readonly numCtx: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

export function taskOf(chat: ChatBody): Task {
  const task = /^Task: (see|outline|chapter|rewrite)$/m.exec(promptOf(chat))?.[1];
  switch (task) {
    case 'see':
    case 'outline':
    case 'chapter':
    case 'rewrite':
      return task;
    default:
      return 'other';
  }
}

/** Everything the model reads. */
export function promptOf(chat: ChatBody): string {
  return chat.messages.map((message) => message.content).join('\n');
}
