/**
 * A button that copies the text of a field, for instance an address: <button hidden data-copy="#field" data-copied="Copied">.
 * Without a script the button stays hidden and the field itself can be copied.
 */
export function startCopying() {
  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  });
}

async function copy(button) {
  const field = document.querySelector(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    tell(button.dataset.copied);
    button.textContent = button.dataset.copied;
  } catch {
    field.focus();
  }
}

function tell(text) {
  const place = document.querySelector('#ilmoitus');
  if (place) {
    place.textContent = text;
  }
}
