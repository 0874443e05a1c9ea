/**
 * Searches one picture for faces some times by what it is told to, and prints the median of the times, some of the scores and
 * what the runtime has. It is plain JavaScript because it is handed over as text. Arguments: the model, and `cpu` or another.
 */
export const trialProgram = `
const [file, by] = process.argv.slice(1);
const [width, height] = [640, 480];
const runs = 5;
(async () => {
  const { InferenceSession, Tensor, listSupportedBackends } = require('onnxruntime-node');
  const session = await InferenceSession.create(file, {
    executionProviders: by === 'cpu' ? ['cpu'] : [by, 'cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 4,
  });
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * 7919) >> 5);
  const times = [];
  let scores = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const results = await session.run({ pixels: new Tensor('uint8', pixels, [1, height, width, 3]) });
    times.push(performance.now() - started);
    const { data } = Object.values(results)[0];
    scores = Array.from(data).filter((_, index) => index % 37 === 0);
  }
  // The first ones prepare what the others use.
  times.splice(0, 2);
  const ms = Math.round(times.sort((a, b) => a - b)[times.length >> 1] * 10) / 10;
  const backends = listSupportedBackends().filter(({ bundled }) => bundled).map(({ name }) => name);
  process.stdout.write('\\n@' + JSON.stringify({ ms, scores, backends }) + '\\n', () => process.exit(0));
})().catch((error) => {
  // The runtime begins with where in its own source that was.
  const told = String(error && error.message || error).replace(/\\s+/g, ' ').trim();
  const said = told.replace(/^\\/\\S+:\\d+ .* was false\\. /, '');
  process.stdout.write('\\n!' + said + '\\n', () => process.exit(1));
});
`;
