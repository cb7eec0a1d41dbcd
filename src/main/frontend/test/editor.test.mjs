import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePath } from '../js/diagram-path.js';
import { bySeverity } from '../js/editor-problems.js';
import { foundErrors, matchErrors } from '../js/form-errors.js';

test('errors come before warnings, otherwise in the order found', () => {
  const found = [{ rule: 'a', severity: 'warning' }, { rule: 'b', severity: 'error' }, { rule: 'c', severity: 'info' }, { rule: 'd', severity: 'ERROR' }];
  assert.deepEqual(bySeverity(found).map(({ rule }) => rule), ['b', 'd', 'a', 'c']);
});

test('the way of a case is told in words, nameless elements left out', () => {
  const names = { a: 'Työnhaku alkoi', b: undefined, c: 'Alkukartoitus' };
  const texts = { visitedSteps: 'Käyty: {0}.', currentSteps: 'Nyt: {0}.' };
  assert.equal(describePath({ visited: ['a', 'b'], current: ['c'] }, (id) => names[id], texts), 'Käyty: Työnhaku alkoi. Nyt: Alkukartoitus.');
  assert.equal(describePath({ visited: [], current: [] }, (id) => names[id], texts), '');
});

test('errors find their fields by key or id; an error of no field is kept', () => {
  const fields = [{ id: 'f1', key: 'ammatti' }, { id: 'f2', key: 'kunta' }];
  const errors = [{ field: 'ammatti', message: 'x' }, { field: 'f2', message: 'y' }, { field: 'puuttuva', message: 'z' }];
  assert.deepEqual(matchErrors(fields, errors).map(({ field, message }) => [field?.id, message]), [['f1', 'x'], ['f2', 'y'], [undefined, 'z']]);
});

test('errors of repeated fields are found at any depth, in the order of the fields', () => {
  const fields = [{ id: 'f1' }, { id: 'f2' }];
  const errors = { f2: { 0: ['b'], 1: ['c'] }, f1: ['a'] };
  assert.deepEqual(foundErrors(fields, errors).map(({ message }) => message), ['a', 'b', 'c']);
});
