// SPDX-License-Identifier: MIT
// node schema_judge.mjs AJV SCHEMA IN.jsonl OUT: what ajv, installed in the folder AJV, makes of
// each line: "ok" or its first fault. What the schema itself gets wrong stops it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, schema, input, output] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'node_modules', 'x.js'));
const Ajv = require('ajv/dist/2020').default;
const ajv = new Ajv({ strict: true, strictRequired: false });
const check = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));

const verdicts = fs.readFileSync(input, 'utf8').split('\n').slice(0, -1).map((line) => {
    if (check(JSON.parse(line))) {
        return 'ok';
    }
    const fault = check.errors[0];
    return JSON.stringify(`${fault.instancePath}: ${fault.keyword}: ${fault.message}`);
});
fs.writeFileSync(output, verdicts.join('\n') + '\n');
