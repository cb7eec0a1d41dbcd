import { Form } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { Finnish } from 'flatpickr/dist/l10n/fi.js';
import { Swedish } from 'flatpickr/dist/l10n/sv.js';
import { draftOf, writtenDraft } from './drafts.js';
import { clearSummary, foundErrors, matchErrors, showErrors } from './form-errors.js';
import { translateWidgets } from './form-texts.js';
import { localizedValidation } from './form-validation.js';
import { getJson } from './http.js';
import { suggest } from './suggestions.js';
import { textsOf } from './texts.js';

/**
 * A Camunda Form in a real HTML form: answers go as JSON into its hidden field and are sent as any form is.
 *
 *   <div data-form data-schema-url data-submit-target="#form" [data-draft-key] [data-errors] [data-readonly]>
 *
 * The schema address answers {schema, data}; data-errors holds {errors: [{field, code, message}]}.
 */
export async function start(element) {
  const texts = textsOf(element);
  const target = document.querySelector(element.dataset.submitTarget ?? ':not(*)');
  const { schema, data = {} } = await getJson(element.dataset.schemaUrl);
  useLanguage(document.documentElement.lang);

  const container = document.createElement('div');
  const summary = document.createElement('div');
  const refusals = new Map();
  const form = new Form({ container, additionalModules: [localizedValidation(texts, refusals)] });
  const draft = draftOf(element.dataset.draftKey ?? window.location.pathname, currentUser());
  const kept = target ? draft.read() : undefined;
  await form.importSchema(schema, { ...data, ...kept });
  if (!target || element.dataset.readonly === 'true') {
    form.setProperty('readOnly', true);
  }
  element.replaceChildren(summary, container);
  translateWidgets(container, texts);
  const concepts = suggest(form, element, { ...data, ...kept }, texts);

  const refused = matchErrors(fieldsOf(form), JSON.parse(element.dataset.errors || '{"errors":[]}').errors);
  if (refused.length > 0) {
    remember(refused, refusals, form);
    form.validate();
    showErrors(form, refused, summary, texts);
  } else if (kept) {
    offerFreshStart(summary, draft, texts);
  }
  if (target) {
    form.on('presubmit', () => refusals.clear());
    keepDraft(form, container, draft, concepts);
    send(form, target, draft, summary, texts, concepts);
  }
}

/** A refusal stays at its field until the answer changes or the form is sent again. */
function remember(refused, refusals, form) {
  for (const { field, message } of refused.filter((error) => error.field)) {
    const messages = refusals.get(field.id)?.messages ?? [];
    refusals.set(field.id, { messages: [...messages, message], value: form._getState().data[field.key] });
  }
}

function fieldsOf(form) {
  return form.get('formFieldRegistry').getAll();
}

const ACTS = ['pointerdown', 'keydown', 'input', 'change', 'click'];

function keepDraft(form, container, draft, concepts) {
  const written = writtenDraft(draft);
  const answers = () => concepts.withChosen(form._getState().data);
  for (const act of ACTS) {
    container.addEventListener(act, () => written.touched(answers()), { capture: true });
  }
  form.on('changed', () => written.changed(answers()));
}

function send(form, target, draft, summary, texts, concepts) {
  const button = target.querySelector('[type="submit"]');
  if (button && fieldsOf(form).some(({ type, action }) => type === 'button' && action !== 'reset')) {
    button.hidden = true;
  }
  form.on('submit', ({ data, errors }) => {
    if (Object.keys(errors).length > 0) {
      showErrors(form, foundErrors(fieldsOf(form), errors), summary, texts);
      return;
    }
    clearSummary(summary);
    const answers = concepts.withChosen(data);
    draft.write(answers, true);
    target.querySelector('[data-form-value], input[name="data"]').value = JSON.stringify(answers);
    HTMLFormElement.prototype.submit.call(target);
    button?.setAttribute('disabled', '');
  });
  target.addEventListener('submit', (event) => {
    event.preventDefault();
    form.submit();
  });
  window.addEventListener('pageshow', () => button?.removeAttribute('disabled'));
}

function offerFreshStart(summary, draft, texts) {
  const text = document.createElement('p');
  text.className = 'notice__body';
  text.textContent = texts.draftKept ?? '';
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'hds-button hds-button--secondary hds-button--small';
  discard.textContent = texts.draftDiscard ?? '×';
  discard.addEventListener('click', () => {
    draft.forget();
    window.location.reload();
  });
  summary.className = 'notice notice--info';
  summary.setAttribute('role', 'status');
  summary.replaceChildren(text, discard);
}

function useLanguage(language) {
  flatpickr.localize({ firstDayOfWeek: 1, ...({ fi: Finnish, sv: Swedish }[language] ?? {}) });
}

function currentUser() {
  return document.querySelector('meta[name="polku-user"]')?.content ?? '';
}
