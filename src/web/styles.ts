import github from 'github-markdown-css/github-markdown.css';
import site from './site.css';

/** The style sheets of all pages: GitHub's style for Markdown, light and dark, and that of the surrounding page. */
export const STYLES: readonly { path: string; text: string }[] = [
  { path: 'markdown.css', text: github },
  { path: 'site.css', text: site },
];
