/**
 * What was chosen from ESCO's suggestions, kept beside the answers: of a field with the value path ['ammatti'] under
 * 'ammattiEsco', a list of {nimi, uri}. A choice holds as long as the field's text has its name.
 */
const SUFFIX = 'Esco';

/** The part of a text that is being written: fields may hold many names with commas between them. */
export function partAt(text, caret = text.length) {
  const start = text.lastIndexOf(',', caret - 1) + 1;
  const end = text.indexOf(',', caret);
  return { start, end: end < 0 ? text.length : end, word: text.slice(start, end < 0 ? text.length : end).trim() };
}

/** The text in which the name stands for the part at the caret. */
export function withName(text, caret, name) {
  const { start, end } = partAt(text, caret);
  return text.slice(0, start) + (start > 0 ? ' ' : '') + name + text.slice(end);
}

export function chosenIn(data, path) {
  const chosen = at(data, beside(path));
  return Array.isArray(chosen) ? chosen : [];
}

/** The data with the choices of each field that its text still holds; without an empty list. */
export function withChosen(data, fields) {
  const all = structuredClone(data);
  for (const { path, chosen } of fields) {
    const text = String(at(all, path) ?? '').toLowerCase();
    const held = chosen.filter(({ nimi }) => text.includes(nimi.toLowerCase()));
    if (held.length > 0) {
      put(all, beside(path), held);
    }
  }
  return all;
}

function beside(path) {
  return [...path.slice(0, -1), path.at(-1) + SUFFIX];
}

function at(data, path) {
  return path.reduce((level, step) => level?.[step], data);
}

function put(data, path, value) {
  const level = path.slice(0, -1).reduce((above, step) => (above[step] ??= {}), data);
  level[path.at(-1)] = value;
}
