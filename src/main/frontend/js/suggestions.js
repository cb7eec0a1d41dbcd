import { chosenIn, partAt, withChosen, withName } from './concepts.js';
import { getJson } from './http.js';
import { fill } from './texts.js';

const SHORTEST = 2;
const PAUSE = 250;

/**
 * Text fields with the property esco (occupation or skill) suggest ESCO's names while somebody writes: a combobox
 * whose list opens below the field. Without an answer the field is an ordinary text field.
 *
 * @param element the form's place, whose data-esco-url is where suggestions are asked
 * @param data earlier answers with what was chosen then
 * @returns {withChosen(data)} puts what was chosen beside the answers
 */
export function suggest(form, element, data, texts) {
  const fields = fieldsOf(form, data);
  const url = element.dataset.escoUrl;
  if (fields.length === 0 || !url) {
    return { withChosen: (answers) => withChosen(answers, fields) };
  }
  const list = listBelow(element, texts);
  const inputOf = (target) => fields.find(({ id }) => target.matches?.(`input[id^="fjs-form-${form._id}-${id}"]`));
  const mark = () => fields.forEach(({ id }) => element
    .querySelectorAll(`input[id^="fjs-form-${form._id}-${id}"]:not([role])`).forEach((input) => list.markAs(input)));
  mark();
  new MutationObserver(mark).observe(element, { childList: true, subtree: true });

  const choose = (input, field, concept) => {
    field.chosen = [...field.chosen.filter(({ uri }) => uri !== concept.uri), concept];
    write(input, withName(input.value, input.selectionStart, concept.nimi));
    list.close(input);
    list.tell(fill(texts.conceptChosen ?? '', concept.nimi));
  };
  let latest = 0;
  let pause;
  const ask = async (input, field) => {
    const mine = ++latest;
    const { word } = partAt(input.value, input.selectionStart);
    if (word.length < SHORTEST) {
      list.close(input);
      return;
    }
    const question = new URLSearchParams({ laji: field.kind, teksti: word, kieli: document.documentElement.lang });
    try {
      const { ehdotukset } = await getJson(`${url}?${question}`);
      if (mine === latest && document.activeElement === input) {
        list.open(input, ehdotukset, (concept) => choose(input, field, concept));
      }
    } catch {
      list.close(input);
      list.tell(texts.conceptsAway ?? '');
    }
  };

  element.addEventListener('input', ({ target, isTrusted }) => {
    const field = inputOf(target);
    clearTimeout(pause);
    if (field && isTrusted) {
      pause = setTimeout(() => ask(target, field), PAUSE);
    }
  });
  element.addEventListener('keydown', (event) => inputOf(event.target) && list.key(event));
  element.addEventListener('focusout', ({ target }) => {
    if (inputOf(target)) {
      latest++;
      list.close(target);
    }
  });
  return { withChosen: (answers) => withChosen(answers, fields) };
}

function fieldsOf(form, data) {
  return form.get('formFieldRegistry').getAll()
    .filter(({ properties, disabled }) => properties?.esco && !disabled)
    .map((field) => {
      const path = form.get('pathRegistry').getValuePath(field) ?? [field.key];
      return { id: field.id, kind: field.properties.esco, path, chosen: chosenIn(data, path) };
    });
}

/** As if it was typed, so that form-js notices. */
function write(input, text) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function listBelow(element, texts) {
  const box = document.createElement('ul');
  box.className = 'suggestions';
  box.id = 'ehdotukset';
  box.hidden = true;
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', texts.concepts ?? '');
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  element.append(box, status);
  let chosen = () => {};
  let below;
  window.addEventListener('resize', () => below && place(box, below, element));

  const options = () => [...box.children];
  const active = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const point = (input, index) => {
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    input.setAttribute('aria-activedescendant', options()[index].id);
    options()[index].scrollIntoView({ block: 'nearest' });
  };
  const list = {
    tell: (text) => { status.textContent = text; },
    markAs(input) {
      const marks = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': box.id };
      Object.entries(marks).forEach(([name, value]) => input.setAttribute(name, value));
    },
    open(input, concepts, choose) {
      chosen = (index) => choose(concepts[index]);
      box.replaceChildren(...concepts.map((concept, index) => option(concept, index, () => chosen(index))));
      box.hidden = concepts.length === 0;
      input.setAttribute('aria-expanded', String(!box.hidden));
      input.removeAttribute('aria-activedescendant');
      below = input;
      place(box, input, element);
      list.tell(fill(texts.conceptsFound ?? '', concepts.length));
    },
    close(input) {
      below = undefined;
      box.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    },
    key(event) {
      const { key, target: input } = event;
      if (box.hidden || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(key) || (key === 'Enter' && active() < 0)) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const count = options().length;
      if (key === 'ArrowDown') point(input, (active() + 1) % count);
      if (key === 'ArrowUp') point(input, (Math.max(active(), 0) + count - 1) % count);
      if (key === 'Enter') chosen(active());
      if (key === 'Escape') list.close(input);
    },
  };
  return list;
}

function option(concept, index, choose) {
  const item = document.createElement('li');
  item.id = `ehdotus-${index}`;
  item.textContent = concept.nimi;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose();
  });
  return item;
}

function place(box, input, element) {
  const field = input.getBoundingClientRect();
  const around = element.getBoundingClientRect();
  box.style.top = `${field.bottom - around.top + element.scrollTop + 4}px`;
  box.style.left = `${field.left - around.left}px`;
  box.style.width = `${field.width}px`;
}
