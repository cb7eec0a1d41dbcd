import { showProblems } from './editor-problems.js';
import { getContent, HttpError, postJson } from './http.js';
import { fill, textsOf } from './texts.js';

/**
 * What the three editors share: loading, checking, saving a draft, releasing, and not losing work.
 *
 *   <section data-editor-shell>
 *     <button data-editor-action="check|save|release">  <p data-editor-status role="status">
 *     <div data-editor-problems>
 *     <div data-editor="bpmn|dmn|form" data-source-url data-check-url data-save-url data-release-url [data-version]>
 *
 * The source is the model's text, or {content, version}. Every post sends {content, version} (and the value of
 * [data-editor-field="name"] as name, wherever on the page) and may answer {version, problems: [{element, rule,
 * severity, message}]}; 409 means that someone else has saved meanwhile, 422 that the problems forbid it.
 *
 * @param editor {load(content), content(), select(elementId), onChange(callback)}
 */
export async function startShell(element, editor) {
  const shell = element.closest('[data-editor-shell]') ?? document;
  const texts = textsOf(element);
  const state = { version: element.dataset.version, changed: false };
  const say = (text, kind = 'info') => {
    const status = shell.querySelector('[data-editor-status]');
    if (status) {
      status.textContent = text;
      status.dataset.kind = kind;
    }
  };

  const source = await getContent(element.dataset.sourceUrl);
  state.version = source.version ?? state.version;
  await editor.load(source.content);
  editor.onChange(() => {
    if (!state.changed) {
      state.changed = true;
      say(texts.changed);
    }
  });
  guardUnsaved(state);

  const act = async (action) => {
    const content = await editor.content();
    const answer = await postJson(element.dataset[`${action}Url`], { content, version: numberOrText(state.version), ...fields() });
    state.version = answer.version ?? state.version;
    state.changed = action === 'check' ? state.changed : false;
    showProblems(shell, answer.problems ?? [], editor.select, texts);
    say(fill(texts[messageOf(action, answer.problems)] ?? '', state.version ?? ''), 'success');
    if (action === 'release' && answer.location) {
      window.location.assign(answer.location);
    }
  };
  shell.addEventListener('click', async (event) => {
    const button = event.target.closest?.('[data-editor-action]');
    if (!button || button.disabled || !confirmed(button, texts)) {
      return;
    }
    const buttons = [...shell.querySelectorAll('[data-editor-action]')];
    buttons.forEach((other) => { other.disabled = true; });
    say(texts.working);
    try {
      await act(button.dataset.editorAction);
    } catch (error) {
      tell(error, say, texts, (problems) => showProblems(shell, problems, editor.select, texts));
    } finally {
      buttons.forEach((other) => { other.disabled = false; });
      button.focus();
    }
  });
}

function fields() {
  return Object.fromEntries([...document.querySelectorAll('[data-editor-field]')]
    .filter((field) => field.value !== '')
    .map((field) => [field.dataset.editorField, field.value]));
}

function messageOf(action, problems = []) {
  if (action !== 'check') {
    return action === 'save' ? 'saved' : 'released';
  }
  return problems.length === 0 ? 'clean' : 'checked';
}

function confirmed(button, texts) {
  return button.dataset.editorAction !== 'release' || !texts.confirmRelease || window.confirm(texts.confirmRelease);
}

function tell(error, say, texts, show) {
  if (!(error instanceof HttpError)) {
    console.error(error);
    say(error instanceof TypeError ? texts.offline : `${texts.failed} ${error.message}`, 'error');
    return;
  }
  const named = { 401: texts.expired, 403: texts.forbidden, 409: texts.conflict, 413: texts.tooLarge, 422: texts.refused, 400: texts.refused };
  show(error.body.problems ?? []);
  say([named[error.status] ?? texts.failed, error.body.detail].filter(Boolean).join(' '), 'error');
}

function guardUnsaved(state) {
  window.addEventListener('beforeunload', (event) => {
    if (state.changed) {
      event.preventDefault();
    }
  });
}

function numberOrText(version) {
  return version === undefined || version === '' || Number.isNaN(Number(version)) ? version : Number(version);
}
