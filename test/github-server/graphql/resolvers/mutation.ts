import type { Context, Resolver } from '../context.ts';

/** A mutation: takes its input, returns the payload and the given `clientMutationId`. */
export function mutation<I>(run: (input: I, context: Context) => object): Resolver {
  return (_: unknown, { input }: { input: I & { clientMutationId?: string | null } }, context: Context) => ({
    ...run(input, context),
    clientMutationId: input.clientMutationId ?? null,
  });
}
