import { CamundaPlatformModeler } from 'camunda-dmn-js';
import { startShell } from './editor-shell.js';
import { translation, wordsFor } from './editor-words.js';
import { textsOf } from './texts.js';
import rows from './words/dmn.words';

/** The decision editor: requirements diagram, decision tables and literal expressions, as tabs. */
export async function start(element) {
  const { drd } = textsOf(element);
  const [tabs, canvas, panel] = ['editor__tabs', 'editor__canvas', 'editor__panel'].map((className) => {
    const div = document.createElement('div');
    div.className = className;
    return div;
  });
  element.replaceChildren(tabs, canvas, panel);
  const additionalModules = [translation(wordsFor(rows))];
  const modeler = new CamundaPlatformModeler({
    container: canvas,
    drd: { propertiesPanel: { parent: panel }, additionalModules },
    decisionTable: { additionalModules },
    literalExpression: { additionalModules },
  });
  modeler.on('views.changed', ({ views, activeView }) => {
    drawTabs(tabs, views, activeView, drd, (view) => modeler.open(view));
    panel.hidden = activeView?.type !== 'drd';
  });
  nameCorners(canvas);
  await startShell(element, {
    load: async (content) => {
      await modeler.importXML(content);
      const table = modeler.getViews().find(({ type }) => type === 'decisionTable');
      if (table && modeler.getViews().filter(({ type }) => type !== 'drd').length === 1) {
        await modeler.open(table);
      }
    },
    content: async () => (await modeler.saveXML({ format: true })).xml,
    select: (id) => modeler.open(modeler.getViews().find((view) => holds(view.element, id)) ?? modeler.getActiveView()),
    onChange: (callback) => watch(modeler, callback),
  });
}

/** The heading over the rules' numbers says nothing: it is no heading for those who hear the table. */
function nameCorners(canvas) {
  const apply = () => canvas.querySelectorAll('th.index-column:not([role])').forEach((cell) => cell.setAttribute('role', 'presentation'));
  new MutationObserver(apply).observe(canvas, { childList: true, subtree: true });
}

/** Each view has its own history of changes; every one of them counts. */
function watch(modeler, callback) {
  const watched = new WeakSet();
  const watchActive = () => {
    const viewer = modeler.getActiveViewer();
    if (viewer && !watched.has(viewer)) {
      watched.add(viewer);
      viewer.on('elements.changed', callback);
      viewer.on('commandStack.changed', callback);
    }
  };
  watchActive();
  modeler.on('views.changed', watchActive);
}

function holds(element, id) {
  if (element.id === id) {
    return true;
  }
  const { input = [], output = [], rule = [] } = element.decisionLogic ?? {};
  return [element.decisionLogic, ...input, ...output, ...rule].some((part) => part?.id === id);
}

function drawTabs(place, views, active, drd, open) {
  place.replaceChildren(...views.map((view) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'editor__tab';
    button.textContent = (view.type === 'drd' && drd) || view.name || view.id;
    button.setAttribute('aria-pressed', String(view === active));
    button.addEventListener('click', () => open(view));
    return button;
  }));
}
