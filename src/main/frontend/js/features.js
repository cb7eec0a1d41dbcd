const features = [
  { mark: '[data-form]', load: () => import('./form.js'), style: 'form.css' },
  { mark: '[data-diagram]', load: () => import('./diagram.js'), style: 'diagram.css' },
  { mark: '[data-chart]', load: () => import('./chart.js') },
  { mark: '[data-editor="bpmn"]', load: () => import('./bpmn-editor.js'), style: 'bpmn-editor.css' },
  { mark: '[data-editor="dmn"]', load: () => import('./dmn-editor.js'), style: 'dmn-editor.css' },
  { mark: '[data-editor="form"]', load: () => import('./form-editor.js'), style: 'form-editor.css' },
];
const started = new WeakSet();

/** What still loads when the page is left breaks off; that is no failure. */
let leaving = false;
globalThis.addEventListener?.('pagehide', () => { leaving = true; });
globalThis.addEventListener?.('pageshow', () => { leaving = false; });

/** Starts each feature on the elements below root that carry its mark; each element once. */
export function loadFeatures(root) {
  for (const feature of features) {
    const own = root.matches?.(feature.mark) ? [root] : [];
    const elements = [...own, ...root.querySelectorAll(feature.mark)].filter((element) => !started.has(element));
    elements.forEach((element) => {
      started.add(element);
      start(feature, element);
    });
  }
}

async function start(feature, element) {
  try {
    const [module] = await Promise.all([feature.load(), feature.style ? loadStyle(feature.style) : undefined]);
    await module.start(element);
    element.dataset.ready = 'true';
  } catch (error) {
    if (leaving) {
      return;
    }
    console.error(error);
    element.dataset.ready = 'failed';
    showFailure(element);
  }
}

function showFailure(element) {
  const text = element.dataset.failedText;
  if (!text) {
    return;
  }
  const message = document.createElement('p');
  message.className = 'feature-failed';
  message.setAttribute('role', 'alert');
  message.textContent = text;
  element.replaceChildren(message);
}

const styles = new Map();

function loadStyle(name) {
  if (!styles.has(name)) {
    styles.set(name, new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL(name, document.querySelector('link[data-app-style]').href);
      link.addEventListener('load', resolve);
      link.addEventListener('error', () => reject(new Error(`Style ${name} did not load`)));
      document.head.append(link);
    }));
  }
  return styles.get(name);
}
