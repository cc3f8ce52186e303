import { newestRepository, type Renamed } from '../model/renamed.ts';

/** A reference by the newest name of its repository, `owner/name#12`, spelt as the configuration or the minutes spell it. */
export type NewestName = (reference: string) => string;

/** Read references by the newest name of their repository. */
export function newestName(renamed: Renamed): NewestName {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository = '', number = ''] = reference.split('#');
    return `${newest(repository)}#${number}`;
  };
}
