/** What an element is made of: attributes, listeners, children. Text is only ever set as text. */
export interface ElementParts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly children?: readonly Node[];
}

/** Makes an element; the only place where elements come from. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: ElementParts = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {}))
    made.setAttribute(name, value);
  for (const [type, listener] of Object.entries(parts.on ?? {}))
    made.addEventListener(type, listener);
  made.append(...(parts.children ?? []));
  return made;
}

/** A push button. */
export function button(
  text: string,
  onClick: () => void,
  parts: Omit<ElementParts, 'text' | 'on'> = {},
): HTMLButtonElement {
  const attributes = { type: 'button', ...parts.attributes };
  return element('button', { ...parts, text, attributes, on: { click: onClick } });
}

/** Puts arguments where a message has `{0}`, `{1}`. */
export function filled(message: string, ...args: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (whole, index: string) =>
    String(args[Number(index)] ?? whole),
  );
}

/** All elements below `root` that match. */
export function allOf(root: ParentNode, selector: string): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector));
}

/**
 * What has the focus of this page; null while the focus is elsewhere in VS Code, which a page that gives it back to one of
 * its own would take from there: from a list that then closes, from a text somebody is writing.
 */
export function focusedHere(): HTMLElement | null {
  const { activeElement } = document;
  return document.hasFocus() && activeElement instanceof HTMLElement ? activeElement : null;
}
