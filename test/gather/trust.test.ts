import { describe, expect, it } from 'vitest';
import { createTrust } from '../../src/gather/trust.ts';

const REPOSITORY = 'o/wg';

/** Nobody is asked who is known anyway. */
const trustAsking = (asked: string[], mayWrite: boolean | null = false) =>
  createTrust(['Old-Bot'], async () => ({
    viewer: async () => 'token-owner',
    mayWrite: async (_repository, login) => {
      asked.push(login);
      return mayWrite;
    },
  }));

describe('who is trusted', () => {
  it.each([
    { name: 'an insider', author: { login: 'ann', insider: true }, asked: [] },
    { name: 'an account of ours', author: { login: 'old-bot', insider: false }, asked: [] },
    { name: 'the owner of the token', author: { login: 'Token-Owner', insider: false }, asked: [] },
  ])('is $name, without a question', async ({ author, asked }) => {
    const questions: string[] = [];
    expect(await trustAsking(questions).isTrusted(author, REPOSITORY)).toBe(true);
    expect(questions).toEqual(asked);
  });

  it.each([
    { says: true, trusted: true },
    { says: false, trusted: false },
    { says: null, trusted: false },
  ])('is, of others, who GitHub says may write ($says)', async ({ says, trusted }) => {
    const questions: string[] = [];
    const trust = trustAsking(questions, says);
    expect(await trust.isTrusted({ login: 'bob', insider: false }, REPOSITORY)).toBe(trusted);
    expect(questions).toEqual(['bob']);
  });

  it('is no app that is not ours, and nobody whose account is gone', async () => {
    const trust = trustAsking([], true);
    expect(await trust.isTrusted({ login: 'any[bot]', insider: false }, REPOSITORY)).toBe(false);
    expect(await trust.isTrusted(null, REPOSITORY)).toBe(false);
  });
});
