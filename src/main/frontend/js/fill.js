/** A button with data-fill puts its data-value into the field of that selector, and moves the reader there. */
export function startFilling() {
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-fill]');
    const field = button && document.querySelector(button.dataset.fill);
    if (field) {
      field.value = button.dataset.value;
      field.focus();
    }
  });
}
