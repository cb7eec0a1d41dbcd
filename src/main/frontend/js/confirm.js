/** A form or button with data-confirm asks before it acts. */
export function startConfirmations() {
  document.addEventListener('submit', (event) => {
    const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, { capture: true });
}
