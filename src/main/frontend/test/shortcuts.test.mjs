import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTypingTarget, shortcutFor } from '../js/shortcuts.js';

test('keys mean their actions', () => {
  assert.equal(shortcutFor({ key: 'j' }), 'next');
  assert.equal(shortcutFor({ key: '?' }), 'help');
  assert.equal(shortcutFor({ key: 'x' }), undefined);
});

test('presses with a modifier belong to the browser', () => {
  assert.equal(shortcutFor({ key: 'c', ctrlKey: true }), undefined);
  assert.equal(shortcutFor({ key: 'c', metaKey: true }), undefined);
});

test('nothing is a command while someone types', () => {
  assert.equal(isTypingTarget({ closest: (selector) => (selector.includes('input') ? {} : null) }), true);
  assert.equal(isTypingTarget({ closest: () => null }), false);
});
