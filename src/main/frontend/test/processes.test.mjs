import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const require = createRequire(import.meta.url);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../processes');
const config = { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-platform-7-24'] };

for (const file of readdirSync(folder).filter((name) => name.endsWith('.bpmn'))) {
  test(`${file} is clean BPMN for the engine`, async () => {
    assert.deepEqual(await complaints(readFileSync(join(folder, file), 'utf8')), []);
  });
}

test('an event without a name is complained of', async () => {
  const model = readFileSync(join(folder, 'tyonhakijan-asiakkuus.bpmn'), 'utf8');
  const bent = await complaints(model.replace(/(<bpmn:startEvent [^>]*?) name="[^"]*"/, '$1'));
  assert.equal(bent.length, 1);
  assert.match(bent[0], /^label-required/);
});

async function complaints(xml) {
  const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
  const { rootElement, warnings } = await moddle.fromXML(xml);
  // A linter of its own: some rules remember what they saw in an earlier model.
  const reports = await new Linter({ config, resolver: new NodeResolver({ require }) }).lint(rootElement);
  const told = Object.entries(reports).flatMap(([rule, problems]) =>
    problems.map(({ id, message }) => `${rule} ${id ?? ''}: ${message}`));
  return warnings.map(({ message }) => message).concat(told);
}
