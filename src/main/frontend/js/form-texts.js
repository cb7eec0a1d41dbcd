import { fill } from './texts.js';

/** What form-js says in English → the name of our text, in the order of its places. */
const known = [
  [/^Field is required\.$/, 'required'],
  [/^Value is not a number\.$/, 'number'],
  [/^Value is expected to be an integer\.$/, 'integer'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'decimals'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'step'],
  [/^Field must have minimum value of (.+)\.$/, 'min'],
  [/^Field must have maximum value of (.+)\.$/, 'max'],
  [/^Field must have minimum length of (.+)\.$/, 'minLength'],
  [/^Field must have maximum length of (.+)\.$/, 'maxLength'],
  [/^Field must match pattern .+\.$/, 'pattern'],
  [/^Field must be a valid {1,2}international phone number\..*$/, 'phone'],
  [/^Field must be a valid email\.$/, 'email'],
  [/^Date and time is required\.$/i, 'required'],
  [/^(dd|mm|yyyy)[./-](dd|mm)[./-](dd|mm|yyyy)\.?$/, 'date'],
  [/^Search$/, 'search'],
  [/^Select$/, 'select'],
  [/^No results$/, 'noResults'],
  [/^All values selected$/, 'allSelected'],
  [/^Increment$/, 'increment'],
  [/^Decrement$/, 'decrement'],
  [/^Previous page$/, 'previousPage'],
  [/^Next page$/, 'nextPage'],
  [/^Nothing to show\.$/, 'nothing'],
];

/** The text in the reader's language; what nobody has translated (a model's own message) stays as it is. */
export function translate(english, texts) {
  for (const [pattern, name] of known) {
    const match = pattern.exec(english);
    if (match && texts[name]) {
      return fill(texts[name], ...match.slice(1));
    }
  }
  return english;
}

/** Translates what form-js writes into attributes and list texts, now and whenever it draws again. */
export function translateWidgets(container, texts) {
  const apply = () => {
    for (const name of ['placeholder', 'aria-label', 'title']) {
      container.querySelectorAll(`[${name}]`).forEach((element) => {
        const translated = translate(element.getAttribute(name), texts);
        if (translated !== element.getAttribute(name)) {
          element.setAttribute(name, translated);
        }
      });
    }
    container.querySelectorAll('.fjs-dropdownlist-empty, .fjs-select-placeholder, .fjs-select-display').forEach((element) => {
      const translated = translate(element.textContent, texts);
      if (element.childElementCount === 0 && translated !== element.textContent) {
        element.firstChild.nodeValue = translated;
      }
    });
  };
  apply();
  new MutationObserver(apply).observe(container, { childList: true, subtree: true });
}
