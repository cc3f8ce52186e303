import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG, type Life, startLife } from './life.ts';

const LOCAL = CONFIG.replace(/ {6}hackmd: .*\n/u, '');
const OLD = /acme\/app(?![\w-])/u;

async function rename({ github }: Life, name: string): Promise<void> {
  const repository = github.world.repository('acme/app');
  if (repository === undefined) throw new Error('The world has acme/app.');
  github.world.rename(repository, name);
  github.settle();
}

/** Every line that lists the item of that title, without the comment that remembers. */
const linesWith = (text: string, words: string) =>
  text.split('\n').filter((line) => line.includes(words) && !line.startsWith('<!--'));

describe('a repository that was renamed', () => {
  it('keeps its section, its items and what people wrote in the minutes', async () => {
    await using life = await startLife({ config: LOCAL });
    const file = join(life.folder, 'notes/wg/2023-02-16.md');
    expect(await life.run(['minutes'])).toMatchObject({ status: 0 });
    const note = '  * ann will ask upstream';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^([*-] Scorecard.*)$/mu, `$1\n${note}`));
    await rename(life, 'product');
    expect(await life.run(['minutes'])).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('warning'),
    });
    const text = readFileSync(file, 'utf8');
    expect(linesWith(text, 'Scorecard')).toEqual([expect.stringContaining('acme/product/issues/7')]);
    expect(text).toMatch(/### acme\/product\n\n[*-] Scorecard[^\n]*\n {2}\* ann will ask upstream\n/u);
    expect(text).not.toMatch(OLD);
    expect(await life.run(['minutes'])).toMatchObject({ status: 0 });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('does not bring back what people took out', async () => {
    await using life = await startLife({ config: LOCAL });
    const file = join(life.folder, 'notes/wg/2023-02-16.md');
    await life.run(['minutes']);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^[*-] Scorecard.*\n/mu, ''));
    await rename(life, 'product');
    await life.run(['minutes']);
    expect(linesWith(readFileSync(file, 'utf8'), 'Scorecard')).toEqual([]);
  });

  it('is listed once in the issue and in the shared note', async () => {
    await using life = await startLife();
    await life.run(['minutes', '--publish']);
    await life.run(['agenda', '--publish']);
    await rename(life, 'product');
    expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
    expect(await life.run(['minutes', '--publish'])).toMatchObject({ status: 0 });
    const texts = [life.issues()[0]?.body ?? '', [...life.hackmd.notes.values()][0]?.content ?? ''];
    for (const text of texts) {
      expect(linesWith(text, 'Scorecard')).toEqual([expect.stringContaining('acme/product/issues/7')]);
      expect(text).not.toMatch(OLD);
    }
  });

  it('is known from the configuration where GitHub does not know of it', async () => {
    await using life = await startLife({ config: `renamed: { gone/App: acme/app }\n${LOCAL}` });
    const file = join(life.folder, 'notes/wg/2023-02-16.md');
    await life.run(['minutes']);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('acme/app', 'gone/app'));
    expect(await life.run(['minutes'])).toMatchObject({ status: 0 });
    expect(linesWith(readFileSync(file, 'utf8'), 'Scorecard')).toHaveLength(1);
  });

  it('is not asked about when nothing new came', async () => {
    await using life = await startLife({ config: LOCAL });
    const file = join(life.folder, 'notes/wg/2023-02-16.md');
    await life.run(['minutes']);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nSee other/place#4.\n`);
    const before = life.github.log.length;
    await life.run(['minutes']);
    const asked = life.github.log.slice(before).map(({ body }) => JSON.stringify(body ?? ''));
    expect(asked.filter((body) => body.includes('Renames'))).toEqual([]);
  });
});
