/**
 * Puts the server's refusals at their fields (or takes form-js's own when none are given), lists them all
 * above the form with links to the fields, and moves the reader there.
 */
export function showErrors(form, refused, summary, texts) {
  const fields = form.get('formFieldRegistry').getAll();
  if (refused) {
    const errors = {};
    for (const { field, message } of refused) {
      const id = fields.find((candidate) => candidate.key === field || candidate.id === field)?.id;
      if (id) {
        errors[id] = [...(errors[id] ?? []), message];
      }
    }
    form._setState({ errors });
  }
  const messages = refused
    ? refused.map(({ field, message }) => ({ field: fields.find(({ key, id }) => key === field || id === field), message }))
    : Object.entries(form._getState().errors).flatMap(([id, list]) => [list].flat(9)
      .filter((message) => typeof message === 'string')
      .map((message) => ({ field: fields.find((candidate) => candidate.id === id), message })));
  draw(form, messages, summary, texts);
}

export function clearSummary(summary) {
  summary.className = '';
  summary.replaceChildren();
}

function draw(form, messages, summary, texts) {
  const title = document.createElement('p');
  title.className = 'notice__title';
  title.textContent = texts.errors ?? '';
  const list = document.createElement('ul');
  list.append(...messages.map(({ field, message }) => entry(form, field, message)));
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
