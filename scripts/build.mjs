// @ts-check
import { build } from 'esbuild';
import { chmod, readFile, rm } from 'node:fs/promises';
import { buildExtension } from './buildExtension.mjs';

/**
 * Native or wasm packages, loaded from node_modules at run time (or from dist/node_modules in a VSIX). Of sharp and ONNX Runtime
 * that is the native part: sharp's sixty files of JavaScript, half of them to compare versions, take a worker 75 ms to load one by
 * one, ONNX Runtime's thirty 40.
 */
export const external = [
  '@img/sharp-*',
  'onnxruntime-node/bin/*',
  '@techstark/opencv-js',
  '@imagemagick/magick-wasm',
  'libheif-js',
];

const requireBanner = {
  // Some bundled CommonJS packages call require() for Node's own modules.
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/**
 * ONNX Runtime looks for its native part beside its own file, which is a bundle here: it is told the package instead.
 *
 * @type {import('esbuild').Plugin}
 */
const nativeByPackage = {
  name: 'native-by-package',
  setup(bundle) {
    bundle.onLoad({ filter: /onnxruntime-node[\\/]dist[\\/]binding\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace('`../bin/', '`onnxruntime-node/bin/');
      if (contents === text)
        throw new Error(`${path} finds its native part in another way than before`);
      return { contents };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // The prompts of daemon/story/prompts.
  loader: { '.md': 'text' },
};

/** @type {import('esbuild').BuildOptions} */
const forNode = {
  ...shared,
  platform: 'node',
  target: 'node20.18',
  format: 'esm',
  keepNames: true,
  // icodec is for benchmarks and tests alone and never shipped.
  external: [...external, 'icodec'],
  banner: requireBanner,
};

// Those of an earlier build have other names.
await rm('dist/chunks', { recursive: true, force: true });
await build({
  ...forNode,
  entryPoints: { photoblog: 'daemon/main.ts', photoWorker: 'daemon/photo/worker.ts' },
  outdir: 'dist',
  plugins: [nativeByPackage],
  // A command loads what it needs, and no more: compiling all of the program takes half a second.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
await build({
  ...forNode,
  // They run here, beside node_modules; pacote does not bear being bundled.
  packages: 'external',
  entryPoints: [
    'speed',
    'baseline',
    'floor',
    'decodeAlone',
    'people',
    'prose',
    'claims',
    'sight',
    'distant',
  ].map((name) => `test/bench/${name}.ts`),
  outdir: 'dist/bench',
});
// What pages carry within them; its digest is in their policy.
await build({
  ...shared,
  entryPoints: ['media/page/page.ts', 'media/page/page.css'],
  outdir: 'dist/page',
  entryNames: '[name]',
  platform: 'browser',
  target: ['chrome100', 'firefox100', 'safari15'],
  format: 'iife',
});
await chmod('dist/photoblog.js', 0o755);
await buildExtension();
