/**
 * Makes untrusted text (file names, metadata) safe to print: control and bidirectional characters become `?`.
 *
 * Keeps a name from moving the cursor, clearing the screen or reordering the line.
 */
export function sanitizeForTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '?');
}
