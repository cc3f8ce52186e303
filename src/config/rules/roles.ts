import { nearest } from '../../errors/nearest.ts';
import type { Config } from '../../model/config.ts';
import type { UnplacedProblem } from '../problem.ts';
import { error, warning } from './meetings.ts';

/** Reports unknown section numbers in a role whose sections the configuration lists. */
export function sectionsExist(config: Config): UnplacedProblem[] {
  return config.roles.flatMap(({ id, document, sections }) => {
    if (typeof document === 'string') return [];
    const numbers = document.map(({ number }) => number);
    const unknown = Object.keys(sections).filter((number) => !numbers.includes(number));
    return unknown.map((number): UnplacedProblem => {
      const other = nearest(number, numbers);
      return {
        ...error('config/unknown-section', ['roles', id, 'sections', number], {
          message: `There is no section ${number} in roles.${id}.document.`,
          why: `Its sections are ${numbers.join(', ')}.`,
          hint: other === undefined ? 'Use the number of one of them.' : `Did you mean "${other}"?`,
        }),
        at: 'key',
      };
    });
  });
}

/** Reports two sections with the same number. */
export function sectionsDiffer(config: Config): UnplacedProblem[] {
  return config.roles.flatMap(({ id, document }) => {
    if (typeof document === 'string') return [];
    const numbers = document.map(({ number }) => number);
    return document.flatMap(({ number }, index) => {
      if (numbers.indexOf(number) === index) return [];
      return error('config/role-document', ['roles', id, 'document', index, 'number'], {
        message: `The section ${number} is listed twice in roles.${id}.document.`,
        why: 'A number names one section.',
        hint: 'Give one of them another number.',
      });
    });
  });
}

/** Reports a role without anything to gather. */
export function gathersSomething(config: Config): UnplacedProblem[] {
  return config.roles.flatMap((role) => {
    const { id, people, labels, titles, from, discussed, sections } = role;
    const own = from.some((name) =>
      from.some((owner) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`)),
    );
    const releases = Object.values(sections).some((section) => section.releases.length > 0);
    if (people.length + labels.length + titles.length > 0 || own || discussed !== null || releases) return [];
    return warning('config/gathers-nothing', ['roles', id], {
      message: `The role ${id} gathers nothing.`,
      why: 'It has none of people, labels and titles to say whose work is meant.',
      hint: 'Add people: [their GitHub logins], or labels.',
    });
  });
}

/** Reports reviews in a role without people, whose reviews are gathered. */
export function reviewsHavePeople(config: Config): UnplacedProblem[] {
  return config.roles
    .filter(({ reviews, involved, people }) => (reviews || involved) && people.length === 0)
    .map(({ id, reviews }) => {
      const key = reviews ? 'reviews' : 'involved';
      return warning('config/no-people', ['roles', id, key], {
        message: `roles.${id}.${key} is set, but the role has no people.`,
        why: `What is gathered is what its people ${reviews ? 'reviewed' : 'took part in'}.`,
        hint: 'Add people: [their GitHub logins].',
      });
    });
}

/** Reports folders to learn from in a role with `learn: false`. */
export function learnsIfToldFrom(config: Config): UnplacedProblem[] {
  return config.roles
    .filter(({ learn, learnFrom }) => !learn && learnFrom.length > 0)
    .map(({ id }) =>
      warning('config/learn', ['roles', id, 'learnFrom'], {
        message: `roles.${id}.learnFrom has no effect.`,
        why: 'learn is false, so nothing is learnt from earlier updates.',
        hint: 'Remove one of the two keys.',
      }),
    );
}
