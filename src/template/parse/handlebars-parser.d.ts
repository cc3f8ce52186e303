/** Handlebars' own parser, without its compiler: templates are never compiled to code. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  const parser: { parseWithoutProcessing(source: string): import('./handlebars-ast.ts').Program };
  export = parser;
}
