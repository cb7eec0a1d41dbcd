/** data-dismiss closes the notice around it; focus goes to the main content so that it is not lost. */
export function startNotices() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-dismiss]');
    if (button) {
      button.closest('[data-dismissible]')?.remove();
      document.getElementById('sisalto')?.focus();
    }
  });
}
