import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemSeverities } from '../../daemon/contract/problem.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const page = join(root, 'docs', 'problems.md');
const codes = Object.entries(problemSeverities);
const sections = new Map(
  (await readFile(page, 'utf8'))
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end)] as const;
    }),
);

describe('docs/problems.md', () => {
  test.each(codes)('explains %s', (code, severity) => {
    const section = sections.get(code);
    expect(section?.trimStart()).toMatch(new RegExp(`^\\*${severity}\\*`));
    expect(section).toMatch(/^\*\*Cause\.\*\* \S/m);
    expect(section).toMatch(/^\*\*Cure\.\*\* \S/m);
  });

  test('explains nothing that does not exist', () => {
    // What follows the codes is of no photo or draft, and has no code.
    expect([...sections.keys()]).toEqual([...Object.keys(problemSeverities), 'A lock that stays']);
  });
});
