import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Lists what was skipped, each with its reason: a test that did not run must not look like one that passed. With
 * `PHOTOBLOG_NO_SKIP` set, as where everything is installed, a skipped test is a failure.
 */
export default class SkipReporter implements Reporter {
  /** Whoever asks for tests by name knows that the others do not run. */
  #isPart = false;

  onInit({ config }: Vitest): void {
    this.#isPart = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => {
        const result = test.result();
        const note = result.state === 'skipped' ? result.note : undefined;
        return `${module.relativeModuleId}: ${test.fullName}${note === undefined ? '' : ` (${note})`}`;
      }),
    );
    if (skipped.length === 0 || this.#isPart) return;
    process.stdout.write(`\n${skipped.length} skipped:\n  ${skipped.join('\n  ')}\n`);
    if ((process.env['PHOTOBLOG_NO_SKIP'] ?? '') === '') return;
    process.stdout.write('Nothing may be skipped here (PHOTOBLOG_NO_SKIP).\n');
    process.exitCode = 1;
  }
}
