import type { RoleConfig } from '../../src/model/role-config.ts';

/** Returns a role that gathers nothing and has no rules, except for the given ones. */
export function roleConfig(over: Partial<RoleConfig> = {}): RoleConfig {
  return {
    id: 'security-support',
    name: 'Security Support Role',
    document: 'security-support-role.md',
    link: null,
    path: 'updates/update-{{period}}.md',
    people: [],
    from: ['nodejs'],
    labels: [],
    titles: [],
    exclude: [],
    leaveOut: [],
    reviews: false,
    involved: false,
    words: false,
    discussed: null,
    timezone: 'UTC',
    sections: {},
    meetings: [],
    learn: false,
    learnFrom: [],
    chart: null,
    templates: { update: null, rollup: null },
    ...over,
  };
}
