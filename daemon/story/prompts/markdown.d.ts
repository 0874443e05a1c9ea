/** Prompt files are bundled as text, see `loader` in scripts/build.mjs and `textFiles` in vitest.config.ts. */
declare module '*.md' {
  const text: string;
  export default text;
}
