import { readdir, readFile } from 'node:fs/promises';

/** The permission notice of the MIT License (https://spdx.org/licenses/MIT), which most packages have word for word. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** Matches the notice however its lines are broken and its words are quoted. */
const MIT_ANYWHERE = new RegExp(
  MIT.trim().replace(/[().]/gu, '\\$&').replaceAll('"', `["']`).replace(/\s+/gu, '\\s+'),
  'u',
);
const POINTER = '(The permission notice at the end of this file goes here.)';
const NOTICE = `The permission notice of the packages above that point here\n\n${MIT}`;

/**
 * Licence texts of the packages that were bundled: their terms ask for it. Packages with the same text stand above it
 * together; the notice that most of them share stands once, at the end.
 * @param inputs {string[]} Paths of the files in the bundle.
 */
export async function licenses(inputs) {
  const folders = new Set(
    // What is in a text for browsers is listed by itself: `web:` is that text.
    inputs
      .filter((path) => !path.startsWith('web:'))
      .flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? []),
  );
  /** The names of the packages that have the same text, by that text: a project often has many. */
  const names = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license, repository } = JSON.parse(
      await readFile(`${folder}/package.json`, 'utf8'),
    );
    const files = await readdir(folder);
    const file = files.find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? '' : await readFile(`${folder}/${file}`, 'utf8');
    const source = sourceOf({ name, version, license, repository });
    const terms = `${source}\n${text.replace(/\r/gu, '').replace(MIT_ANYWHERE, POINTER).trim()}\n`;
    names.set(terms, [...(names.get(terms) ?? []), `${name} ${version} (${license})`]);
  }
  const texts = [...names].map(([terms, packages]) => `${packages.join('\n')}\n${terms}`);
  return [...texts, NOTICE].join(`\n${'-'.repeat(80)}\n\n`);
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
