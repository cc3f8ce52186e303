/** Handlebars' own parser, without its compiler: no template ever becomes a program. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  const parser: { parseWithoutProcessing(source: string): import('./handlebars-ast.ts').Program };
  export = parser;
}
