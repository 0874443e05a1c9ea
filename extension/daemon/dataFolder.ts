import { posix, win32 } from 'node:path';

/** What decides where a user's data lies. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
}

/**
 * Where cache, ledger and Qdrant's data lie: the setting if there is one, else where the command line keeps them too.
 *
 * A test holds this against the daemon's own rule, which the extension may not import.
 *
 * @param setting `photoBlog.dataFolder`, perhaps empty; relative to the home folder, which `~` stands for too
 */
export function dataFolder(
  setting: string,
  { platform, env, homeDirectory }: Surroundings,
): string {
  const path = platform === 'win32' ? win32 : posix;
  const wanted = setting.trim();
  if (wanted !== '') return path.resolve(homeDirectory, wanted.replace(/^~(?:[/\\]+|$)/, ''));
  if (env['PHOTOBLOG_HOME']) return path.resolve(env['PHOTOBLOG_HOME']);
  const named = (variable: string): string | undefined => {
    const folder = env[variable];
    return folder !== undefined && path.isAbsolute(folder) ? folder : undefined;
  };
  switch (platform) {
    case 'win32':
      return path.join(
        named('LOCALAPPDATA') ?? path.join(homeDirectory, 'AppData', 'Local'),
        'PhotoBlog',
      );
    case 'darwin':
      return path.join(homeDirectory, 'Library', 'Application Support', 'PhotoBlog');
    default:
      return path.join(
        named('XDG_DATA_HOME') ?? path.join(homeDirectory, '.local', 'share'),
        'photoblog',
      );
  }
}
