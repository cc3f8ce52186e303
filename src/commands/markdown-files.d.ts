/** Markdown files are imported as their text; the bundler puts it in. */
declare module '*.md' {
  const text: string;
  export default text;
}
