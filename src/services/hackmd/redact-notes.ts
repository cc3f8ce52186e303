import { isRecord } from '../../model/json.ts';

/** The fields of a note that are read. */
const READ = ['id', 'shortId', 'permalink', 'publishLink', 'title', 'createdAt', 'lastChangedAt', 'content'];

/**
 * Returns a function that reduces HackMD's answers to the notes of the configured groups, and these to the fields that
 * are read. Lists hold all notes of a team or an account, private ones too, and some of these can be opened by their id
 * alone.
 * @param isOurs - Whether a title belongs to a meeting of a configured group. A note that was read by itself always
 *   does.
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
