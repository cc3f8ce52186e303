/** The package has no types. */
declare module 'remark-preset-lint-node' {
  const preset: import('unified').Preset;
  export default preset;
}
