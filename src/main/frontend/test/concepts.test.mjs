import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, partAt, withChosen, withName } from '../js/concepts.js';

test('the part at the caret is what suggestions are asked for', () => {
  assert.equal(partAt('hits').word, 'hits');
  assert.equal(partAt('kokki, hits').word, 'hits');
  assert.equal(partAt('kokki, hits', 3).word, 'kokki');
  assert.equal(partAt('').word, '');
});

test('a chosen name stands for its own part only', () => {
  assert.equal(withName('kokki, hits', 11, 'hitsaaja'), 'kokki, hitsaaja');
  assert.equal(withName('ko, hitsaaja', 2, 'kokki'), 'kokki, hitsaaja');
});

test('choices go beside the text that still holds them', () => {
  const chosen = [{ nimi: 'hitsaaja', uri: 'http://data.europa.eu/esco/occupation/1' }, { nimi: 'kokki', uri: 'http://data.europa.eu/esco/occupation/2' }];
  const field = { path: ['ammatti'], chosen };
  assert.deepEqual(withChosen({ ammatti: 'Hitsaaja' }, [field]), { ammatti: 'Hitsaaja', ammattiEsco: [chosen[0]] });
  assert.deepEqual(withChosen({ ammatti: 'putkimies' }, [field]), { ammatti: 'putkimies' });
  assert.deepEqual(withChosen({ tyo: { ammatti: 'kokki' } }, [{ path: ['tyo', 'ammatti'], chosen }]).tyo.ammattiEsco, [chosen[1]]);
  assert.deepEqual(chosenIn({ ammattiEsco: chosen }, ['ammatti']), chosen);
  assert.deepEqual(chosenIn({ ammattiEsco: 'x' }, ['ammatti']), []);
});
