import type { Cleared } from '../../gather/withhold.ts';
import type { Release } from '../../model/item.ts';

/** A release as templates see it: `v20.4.0 (RafaelGSS)`. */
interface ReleaseView {
  tag: string;
  url: string;
  prerelease: boolean;
  /** Who made it, when that is one of the role's people; else null. */
  by: string | null;
}

export interface ReleaseGroupView {
  /** `Security releases` or `Regular releases`. */
  name: string;
  releases: ReleaseView[];
}

const DAY = 24 * 60 * 60 * 1000;
const PATCH = /\bv?\d+\.\d+\.[1-9]\d*$/u;

/**
 * Releases of some repositories in two groups, security releases first, each oldest first; a group without releases is left
 * out. GitHub does not say which releases fix vulnerabilities. Taken for security releases are those
 * that say so in their name, and patch releases of several lines of one repository within a day: regular
 * ones of different lines come out weeks apart.
 */
export function releaseGroups(
  releases: readonly Cleared<Release>[],
  people: readonly string[],
): ReleaseGroupView[] {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const view = ({ tag, url, prerelease, author }: Release): ReleaseView => {
    return { tag, url, prerelease, by: author !== null && names.has(author.toLowerCase()) ? author : null };
  };
  const inOrder = [...releases].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const isSecurity = (release: Release) => isSecurityRelease(release, inOrder);
  return [
    { name: 'Security releases', releases: inOrder.filter(isSecurity).map(view) },
    { name: 'Regular releases', releases: inOrder.filter((release) => !isSecurity(release)).map(view) },
  ].filter((group) => group.releases.length > 0);
}

function isSecurityRelease(release: Release, all: readonly Release[]): boolean {
  if (/\bsecurity\b/iu.test(release.name)) return true;
  return isPatch(release) && all.some((other) => isPatch(other) && isBeside(release, other));
}

function isPatch(release: Release): boolean {
  return !release.prerelease && PATCH.test(release.tag);
}

function isBeside(a: Release, b: Release): boolean {
  return (
    a.tag !== b.tag &&
    a.repository.toLowerCase() === b.repository.toLowerCase() &&
    lineOf(a) !== lineOf(b) &&
    Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) < DAY
  );
}

/** The line of `v20.3.1` is `v20`. */
function lineOf(release: Release): string {
  return release.tag.split('.')[0] ?? '';
}
