/** Style sheets, and browser scripts bundled with their imports, are imported as text: `scripts/web-plugin.mjs`. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*?script' {
  const text: string;
  export default text;
}
