/** Style sheets, and scripts for browsers with all that they import, are imported as text: `scripts/web-plugin.mjs`. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*?script' {
  const text: string;
  export default text;
}
