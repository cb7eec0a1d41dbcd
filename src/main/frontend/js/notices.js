/**
 * What was refused has the focus when its page opens, so that it is read before the form.
 * data-dismiss closes the notice around it; focus goes to the main content so that it is not lost.
 */
export function startNotices() {
  const refusal = document.querySelector('.page .notice--error[role="alert"]');
  if (refusal) {
    refusal.tabIndex = -1;
    refusal.focus();
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-dismiss]');
    if (button) {
      button.closest('[data-dismissible]')?.remove();
      document.getElementById('sisalto')?.focus();
    }
  });
}
