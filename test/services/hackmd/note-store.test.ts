import { expect, test } from 'vitest';
import { createNoteStore } from '../../../src/services/hackmd/create-note-store.ts';
import { startHackMdServer } from '../../hackmd-server/server.ts';

test('a note that another run removed meanwhile is as good as removed', async () => {
  await using server = await startHackMdServer();
  const { apiUrl } = server;
  const store = createNoteStore(
    { fetch, token: 'tok-hackmd', apiUrl, siteUrl: 'https://hackmd.io', sleep: async () => undefined },
    'openjs-nodejs',
  );
  await store.create({ title: 'Meeting', content: '# Meeting' });
  const [note] = await store.list();
  expect(await store.remove(note?.id ?? '')).toEqual({ kind: 'done' });
  expect(await store.remove(note?.id ?? '')).toEqual({ kind: 'done' });
  expect(await store.list()).toEqual([]);
});
