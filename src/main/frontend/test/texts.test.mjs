import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translate } from '../js/form-texts.js';
import { fill, textsOf } from '../js/texts.js';

test('words come from data-text attributes', () => {
  assert.deepEqual(textsOf({ dataset: { textNoResults: 'Ei tuloksia', schemaUrl: '/x', text: 'y' } }), { noResults: 'Ei tuloksia' });
});

test('places of a text are filled in order, unknown places stay', () => {
  assert.equal(fill('{1} ja {0}, {2}', 'a', 'b'), 'b ja a, {2}');
});

test('messages of the form library are told in the reader\'s language with their numbers', () => {
  const texts = { required: 'Pakollinen.', maxLength: 'Enintään {0} merkkiä.', step: '{0} tai {1}', date: 'pp.kk.vvvv' };
  assert.equal(translate('Field is required.', texts), 'Pakollinen.');
  assert.equal(translate('Field must have maximum length of 40.', texts), 'Enintään 40 merkkiä.');
  assert.equal(translate('Please select a valid value, the two nearest valid values are 5 and 10.', texts), '5 tai 10');
  assert.equal(translate('dd.mm.yyyy', texts), 'pp.kk.vvvv');
});

test('a model\'s own message stays as the model wrote it', () => {
  assert.equal(translate('Anna ammattinimike.', { required: 'Pakollinen.' }), 'Anna ammattinimike.');
});
