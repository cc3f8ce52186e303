import type { Routes } from '../context.ts';

export const metaRoutes: Routes = {
  'GET /rate_limit': (_, { rate }) => {
    const of = (resource: 'core' | 'search' | 'graphql') => {
      const { limit, used, remaining, resetAt } = rate(resource);
      return { limit, used, remaining, reset: Math.ceil(resetAt / 1000) };
    };
    const resources = { core: of('core'), search: of('search'), graphql: of('graphql') };
    return { status: 200, body: { resources, rate: resources.core } };
  },
  'GET /meta': () => ({ status: 200, body: { verifiable_password_authentication: false } }),
};
