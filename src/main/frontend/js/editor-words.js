/** Rows "English|suomi|svenska" of an editor's words, as a map for the page's language (empty for English), any case. */
export function wordsFor(rows, language = document.documentElement.lang) {
  const column = { fi: 1, sv: 2 }[language];
  return new Map(column ? rows.trimEnd().split('\n').map((row) => row.split('|')).flatMap((row) => [
    [row[0].toLowerCase(), row[column]],
    [row[0], row[column]],
  ]) : []);
}

/** The translation service of the diagram editors: a word we have not is told in English. */
export function translation(words) {
  return {
    translate: ['value', (template, values = {}) => (words.get(template) ?? words.get(template.toLowerCase()) ?? template)
      .replace(/\{([^}]+)\}/g, (place, name) => values[name] ?? place)],
  };
}

const OWN_CONTENT = 'input, textarea, .cm-editor, [contenteditable="true"], .fjs-form-editor .fjs-children';

/** Translates an editor that has no such service: its words wherever they stand alone, but not the model's content. */
export function translateInPlace(container, words) {
  if (words.size === 0) {
    return;
  }
  const apply = () => {
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const word = words.get(node.data);
      if (word && !node.parentElement.closest(OWN_CONTENT)) {
        node.data = word;
      }
    }
    for (const name of ['placeholder', 'title', 'aria-label']) {
      container.querySelectorAll(`[${name}]`).forEach((element) => {
        const word = words.get(element.getAttribute(name));
        if (word) {
          element.setAttribute(name, word);
        }
      });
    }
  };
  apply();
  new MutationObserver(apply).observe(container, { childList: true, subtree: true, characterData: true });
}
