/** Words of a feature, from its element's data-text-… attributes: data-text-no-results → texts.noResults. */
export function textsOf(element) {
  const texts = {};
  for (const [name, value] of Object.entries(element.dataset)) {
    if (name.startsWith('text') && name.length > 4) {
      texts[name.charAt(4).toLowerCase() + name.slice(5)] = value;
    }
  }
  return texts;
}

/** Puts values in the places {0}, {1} … of a text. */
export function fill(text, ...values) {
  return text.replace(/\{(\d+)\}/g, (place, index) => values[index] ?? place);
}
