import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access.ts';
import type { Edition } from '../options.ts';
import type { World } from '../state/world.ts';
import type { Urls } from '../urls.ts';
import type { QueryCost } from './cost.ts';

/** What is left of the hourly points, as `rateLimit` tells it. */
export interface RateStatus {
  limit: number;
  remaining: number;
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

/** What resolvers know of the request. */
export interface Context {
  world: World;
  viewer: Viewer;
  /** The moment that the answer is as of. After a write it is the time of the write or later. */
  readonly now: number;
  urls: Urls;
  cost: QueryCost;
  rate: RateStatus;
  edition: Edition;
}

/** Source and arguments are what the schema says for the field; each resolver names the parts that it reads. */
export type Resolver = (source: never, args: never, context: Context, info: GraphQLResolveInfo) => unknown;

/** Fields of one type. A field without a resolver is read from the source object. */
export type Fields = Readonly<Record<string, Resolver>>;
