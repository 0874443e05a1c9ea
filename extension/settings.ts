import { homedir } from 'node:os';
import { Uri, workspace, type WorkspaceConfiguration } from 'vscode';
import type {
  DaemonSettings,
  PutIntoSiteParams,
  StoryOptions,
} from '../daemon/contract/protocol.ts';
import { dataFolder } from './daemon/dataFolder.ts';
import type { Endpoint } from './daemon/endpoint.ts';

/** Every setting's name begins with it. */
export const section = 'photoBlog';

/** The folder that holds everything the daemon keeps. */
export function configuredDataFolder(): string {
  const setting = workspace.getConfiguration(section).get('dataFolder', '');
  return dataFolder(setting, {
    platform: process.platform,
    env: process.env,
    homeDirectory: homedir(),
  });
}

/** `PHOTOBLOG_MEMORY` and the like for the daemon, as the user's settings have them; none where that is left to the daemon. */
export function configuredEnvironment(): Readonly<Record<string, string>> {
  const configuration = workspace.getConfiguration(section);
  const megabytes = configuration.get<number>('memory', 0);
  return {
    ...(megabytes > 0 ? { PHOTOBLOG_MEMORY: String(megabytes) } : {}),
    ...(configuration.get<boolean>('acceleration', true) ? {} : { PHOTOBLOG_ACCELERATION: 'off' }),
    ...(configuration.get<boolean>('nativeHeic', true) ? {} : { PHOTOBLOG_NATIVE_HEIC: 'off' }),
  };
}

/** `PHOTOBLOG_DETECTOR` and `PHOTOBLOG_EMBEDDER` for the daemon, where the user's settings name models of their own. */
export function configuredModels(): Readonly<Record<string, string>> {
  const configuration = workspace.getConfiguration(section);
  const settings = { detector: 'PHOTOBLOG_DETECTOR', embedder: 'PHOTOBLOG_EMBEDDER' } as const;
  const named = Object.entries(settings).flatMap(([setting, variable]) => {
    const file = text(configuration, setting);
    return file === null ? [] : [[variable, file] as const];
  });
  return Object.fromEntries(named);
}

/** The servers the user's settings name, approved or not. */
export function configuredEndpoints(): readonly Endpoint[] {
  const settings = ['qdrant.url', 'ollama.url'] as const;
  const configuration = workspace.getConfiguration(section);
  return settings.flatMap((setting) => {
    const url = configuration.get(setting, '').trim();
    return url === '' ? [] : [{ setting, url }];
  });
}

/**
 * The daemon's settings as the user wrote them; what is empty there is null here, which unsets it in the daemon.
 *
 * @param refused URLs the user did not approve; they are not sent
 */
export function daemonSettings(
  approvedUrls: readonly string[],
  refused: readonly string[],
  qdrantApiKey: string | undefined,
): { readonly [Key in keyof DaemonSettings]: DaemonSettings[Key] | null } {
  const configuration = workspace.getConfiguration(section);
  const url = (name: string): string | null => {
    const value = text(configuration, name);
    return value !== null && refused.includes(value) ? null : value;
  };
  return {
    qdrantUrl: url('qdrant.url'),
    qdrantPath: text(configuration, 'qdrant.path'),
    qdrantShards: configuration.get<number | null>('qdrant.shards', null),
    qdrantReplicas: configuration.get<number | null>('qdrant.replicas', null),
    qdrantApiKey: qdrantApiKey ?? null,
    ollamaUrl: url('ollama.url'),
    ollamaModel: text(configuration, 'ollama.model'),
    visionModel: text(configuration, 'ollama.visionModel'),
    seeing: configuration.get('seeing', true),
    claims: configuration.get<'generated' | 'all'>('claims', 'generated'),
    followLinks: configuration.get('followLinks', false),
    approvedUrls,
    home: configuredDataFolder(),
    language: configuredLanguage(configuration),
  };
}

/** What opens, and what is counted, by itself. */
export function viewSetting(
  name: 'openBoard' | 'openPreview' | 'badge' | 'reviewChanges',
): boolean {
  return workspace.getConfiguration(`${section}.view`).get(name, true);
}

/**
 * Where the draft of an album goes by the user's setting; null: beside its photos.
 *
 * @param scope the folder whose settings count
 */
export function configuredOutput(folder: Uri, scope: Uri): Uri | null {
  const place = outputPlace(scope);
  return place === null ? null : outputIn(place, folder);
}

/** The folder for all drafts by the user's setting; null where there is none. */
export function outputPlace(folder: Uri): Uri | null {
  const place = workspace.getConfiguration(section, folder).get('output', '').trim();
  return place === '' ? null : Uri.file(place);
}

/** How pictures are made for a site. */
export function siteImages(draft: Uri): NonNullable<PutIntoSiteParams['images']> {
  const site = workspace.getConfiguration(`${section}.site`, draft);
  const folder = site.get('imageFolder', '').trim();
  return {
    ...(folder === '' ? {} : { folder }),
    size: Math.min(8000, Math.max(200, Math.round(site.get('imageSize', 1600)))),
    type: site.get<'jpeg' | 'webp'>('imageType', 'jpeg'),
  };
}

/** The folder that a draft gets in a place for several. */
export function outputIn(place: Uri, folder: Uri): Uri {
  return Uri.joinPath(place, folder.path.split('/').findLast((part) => part !== '') ?? 'blog');
}

/** How the prose of this folder's blog is to be written. */
export function storyOptions(folder: Uri): StoryOptions {
  const story = workspace.getConfiguration(`${section}.story`, folder);
  const language = story.get<'auto' | StoryOptions['language']>('language', 'auto');
  return {
    ...(language === undefined || language === 'auto' ? {} : { language }),
    writer: story.get('writer', 'auto'),
    tone: story.get('tone', 'plain'),
    length: story.get('length', 'medium'),
    person: story.get('person', 'third'),
    names: story.get('names', true),
    places: story.get('places', 'exact'),
    instructions: story.get('instructions', ''),
    format: story.get('format', 'markdown'),
    map: story.get('map', false),
  };
}

/** null: the display language, which the language client tells by itself. */
function configuredLanguage(
  configuration: WorkspaceConfiguration,
): Exclude<DaemonSettings['language'], undefined> | null {
  const language = configuration.get<'auto' | DaemonSettings['language']>('language', 'auto');
  return language === undefined || language === 'auto' ? null : language;
}

function text(configuration: WorkspaceConfiguration, name: string): string | null {
  const value = configuration.get(name, '').trim();
  return value === '' ? null : value;
}
