import chooserModule from '@bpmn-io/element-template-chooser';
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import { startShell } from './editor-shell.js';
import { translation, wordsFor } from './editor-words.js';
import { getJson } from './http.js';
import { speakingIds } from './speaking-ids.js';
import elementRows from './words/bpmn-elements.words';
import rows from './words/bpmn.words';

/** The process modeller with its properties panel and our element templates (data-templates-url, a JSON list). */
export async function start(element) {
  const canvas = part('editor__canvas');
  const panel = part('editor__panel');
  element.replaceChildren(canvas, panel);
  const modeler = new Modeler({
    container: canvas,
    propertiesPanel: { parent: panel },
    disableAdjustOrigin: true,
    additionalModules: [chooserModule, speakingIds, translation(wordsFor(rows + elementRows))],
  });
  if (element.dataset.templatesUrl) {
    modeler.get('elementTemplatesLoader').setTemplates(await getJson(element.dataset.templatesUrl));
  }
  await startShell(element, {
    load: async (content) => {
      await modeler.importXML(content);
      fit(modeler.get('canvas'));
    },
    content: async () => (await modeler.saveXML({ format: true })).xml,
    select: (id) => select(modeler, id),
    onChange: (callback) => modeler.on('commandStack.changed', callback),
  });
}

const READABLE = 0.5;

/** The whole process clear of the palette, never larger than life; a long one from its start, so that it can be read. */
function fit(canvas) {
  canvas.zoom('fit-viewport');
  const { inner, outer } = canvas.viewbox();
  const palette = 120;
  const margin = 24;
  const whole = Math.min((outer.width - palette - margin) / inner.width, (outer.height - 2 * margin) / inner.height);
  const scale = Math.min(1, Math.max(whole, READABLE));
  canvas.viewbox({
    x: inner.x - palette / scale,
    y: inner.y + inner.height / 2 - outer.height / scale / 2,
    width: outer.width / scale,
    height: outer.height / scale,
  });
}

function select(modeler, id) {
  const shape = modeler.get('elementRegistry').get(id);
  if (shape) {
    modeler.get('selection').select(shape);
    modeler.get('canvas').scrollToElement(shape, 80);
  }
}

function part(className) {
  const div = document.createElement('div');
  div.className = className;
  return div;
}
