import github from 'github-markdown-css/github-markdown.css';
import site from './site.css';

/** The style sheets of every page, as files of the site: GitHub's look of Markdown, light and dark, and that of the pages around it. */
export const STYLES: readonly { path: string; text: string }[] = [
  { path: 'markdown.css', text: github },
  { path: 'site.css', text: site },
];
