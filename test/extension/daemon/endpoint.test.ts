import { describe, expect, test } from 'vitest';
import { isLoopbackUrl, needingApproval } from '../../../extension/daemon/endpoint.ts';

describe('an endpoint', () => {
  test.each([
    'http://localhost:11434',
    'HTTP://LOCALHOST',
    'localhost:6333',
    'http://127.0.0.1:6333/path',
    'http://127.200.3.4',
    'http://[::1]:6333',
    'https://127.0.0.1',
    // The URL parser reads these as 127.0.0.1, and so does what connects.
    'http://2130706433/',
    'http://0x7f.1/',
  ])('on this computer needs no approval: %s', (url) => {
    expect(isLoopbackUrl(url)).toBe(true);
  });

  test.each([
    'http://192.168.1.10:6333',
    'http://0.0.0.0:6333',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'http://127.0.0.1@evil.example',
    'http://evil.example/127.0.0.1',
    'http://evil.example#localhost',
    'http://[::2]',
    'http://[fe80::1]',
    'http://[::ffff:10.0.0.1]',
    'ftp://localhost',
    'file:///etc/passwd',
    'not a url at all',
    '',
  ])('elsewhere, or nowhere, does: %s', (url) => {
    expect(isLoopbackUrl(url)).toBe(false);
  });

  test('is approved by its exact text only', () => {
    const endpoint = { setting: 'qdrant.url', url: 'https://q.example:6333' } as const;
    const needs = (approved: readonly string[]): number =>
      needingApproval([endpoint], approved).length;
    expect(needs([])).toBe(1);
    expect(needs(['https://q.example:6333'])).toBe(0);
    expect(needs(['https://q.example:6333/'])).toBe(1);
    expect(needs(['https://q.example'])).toBe(1);
  });
});
