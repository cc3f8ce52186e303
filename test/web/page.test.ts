import { h } from 'hastscript';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { linksOf, webPage } from '../../src/web/page.ts';
import { STYLES } from '../../src/web/styles.ts';

const frame = {
  name: 'Node.js <minutes>',
  navigation: [
    { title: 'Meetings', path: 'index.html' },
    { title: 'Actions & more', path: 'actions.html' },
  ],
  styles: STYLES.map(({ path }) => path),
  feeds: [{ title: 'Minutes', path: 'minutes.xml' }],
};
const page = {
  path: 'tsc/2023-02-16.html',
  title: '</title><script>',
  body: [h('h1', 'TSC')],
  scripts: ['search.js'],
};

describe('a page', () => {
  it('is valid HTML, whatever its titles are', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      webPage(page, frame),
    );
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere, unless its server says what it may', () => {
    expect(webPage(page, frame)).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; ',
    );
    expect(webPage(page, { ...frame, policy: null })).not.toContain('Content-Security-Policy');
  });

  it('leads to others from wherever the site is', () => {
    expect(webPage(page, frame)).toContain('<a href="../actions.html">Actions &#x26; more</a>');
    expect(linksOf('index.html')('tsc/2023-02-16.html#a')).toBe('tsc/2023-02-16.html#a');
  });

  it('has GitHub’s look of Markdown, light and dark', () => {
    expect(STYLES.map(({ text }) => text).join('')).toMatch(
      /\.markdown-body[\s\S]*prefers-color-scheme: ?dark/u,
    );
  });
});
