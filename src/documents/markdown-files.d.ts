/** Templates are imported as what makes them; `scripts/template-module.ts` parses them while the program is bundled. */
declare module '*.md' {
  const open: () => import('../template/parse/parse-template.ts').Template;
  export default open;
  /** As it is written. */
  export const source: string;
}
