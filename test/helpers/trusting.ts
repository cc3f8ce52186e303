import { createTrust } from '../../src/gather/trust.ts';

/** Everybody may write everywhere. */
export const TRUSTING = createTrust([], async () => ({
  viewer: async () => null,
  mayWrite: async () => true,
}));
