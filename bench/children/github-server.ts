// A local GitHub for the benchmarks, in a process of its own: takes a file with its options, prints its addresses, runs until
// it is stopped.
import { readFileSync } from 'node:fs';
import { type GitHubServerOptions, startGitHubServer } from '../../test/github-server/index.ts';

const [file = ''] = process.argv.slice(2);
const options = JSON.parse(readFileSync(file, 'utf8')) as GitHubServerOptions;
const { apiUrl, graphqlUrl } = await startGitHubServer(options);
console.log(JSON.stringify({ apiUrl, graphqlUrl }));
