import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { translation, wordsFor } from '../js/editor-words.js';

const folder = new URL('../js/words/', import.meta.url);

test('every word of the editors has its Finnish and Swedish, once', async () => {
  for (const file of await readdir(folder)) {
    const rows = (await readFile(new URL(file, folder), 'utf8')).trimEnd().split('\n').map((row) => row.split('|'));
    for (const row of rows) {
      assert.equal(row.length, 3, `${file}: ${row}`);
      assert.ok(row.every((word) => word.trim()), `${file}: ${row}`);
    }
    assert.equal(new Set(rows.map(([english]) => english)).size, rows.length, `${file} repeats a word`);
  }
});

test('words follow the page and keep their places; unknown ones stay English', () => {
  const rows = 'Open {element}|Avaa {element}|Öppna {element}\n';
  const [, finnish] = translation(wordsFor(rows, 'fi')).translate;
  assert.equal(finnish('Open {element}', { element: 'Päätös' }), 'Avaa Päätös');
  assert.equal(finnish('Something new'), 'Something new');
  const [, english] = translation(wordsFor(rows, 'en')).translate;
  assert.equal(english('Open {element}', { element: 'x' }), 'Open x');
});
