import { forgetAll, forgetReceived } from './drafts.js';

/** Keeps drafts only as long as they are needed. */
export function startSession() {
  const loginPage = document.querySelector('.login') !== null;
  if (!loginPage) {
    forgetReceived(document.querySelector('[data-form]') !== null);
  }
  document.addEventListener('submit', (event) => {
    if (event.target.matches('[data-forget-drafts]')) {
      forgetAll();
    }
  });
}
