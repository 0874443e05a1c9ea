import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFormats, photoExtensions } from '../../extension/photo/photoFormats.ts';

const root = join(import.meta.dirname, '..', '..');

interface Setting {
  readonly type: string;
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly markdownDescription?: string;
  readonly markdownEnumDescriptions?: readonly string[];
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: {
    readonly virtualWorkspaces: { readonly supported: boolean };
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when: string }[]>
    >;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly customEditors: readonly {
      readonly viewType: string;
      readonly priority: string;
      readonly selector: readonly { readonly filenamePattern: string }[];
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly svg: string } }[];
    }[];
  };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes, capabilities } = manifest;
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Record<string, Setting>;

describe('the manifest', () => {
  test('lets no folder say where data goes or what is run: such settings belong to the machine', () => {
    const places = Object.keys(settings).filter(
      (name) => !/^photoBlog\.(?:story|view)\./.test(name),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const name of places) expect([name, settings[name]?.scope]).toEqual([name, 'machine']);
    for (const name of Object.keys(settings)) {
      if (/url|path|folder|model|arg|key|command/i.test(name))
        expect([name, settings[name]?.scope]).toEqual([name, 'machine']);
    }
  });

  test('lets no folder say that more is told: what a draft says of people and places is the user’s to widen', () => {
    const told = Object.keys(settings).filter((name) => name.startsWith('photoBlog.story.'));
    const style = ['language', 'writer', 'tone', 'length', 'person', 'format'];
    const widening = told.filter((name) => !style.includes(name.split('.')[2] ?? ''));
    expect(widening.length).toBeGreaterThan(3);
    for (const name of widening)
      expect([name, settings[name]?.scope]).toEqual([name, 'application']);
  });

  test('follows nothing a distrusted folder says about servers, programs, data or content', () => {
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    expect(supported).toBe('limited');
    for (const name of restrictedConfigurations) expect(settings).toHaveProperty([name]);
    for (const [name, { scope }] of Object.entries(settings)) {
      if (scope === 'machine') expect(restrictedConfigurations).toContain(name);
    }
    expect(restrictedConfigurations).toContain('photoBlog.story.instructions');
  });

  test('describes every setting and every choice, and gives a default that is one of them', () => {
    for (const [name, setting] of Object.entries(settings)) {
      expect(setting.markdownDescription, name).toMatch(/^%setting\./);
      expect(setting.default, name).toBeDefined();
      if (setting.enum === undefined) continue;
      expect(setting.enum, name).toContain(setting.default);
      expect(setting.markdownEnumDescriptions?.length, name).toBe(setting.enum.length);
    }
  });

  test('activates on nothing but its own views, commands and bundles', () => {
    expect(manifest.activationEvents).toEqual(['workspaceContains:**/.photoblog.json']);
    expect(manifest.extensionKind).toEqual(['workspace']);
    expect(capabilities.virtualWorkspaces.supported).toBe(false);
  });

  test('has menus for commands there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const entries of Object.values(contributes.menus)) {
      for (const { command } of entries) expect(known).toContain(command);
    }
  });

  test('promises no older VS Code than the one its types are of', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('takes no format by default that VS Code, or another extension, may well show', () => {
    const formats = Object.fromEntries(
      contributes.customEditors.map(({ priority, selector }) => [
        priority,
        selector.map(({ filenamePattern }) => filenamePattern.replace('*.', '')),
      ]),
    );
    expect(Object.keys(formats)).toEqual(['default', 'option']);
    expect(ownFormats.source).toBe(`\\.(?:${formats['default']?.join('|') ?? ''})$`);
    expect([...(formats['default'] ?? []), ...(formats['option'] ?? [])].sort()).toEqual(
      photoExtensions.split(',').sort(),
    );
    for (const common of ['jpg', 'png', 'gif', 'webp', 'avif', 'bmp']) {
      expect(formats['option']).toContain(common);
    }
  });

  test('names pictures that are there', () => {
    for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      expect(existsSync(join(root, media.svg))).toBe(true);
    }
  });
});

test('the code registers exactly the commands the manifest names, besides those of code lenses and the status item', () => {
  const code = [
    'main.ts',
    'people/personCommands.ts',
    'album/albumCommands.ts',
    'data/dataControls.ts',
  ]
    .map((file) => readFileSync(join(root, 'extension', file), 'utf8'))
    .join('\n');
  const own = /const own = \{([^]*?)\n {2}\};/.exec(code)?.[1] ?? '';
  const names = Array.from(own.matchAll(/^ {4}(\w+)[:,]/gm), ([, name]) => name ?? '');
  const ofPeople = Array.from(
    code.matchAll(/^ {4}'((?:person|face|album|albums|draft|data)\.\w+)':/gm),
    ([, name]) => name ?? '',
  );
  const registered = [...names, ...ofPeople].map((name) => `photoBlog.${name}`);
  const internal = [
    'photoBlog.rewriteChapter',
    'photoBlog.explainProblem',
    'photoBlog.showPerson',
    'photoBlog.showMenu',
  ];
  const contributed = contributes.commands.map(({ command }) => command);
  expect([...contributed, ...internal].sort()).toEqual(registered.sort());
});
