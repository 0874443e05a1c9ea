import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { installRoot } from '../../daemon/shared/paths.ts';

/** The data folder of a process with this environment, started somewhere. */
async function homeWith(env: NodeJS.ProcessEnv): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { photoblogHome } from './daemon/shared/paths.ts';
        process.stdout.write(photoblogHome());
      `,
      resolveDir: installRoot,
      loader: 'ts',
    },
    define: { 'import.meta.url': JSON.stringify(`file://${installRoot}/daemon/shared/paths.ts`) },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const options = { env, cwd: '/', encoding: 'utf8', input: outputFiles[0]?.text ?? '' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-'], options);
}

// Found in practice: with an empty HOME the data came to lie in whatever folder the program was started in.
test.each([{ HOME: '' }, { HOME: 'somewhere' }, {}, { HOME: '/x', XDG_DATA_HOME: 'data' }])(
  'data never come to lie in the folder where the program is started: %j',
  async (env) => {
    const home = await homeWith(env);
    expect(isAbsolute(home)).toBe(true);
    expect(home).not.toMatch(/^\/(?:data|somewhere|\.local)/);
  },
);
