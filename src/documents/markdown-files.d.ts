/** Templates are imported as functions; `scripts/template-module.ts` parses them at build time. */
declare module '*.md' {
  const open: () => import('../template/parse/parse-template.ts').Template;
  export default open;
  /** The source of the template. */
  export const source: string;
}
