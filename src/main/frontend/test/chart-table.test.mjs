import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberOf, readTable } from '../js/chart-table.js';

const cell = (textContent, dataset = {}) => ({ textContent, dataset });
const table = (headings, ...rows) => ({
  tHead: { rows: [{ cells: headings }] },
  tBodies: [{ rows: rows.map((cells) => ({ cells })) }],
});

test('Finnish numbers are read as people write them', () => {
  assert.equal(numberOf(cell('1 234,5 %')), 1234.5);
  assert.equal(numberOf(cell('−3')), -3);
  assert.equal(numberOf(cell('–')), null);
  assert.equal(numberOf(cell('')), null);
  assert.equal(numberOf(cell('noin 3', { value: '3' })), 3);
});

test('every column is a series unless some are chosen', () => {
  const read = readTable(table([cell('Viikko'), cell('Ajallaan'), cell('Yli')], [cell('vk 1'), cell('5'), cell('2')]));
  assert.deepEqual(read.points, ['vk 1']);
  assert.deepEqual(read.series.map(({ name, values }) => [name, values]), [['Ajallaan', [5]], ['Yli', [2]]]);

  const chosen = readTable(table([cell('Viikko'), cell('Ajallaan'), cell('Yli', { series: 'line' })], [cell('vk 1'), cell('5'), cell('2,5')]));
  assert.deepEqual(chosen.series, [{ name: 'Yli', kind: 'line', values: [2.5], fractions: true }]);
});
