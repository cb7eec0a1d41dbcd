/** Lists what a check found, errors first; an entry with an element leads to it in the editor. */
export function showProblems(shell, problems, select, texts) {
  const place = shell.querySelector('[data-editor-problems]');
  if (!place) {
    return;
  }
  const list = document.createElement('ul');
  list.className = 'problems';
  list.append(...bySeverity(problems).map((problem) => entry(problem, select, texts)));
  place.replaceChildren(...(problems.length > 0 ? [list] : []));
}

/** Errors before warnings before the rest, otherwise in the order they were found. */
export function bySeverity(problems) {
  const rank = ({ severity }) => ({ error: 0, warning: 1 })[String(severity).toLowerCase()] ?? 2;
  return [...problems].sort((one, other) => rank(one) - rank(other));
}

function entry({ element, rule, severity, message }, select, texts) {
  const kind = String(severity ?? 'error').toLowerCase();
  const item = document.createElement('li');
  item.className = `problems__item problems__item--${kind}`;
  const word = document.createElement('span');
  word.className = 'problems__severity';
  word.textContent = texts[kind] ?? kind;
  const text = document.createElement('span');
  text.className = 'problems__message';
  text.textContent = message;
  item.append(word, text);
  if (rule) {
    const code = document.createElement('code');
    code.textContent = rule;
    item.append(code);
  }
  if (element) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'hds-button hds-button--supplementary hds-button--small';
    button.textContent = `${texts.show ?? ''} ${element}`.trim();
    button.addEventListener('click', () => select(element));
    item.append(button);
  }
  return item;
}
