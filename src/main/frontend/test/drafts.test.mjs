import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, forgetAll, forgetReceived, writtenDraft } from '../js/drafts.js';

/** Behaves as the browser's session storage: stored names are the object's own enumerable properties. */
function storage() {
  const methods = {
    getItem(name) { return Object.hasOwn(this, name) ? this[name] : null; },
    setItem(name, value) { this[name] = value; },
    removeItem(name) { delete this[name]; },
  };
  return Object.create(methods);
}

test('a draft comes back to its writer only', () => {
  const tab = storage();
  draftOf('tehtava-1', 'omavalmentaja', tab).write({ ammatti: 'kokki' });
  assert.deepEqual(draftOf('tehtava-1', 'omavalmentaja', tab).read(), { ammatti: 'kokki' });
  assert.equal(draftOf('tehtava-1', 'esihenkilo', tab).read(), undefined);
  assert.equal(draftOf('tehtava-2', 'omavalmentaja', tab).read(), undefined);
});

test('a form that fills in its own answers while it opens leaves no draft', () => {
  const draft = draftOf('uusi', 'a', storage());
  const written = writtenDraft(draft);
  written.changed({ kieli: 'fi' });
  assert.equal(draft.read(), undefined);
  written.touched({ kieli: 'fi' });
  written.changed({ kieli: 'fi' });
  assert.equal(draft.read(), undefined);
});

test('what a person writes is kept, and what she takes back is not', () => {
  const draft = draftOf('uusi', 'a', storage());
  const written = writtenDraft(draft);
  written.touched({ kieli: 'fi' });
  written.changed({ kieli: 'fi', ammatti: 'k' });
  written.touched({ kieli: 'fi', ammatti: 'k' });
  assert.deepEqual(draft.read(), { kieli: 'fi', ammatti: 'k' });
  written.changed({ kieli: 'fi' });
  assert.equal(draft.read(), undefined);
});

test('an earlier draft stays when the form is only looked at', () => {
  const draft = draftOf('uusi', 'a', storage());
  draft.write({ ammatti: 'kokki' });
  const written = writtenDraft(draft);
  written.changed({ ammatti: 'kokki' });
  written.touched({ ammatti: 'kokki' });
  written.changed({ ammatti: 'kokki' });
  assert.deepEqual(draft.read(), { ammatti: 'kokki' });
});

test('what was sent is forgotten once another page shows that it was received', () => {
  const tab = storage();
  draftOf('lahetetty', 'a', tab).write({}, true);
  draftOf('kesken', 'a', tab).write({});
  forgetReceived(true, tab);
  assert.notEqual(draftOf('lahetetty', 'a', tab).read(), undefined);
  forgetReceived(false, tab);
  assert.equal(draftOf('lahetetty', 'a', tab).read(), undefined);
  assert.notEqual(draftOf('kesken', 'a', tab).read(), undefined);
});

test('logging out forgets every draft and nothing else', () => {
  const tab = storage();
  tab.setItem('muu', '1');
  draftOf('kesken', 'a', tab).write({});
  forgetAll(tab);
  assert.deepEqual(Object.keys(tab), ['muu']);
});
