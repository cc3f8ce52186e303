import { readdir, readFile } from 'node:fs/promises';

/**
 * Licence texts of the packages that were bundled: their terms ask for it.
 * @param inputs {string[]} Paths of the files in the bundle.
 */
export async function licenses(inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? []),
  );
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const files = await readdir(folder);
    const file = files.find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8');
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
