// One gathering in a process of its own: takes the addresses of a server and the scenario as JSON, prints what it took.
import { gatherOnce, type Scenario, type SourceOptions, warmSource } from '../inputs/gathering.ts';

const [addresses = '', scenario = ''] = process.argv.slice(2);
const source = await warmSource(JSON.parse(addresses) as SourceOptions);
console.log(JSON.stringify(await gatherOnce(source, JSON.parse(scenario) as Scenario)));
