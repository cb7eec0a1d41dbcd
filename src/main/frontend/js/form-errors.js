/**
 * Matches the server's errors with the fields they name, by key or id.
 *
 * @returns [{field (undefined when the form has no such field), message}]
 */
export function matchErrors(fields, errors) {
  return errors.map(({ field, message }) => ({
    field: fields.find(({ key, id }) => key === field || id === field),
    message,
  }));
}

/** Errors that form-js has found, in the same shape. */
export function foundErrors(fields, errors) {
  const messages = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(messages));
  return fields.flatMap((field) => messages(errors[field.id]).map((message) => ({ field, message })));
}

export function clearSummary(summary) {
  summary.className = '';
  summary.removeAttribute('role');
  summary.replaceChildren();
}

/** Lists all errors above the form with links to their fields, and moves the reader there. */
export function showErrors(form, errors, summary, texts) {
  const title = document.createElement('p');
  title.className = 'notice__title';
  title.textContent = texts.errors ?? '';
  const list = document.createElement('ul');
  list.append(...errors.map(({ field, message }) => entry(form, field, message)));
  const body = document.createElement('div');
  body.className = 'notice__body';
  body.append(title, list);
  summary.className = 'notice notice--error';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  summary.replaceChildren(body);
  summary.focus();
}

function entry(form, field, message) {
  const item = document.createElement('li');
  const label = field?.label ?? field?.dateLabel;
  const text = label ? `${label}: ${message}` : message;
  if (!field) {
    item.textContent = text;
    return item;
  }
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    inputOf(form, field)?.focus();
  });
  item.append(link);
  return item;
}

function inputOf(form, field) {
  const start = `fjs-form-${form._id}-${field.id}`;
  return form._container.querySelector(`[id^="${start}"]:is(input, select, textarea, [tabindex])`);
}
