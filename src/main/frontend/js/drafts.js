const PREFIX = 'polku.form.';

/**
 * Unsent answers of one form, kept in the tab's own session storage until they have been received, so
 * that an error or an ended session loses nothing. Each user has their own; logging out forgets all.
 */
export function draftOf(key, owner, storage = window.sessionStorage) {
  const name = `${PREFIX}${owner}.${key}`;
  return {
    name,
    read: () => JSON.parse(storage.getItem(name) ?? 'null')?.data,
    write: (data, sent = false) => storage.setItem(name, JSON.stringify({ data, sent })),
    forget: () => storage.removeItem(name),
  };
}

/**
 * Keeps a draft once a person has written something: what a form fills in by itself while it opens is
 * none, and what is taken back is no draft any more.
 */
export function writtenDraft(draft) {
  const kept = draft.read() !== undefined;
  let untouched;
  return {
    /** Tell before a person's act takes effect. */
    touched: (data) => {
      untouched ??= JSON.stringify(data);
    },
    /** Tell after any change, a person's or the form's own. */
    changed: (data) => {
      if (untouched === undefined) {
        return;
      }
      if (!kept && JSON.stringify(data) === untouched) {
        draft.forget();
      } else {
        draft.write(data);
      }
    },
  };
}

/** Forgets what was sent and received: the server showed a page on which the form is no more. */
export function forgetReceived(formIsOnPage, storage = window.sessionStorage) {
  for (const name of draftNames(storage)) {
    if (JSON.parse(storage.getItem(name)).sent && !formIsOnPage) {
      storage.removeItem(name);
    }
  }
}

/** Forgets every draft in this tab. */
export function forgetAll(storage = window.sessionStorage) {
  draftNames(storage).forEach((name) => storage.removeItem(name));
}

function draftNames(storage) {
  return Object.keys(storage).filter((name) => name.startsWith(PREFIX));
}
