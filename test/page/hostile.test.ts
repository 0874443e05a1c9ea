import { readFile, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Daemon } from '../../daemon/daemon.ts';
import type { Journey } from '../../daemon/draft/journey.ts';
import { drawJourney } from '../../daemon/page/journey/drawings.ts';
import { exportDraft, filesBelow, testDaemon, writeDraft } from './pages.ts';

let daemon: Daemon;
beforeAll(async () => {
  daemon = await testDaemon();
}, 60_000);
afterAll(() => {
  daemon.close();
});

/** Markup that runs, loads, sends or redirects where a browser is given it as it is. */
const attacks = [
  '<script>broken=1</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<img src=x onerror=broken=1>',
  '<img src="https://evil.example/pixel.gif">',
  '<img srcset="https://evil.example/pixel.gif 1x" src="a.jpg">',
  '<svg onload=broken=1><script>broken=1</script></svg>',
  '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
  '<svg><image href="https://evil.example/x.png"/></svg>',
  '<math><mtext><style><img src=x onerror=broken=1></style></mtext></math>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>parent.broken=1</script>"></iframe>',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import url(https://evil.example/x.css);body{display:none}</style>',
  '<p style="background:url(https://evil.example/x.png)">styled</p>',
  '<form action="https://evil.example"><input name="q"><button>go</button></form>',
  '<a href="javascript:broken=1">a</a>',
  '<a href="java&#x0A;script:broken=1">b</a>',
  '<a href="&#106;avascript:broken=1">c</a>',
  '<a href="data:text/html,<script>broken=1</script>">d</a>',
  '<a href="vbscript:broken=1">e</a>',
  '<a href="https://evil.example" ping="https://evil.example/ping" target="_top">f</a>',
  '<video src="https://evil.example/v.mp4" autoplay onplay=broken=1></video>',
  '<audio src="https://evil.example/a.mp3" autoplay></audio>',
  '<picture><source srcset="https://evil.example/p.webp"><img src="a.jpg" alt="p"></picture>',
  '<details open ontoggle=broken=1><summary>s</summary>t</details>',
  '<marquee onstart=broken=1>m</marquee>',
  '<template><script>broken=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=broken=1>"></noscript>',
  '<body onload=broken=1 background="https://evil.example/b.png">',
  '<table background="https://evil.example/t.png"><tr><td>x</td></tr></table>',
  '<xmp><script>broken=1</script></xmp>',
  '<plaintext>everything after',
  '<!--><img src=x onerror=broken=1>-->',
  '<![CDATA[<script>broken=1</script>]]>',
  '<?xml-stylesheet href="https://evil.example/x.xsl"?>',
  '<b id="main" name="body" class="zoom lead pswp">clobber</b>',
];

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

function elementsOf(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return [...own, ...below];
}

/** What a page is made of, and nothing that could do more. */
function checkHarmless(html: string): void {
  const all = elementsOf(parse(html));
  const names = all.map(({ tagName }) => tagName);
  expect(names.filter((name) => name === 'script')).toHaveLength(1);
  expect(names.filter((name) => name === 'style')).toHaveLength(1);
  for (const name of 'iframe object embed base form input button svg math video audio template'.split(
    ' ',
  ))
    expect(names, name).not.toContain(name);
  const body = all.filter(({ tagName }) => !['meta', 'html', 'head'].includes(tagName));
  const links = all.filter(({ tagName }) => tagName === 'link');
  for (const { attrs } of links) {
    const { rel = '', href = '' } = Object.fromEntries(
      attrs.map(({ name, value }) => [name, value]),
    );
    // The sign beside the title is in the page itself.
    expect(rel === 'icon' ? href.startsWith('data:image/svg+xml,') : href === 'feed.xml').toBe(
      true,
    );
  }
  for (const { tagName, attrs } of body) {
    for (const { name, value } of attrs) {
      expect(name, tagName).not.toMatch(/^on|^style$|^ping$|^background$|^srcdoc$|^formaction$/);
      if (name === 'href' && tagName !== 'link') expect(value).toMatch(/^(?:https:\/\/|#|[^:]*$)/);
      if (name === 'src') expect(value, tagName).toMatch(/^(?!\/\/)[^:]+$/);
      if (name === 'srcset') expect(value, tagName).not.toMatch(/:|(?:^|,)\s*\/\//);
    }
  }
  const marked = all.filter(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value === 'main'),
  );
  expect(marked.map(({ tagName }) => tagName)).toEqual(['main']);
}

/** Names nobody should have, and somebody has. */
const names = [
  `"><script>broken=1</script>`,
  `' onload='broken=1`,
  ']]>',
  '&lt;b&gt; & &amp;',
  '\u202Egpj.exe',
  'line\nbreak\ttab',
  '👩‍👩‍👧‍👦 ❤️',
  '%2e%2e%2f',
  '{{ 7*7 }} ${7*7} {% x %}',
  'שלום عليكم',
  '日本語の写真',
  'a'.repeat(400),
  '--><!-- ',
  '\u0000\u0007\uFFFE',
  '</title></style></textarea>',
];

const yaml = (text: string): string => JSON.stringify(text);
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&$!(){}-]/g, (sign) => `\\${sign}`);

describe('a hostile draft', () => {
  it.each(attacks)(
    'does nothing: %s',
    async (attack) => {
      const folder = await writeDraft(
        `# Title\n\nFirst words.\n\n${attack}\n\nBetween ${attack} words.\n\n![A picture](a.jpg)\n\nLast words.\n`,
        { 'a.jpg': { width: 60, height: 40 } },
      );
      const { html } = await exportDraft(daemon, folder);
      checkHarmless(html);
      expect(html).toContain('First words.');
    },
    30_000,
  );

  it.each(names)(
    'keeps a name in its place, in page, start page, feed and archive: %j',
    async (name) => {
      const text = `---\ntitle: ${yaml(name)}\ndescription: ${yaml(name)}\n---\n\n![${escaped(name)}](a.jpg)  \n*${escaped(name)}*\n\nWords.\n`;
      const first = await writeDraft(text, { 'a.jpg': { width: 60, height: 40 } });
      const second = await writeDraft('# Other\n\n![B](b.jpg)\n', {
        'b.jpg': { width: 60, height: 40, seed: 4 },
      });
      const { dir } = await exportDraft(daemon, first);
      const zip = join(dir, '..', 'all.zip');
      await exportDraft(daemon, second, { output: dir, zip });
      const files = await filesBelow(dir);
      for (const [path, bytes] of files) {
        expect(path).toMatch(/^[\p{L}\p{N}\p{M}./_-]+$/u);
        if (path.endsWith('.html')) checkHarmless(bytes.toString());
      }
      const errors: string[] = [];
      const parser = new DOMParser({ onError: (_, message) => void errors.push(message) });
      const feed = parser.parseFromString(files.get('feed.xml')!.toString(), 'text/xml');
      expect(errors).toEqual([]);
      expect(feed.getElementsByTagName('entry')).toHaveLength(2);
      const packed = Object.keys(unzipSync(await readFile(zip)));
      for (const path of packed) expect(path).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)/);
      expect(packed).toContain('index.html');
    },
    30_000,
  );

  it.each(names)('keeps a name in its place on a map and a strip of days: %j', async (name) => {
    const at = (lat: number, day: string): Journey['points'][number] => ({
      at: { lat, lon: 8 },
      place: { kind: 'in', town: `${name} ${lat}`, country: 'DE', km: null, id: null },
      first: day,
      last: day,
      time: '10:00',
      photos: 3,
    });
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 6 : 0));
    const journey = {
      points: [at(48, '2020-01-01'), at(49, '2020-01-02')],
      days: [{ day: '2020-01-01', hours, light: null, people: ['p-1'] }],
      chapters: [],
    };
    const { map, days } = await drawJourney(journey, 'en', () => name);
    for (const svg of [map!.wide, map!.narrow, days!.wide, days!.narrow]) {
      const errors: string[] = [];
      const parser = new DOMParser({ onError: (_, message) => void errors.push(message) });
      const drawn = parser.parseFromString(svg, 'image/svg+xml');
      expect(errors).toEqual([]);
      const kinds = new Set(Array.from(drawn.getElementsByTagName('*')).map((one) => one.tagName));
      for (const kind of kinds)
        expect(['svg', 'title', 'style', 'rect', 'path', 'circle', 'text']).toContain(kind);
    }
  });
});

describe('several posts', () => {
  const draft = (title: string): Promise<string> =>
    writeDraft(`# ${title}\n\n![${title}](a.jpg)\n`, {
      'a.jpg': { width: 60, height: 40, seed: title.length },
    });

  it('forget one whose page was deleted, and keep the address of one that is called otherwise', async () => {
    const [one, two, three] = [await draft('One'), await draft('Second'), await draft('The third')];
    const { dir } = await exportDraft(daemon, one);
    await exportDraft(daemon, two, { output: dir });
    await rm(join(dir, 'one'), { recursive: true });
    await writeFile(join(two, 'index.md'), '# Quite another title\n\n![Second](a.jpg)\n');
    await exportDraft(daemon, two, { output: dir });
    await exportDraft(daemon, three, { output: dir });
    const files = await filesBelow(dir);
    const feed = files.get('feed.xml')!.toString();
    expect(feed).toContain('Quite another title');
    expect(feed).toContain('second/index.html');
    expect(feed).toContain('The third');
    expect(feed).not.toContain('one/index.html');
    expect(files.get('index.html')!.toString()).not.toContain('one/index.html');
  }, 30_000);

  it('show a picture twice that a draft has under two names', async () => {
    const folder = await writeDraft('# Twice\n\n![A](a.jpg)\n\nWords.\n\n![B](b.jpg)\n', {
      'a.jpg': { width: 60, height: 40, seed: 1 },
    });
    await writeFile(join(folder, 'b.jpg'), await readFile(join(folder, 'a.jpg')));
    const { left, html } = await exportDraft(daemon, folder);
    expect(left).toEqual([]);
    expect(html.match(/<figure/g)).toHaveLength(2);
  }, 30_000);
});
