import { readdir, readFile } from 'node:fs/promises';

/**
 * Licence texts of the packages that were bundled: their terms ask for it.
 * @param inputs {string[]} Paths of the files in the bundle.
 */
export async function licenses(inputs) {
  const folders = new Set(
    // What is in a text for browsers is listed by itself: `web:` is that text.
    inputs
      .filter((path) => !path.startsWith('web:'))
      .flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? []),
  );
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license, repository } = JSON.parse(
      await readFile(`${folder}/package.json`, 'utf8'),
    );
    const files = await readdir(folder);
    const file = files.find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8');
    texts.push(
      `${name} ${version} (${license})\n${sourceOf({ name, version, license, repository })}\n${text.trim()}\n`,
    );
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** The Mozilla Public License asks to say where the source of what is shipped can be had (3.2). */
function sourceOf({ name, version, license, repository }) {
  if (!/\bMPL-/u.test(license)) return '';
  const address = (repository?.url ?? repository).replace(/^git\+/u, '').replace(/\.git$/u, '');
  return [
    '',
    `The source code of ${name} ${version}, which is bundled here unmodified but for its form, is available under`,
    `the terms of the Mozilla Public License, v. 2.0, at ${address} and in the package itself:`,
    `npm pack ${name}@${version}`,
    '',
  ].join('\n');
}
