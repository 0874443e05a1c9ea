import type { DoctorCheck, DoctorResult } from '../../daemon/contract/protocol.ts';
import type { Translate } from '../translate.ts';

/** The doctor's findings as a Markdown page: what is not well comes first, with what to do about it. */
export function doctorReport(t: Translate, { version, checks }: DoctorResult): string {
  const order = ['error', 'warning', 'ok', 'off'] as const;
  const sorted = [...checks].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const bad = checks.filter(({ state }) => state === 'error' || state === 'warning').length;
  const verdict =
    bad === 0
      ? t('Everything works.')
      : bad === 1
        ? t('One thing needs your attention.')
        : t('{0} things need your attention.', bad);
  return [
    `# ${t('Photo Blog Doctor')}`,
    verdict,
    sorted.map((check) => checkText(t, check)).join('\n'),
    `*Photo Blog ${plain(version)}*`,
    '',
  ].join('\n\n');
}

function checkText(t: Translate, check: DoctorCheck): string {
  const { name, state, detail } = check;
  const advice = adviceOf(t, check);
  const signs = { ok: '✅', warning: '⚠️', error: '❌', off: '➖' };
  const words = { ok: t('fine'), warning: t('warning'), error: t('error'), off: t('off') };
  const finding = `- ${signs[state]} **${plain(name)}** (${words[state]}): ${plain(detail)}`;
  return advice === null ? finding : `${finding}\\\n  *${t('What to do')}:* ${plain(advice)}`;
}

/** The command line that the daemon names may not be there; the command always is. */
function adviceOf(t: Translate, { advice, model }: DoctorCheck): string | null {
  return model === undefined
    ? advice
    : t('Run the command “Download a Model for Ollama”, or in a terminal: ollama pull {0}', model);
}

/** Text that means nothing in Markdown: paths and messages may hold any character. */
function plain(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')))
    .join('')
    .replace(/\s+/g, ' ');
}
