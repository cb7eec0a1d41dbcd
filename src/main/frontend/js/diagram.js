import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import { describePath } from './diagram-path.js';
import { getContent, getJson } from './http.js';
import { textsOf } from './texts.js';

const READABLE = 0.5;

/**
 * A process diagram with the way a case has gone.
 *
 *   <div data-diagram data-xml-url [data-path-url] [data-text-…]>
 *     <div data-diagram-canvas></div> <p data-diagram-description></p> <button data-diagram-zoom="in|out|fit">
 *
 * The path address answers {visited: [ids], current: [ids], flows: [ids]}; ids the model does not have are left out.
 */
export async function start(element) {
  const texts = textsOf(element);
  const container = element.querySelector('[data-diagram-canvas]') ?? element;
  const viewer = new Viewer({ container, zoomScroll: { enabled: false } });
  const [{ content }, path] = await Promise.all([
    getContent(element.dataset.xmlUrl),
    element.dataset.pathUrl ? getJson(element.dataset.pathUrl) : {},
  ]);
  await viewer.importXML(content);
  const way = present(viewer, path);
  mark(viewer, way, texts);
  nameDiagram(container, texts);
  const description = element.querySelector('[data-diagram-description]');
  if (description) {
    description.textContent = describePath(way, (id) => nameOf(viewer, id), texts);
  }
  const canvas = viewer.get('canvas');
  fit(canvas);
  if (canvas.zoom() < READABLE) {
    lookAt(viewer, way.current[0] ?? way.visited.at(-1));
  }
  new ResizeObserver(() => canvas.resized()).observe(container);
  element.addEventListener('click', (event) => zoom(canvas, event.target.closest?.('[data-diagram-zoom]')?.dataset.diagramZoom));
}

function present(viewer, { visited = [], current = [], flows = [] }) {
  const known = (ids) => [...new Set(ids)].filter((id) => viewer.get('elementRegistry').get(id));
  const now = known(current);
  return { visited: known(visited).filter((id) => !now.includes(id)), current: now, flows: known(flows) };
}

function mark(viewer, { visited, current, flows }, texts) {
  const canvas = viewer.get('canvas');
  flows.forEach((id) => canvas.addMarker(id, 'path-flow'));
  visited.forEach((id) => {
    canvas.addMarker(id, 'path-visited');
    overlay(viewer, id, 'path-mark', '✓');
  });
  current.forEach((id) => {
    canvas.addMarker(id, 'path-current');
    overlay(viewer, id, 'path-mark path-mark--current', texts.now ?? '●');
  });
}

function overlay(viewer, id, className, text) {
  const html = document.createElement('div');
  html.className = className;
  html.textContent = text;
  html.setAttribute('aria-hidden', 'true');
  viewer.get('overlays').add(id, { position: { top: -10, left: -10 }, html });
}

function nameOf(viewer, id) {
  return viewer.get('elementRegistry').get(id).businessObject.name;
}

function nameDiagram(container, texts) {
  const svg = container.querySelector('.djs-container > svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', texts.label ?? '');
}

function fit(canvas) {
  canvas.zoom('fit-viewport', 'auto');
  canvas.zoom(Math.min(canvas.zoom() * 0.94, 1), 'auto');
}

/** A long process would be too small to read as a whole: show the place where the case is. */
function lookAt(viewer, id) {
  const canvas = viewer.get('canvas');
  canvas.zoom(READABLE * 1.3);
  const place = viewer.get('elementRegistry').get(id) ?? canvas.viewbox().inner;
  const { width, height } = canvas.viewbox();
  canvas.viewbox({
    x: place.x + (place.width ?? 0) / 2 - width / 2,
    y: place.y + (place.height ?? 0) / 2 - height / 2,
    width,
    height,
  });
}

function zoom(canvas, kind) {
  if (kind === 'fit') {
    fit(canvas);
  } else if (kind) {
    canvas.zoom(canvas.zoom() * (kind === 'in' ? 1.25 : 0.8));
  }
}
