import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access.ts';
import type { Edition } from '../options.ts';
import type { World } from '../state/world.ts';
import type { Urls } from '../urls.ts';
import type { QueryCost } from './cost.ts';

/** The remaining hourly points, as `rateLimit` reports them. */
export interface RateStatus {
  limit: number;
  remaining: number;
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

/** What resolvers know about the request. */
export interface Context {
  world: World;
  viewer: Viewer;
  /** The instant that the answer shows. After a write it is the time of the write or later. */
  readonly now: number;
  urls: Urls;
  cost: QueryCost;
  rate: RateStatus;
  edition: Edition;
}

/** Source and arguments have the types of the schema; each resolver declares the parts that it reads. */
export type Resolver = (source: never, args: never, context: Context, info: GraphQLResolveInfo) => unknown;

/** Fields of one type. A field without a resolver is read from the source object. */
export type Fields = Readonly<Record<string, Resolver>>;
