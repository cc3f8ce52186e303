import type { Service } from '../ports/service.ts';
import { github } from './github/service.ts';
import { hackerOne } from './hackerone/service.ts';
import { hackMd } from './hackmd/service.ts';

/** All external services, in the order in which help and the Action list them. */
export const SERVICES: readonly Service[] = [github, hackMd, hackerOne];
