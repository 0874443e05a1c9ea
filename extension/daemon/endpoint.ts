/** A server the user's settings name, and the setting that names it. */
export interface Endpoint {
  readonly setting: 'qdrant.url' | 'ollama.url';
  /** Exactly as written in the settings; approval is for this text and no other. */
  readonly url: string;
}

/**
 * Whether a URL certainly stays on this computer: `localhost`, 127.0.0.0/8 or ::1.
 *
 * Any other name counts as another computer, also if it resolves to a loopback address today; the daemon checks addresses.
 *
 * @param url as written in the settings; without a scheme, http is meant
 */
export function isLoopbackUrl(url: string): boolean {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(withScheme)) return false;
  const { hostname, protocol } = new URL(withScheme);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The endpoints that may not be used before the user approves them.
 *
 * @param approved URLs approved earlier, exactly as they were written
 */
export function needingApproval(
  endpoints: readonly Endpoint[],
  approved: readonly string[],
): readonly Endpoint[] {
  return endpoints.filter(({ url }) => !isLoopbackUrl(url) && !approved.includes(url));
}
