import { isTypingTarget, shortcutFor } from './shortcuts.js';

const actions = {
  next: () => move(1),
  previous: () => move(-1),
  open: () => current()?.querySelector('[data-row-open]')?.click(),
  claim: () => current()?.querySelector('[data-row-claim]')?.click(),
  search: () => focusSearch(),
  help: () => document.getElementById('pikanappaimet')?.showModal(),
};

/** Shortcuts of the task list and the help dialog; silent while someone types or a dialog is open. */
export function startKeyboard() {
  document.addEventListener('keydown', (event) => {
    const action = shortcutFor(event);
    if (!action || isTypingTarget(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    if (action === 'open' && !event.target.matches('[data-row]')) {
      return;
    }
    event.preventDefault();
    actions[action]();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-open-help]')) {
      actions.help();
    }
  });
}

function rows() {
  return [...document.querySelectorAll('[data-rows] [data-row]')];
}

function current() {
  return document.activeElement?.closest('[data-row]');
}

function move(step) {
  const all = rows();
  if (all.length === 0) {
    return;
  }
  const at = all.indexOf(current());
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next].tabIndex = -1;
  all[next].focus();
}

function focusSearch() {
  const field = document.querySelector('[data-search]');
  field?.focus();
  field?.select();
}
