import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * An esbuild plugin: the names of HTML's two thousand entities become a table when one of them is met, which in most
 * runs never happens, instead of at each start.
 */
export const entitiesPlugin = {
  name: 'entities',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]decode-named-character-reference[/\\]index\.js$/ }, async ({ path }) => {
      const entities = createRequire(path).resolve('character-entities');
      const { characterEntities } = await import(pathToFileURL(entities).href);
      const table = JSON.stringify(Object.entries(characterEntities));
      return {
        contents: `
          let table;
          export function decodeNamedCharacterReference(name) {
            table ??= new Map(JSON.parse(${JSON.stringify(table)}));
            return table.get(name) ?? false;
          }`,
      };
    });
  },
};
