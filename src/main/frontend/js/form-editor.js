import { FormEditor } from '@bpmn-io/form-js-editor';
import { startShell } from './editor-shell.js';
import { translateInPlace, wordsFor } from './editor-words.js';
import rows from './words/form.words';

/** The form editor; its source is the .form file's JSON. */
export async function start(element) {
  const container = document.createElement('div');
  container.className = 'editor__form';
  element.replaceChildren(container);
  const editor = new FormEditor({ container });
  translateInPlace(container, wordsFor(rows));
  await startShell(element, {
    load: (content) => editor.importSchema(typeof content === 'string' ? JSON.parse(content) : content),
    content: () => JSON.stringify(editor.saveSchema(), null, 2),
    select: (id) => {
      const field = editor.get('formFieldRegistry').getAll().find((candidate) => candidate.key === id || candidate.id === id);
      if (field) {
        editor.get('selection').set(field);
      }
    },
    onChange: (callback) => editor.on('commandStack.changed', callback),
  });
}
