/** Keeps the reader's row when the list is refreshed, and tells screen readers what was found. */
export function startTaskList() {
  let focused;
  document.addEventListener('htmx:beforeSwap', () => {
    focused = document.activeElement?.closest?.('[data-row]')?.id;
  });
  document.addEventListener('htmx:afterSettle', () => {
    const row = focused && document.getElementById(focused);
    if (row && !row.contains(document.activeElement)) {
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
    }
    focused = undefined;
    announce();
  });
}

function announce() {
  const summary = document.querySelector('[data-announce]')?.dataset.announce;
  const region = document.getElementById('ilmoitus');
  if (summary && region && region.textContent !== summary) {
    region.textContent = summary;
  }
}
