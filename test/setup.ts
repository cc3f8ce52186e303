import fc from 'fast-check';

// The suite tries the same values every time, so that it fails for a change and not by chance. Longer runs
// (`FC_RUNS`, see package.json) look for new ones.
if (process.env.FC_RUNS === undefined) fc.configureGlobal({ seed: 20230216 });
