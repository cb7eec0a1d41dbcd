import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakingId } from '../js/speaking-ids.js';

const free = () => false;

test('an id is made from kind and name, without the letters that ids may not have', () => {
  assert.equal(speakingId('bpmn:ServiceTask', 'Lähetä Suomi.fi-viesti', free), 'task_laheta_suomi_fi_viesti');
  assert.equal(speakingId('bpmn:ExclusiveGateway', 'Jatketaanko?', free), 'gateway_jatketaanko');
  assert.equal(speakingId('bpmn:BusinessRuleTask', 'Ratkaise', free), 'decision_ratkaise');
  assert.equal(speakingId('bpmn:SequenceFlow', 'kyllä', free), 'flow_kylla');
});

test('an id that is taken gets a number', () => {
  const taken = new Set(['task_kysy', 'task_kysy_2']);
  assert.equal(speakingId('bpmn:UserTask', 'Kysy', (id) => taken.has(id)), 'task_kysy_3');
});

test('what has no name to speak of keeps its id', () => {
  assert.equal(speakingId('bpmn:Task', ' ?! ', free), undefined);
  assert.equal(speakingId('bpmn:Task', undefined, free), undefined);
  assert.equal(speakingId('bpmn:DataObjectReference', 'Tieto', free), undefined);
});
