/** Language links keep the filters of the page: only the language changes. */
export function startLanguageLinks() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-language]');
    if (!link) {
      return;
    }
    const address = new URL(window.location.href);
    address.searchParams.set('kieli', link.dataset.language);
    link.href = address.href;
  }, { capture: true });
}
