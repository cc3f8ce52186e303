import { isRecord } from '../../model/json.ts';

/** What is read of a note. */
const READ = ['id', 'shortId', 'permalink', 'publishLink', 'title', 'createdAt', 'lastChangedAt', 'content'];

/**
 * Makes a function that leaves of HackMD's answers the notes of the configured groups, and of these what is read. Lists
 * hold all notes of a team or an account, private ones too, and an id is all that it takes to open some of them.
 * @param isOurs - Whether a title is that of a meeting of ours. A note that was read by itself is.
 */
export function noteRedactor(isOurs: (title: string) => boolean): (body: unknown) => unknown {
  const note = (value: object) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => READ.includes(key)));
  return (body) => {
    if (Array.isArray(body)) {
      return body
        .filter(isRecord)
        .flatMap((entry) => (isOurs(String(entry.title ?? '')) ? [note(entry)] : []));
    }
    if (!isRecord(body)) return {};
    return isRecord(body.note) ? { note: note(body.note) } : note(body);
  };
}
