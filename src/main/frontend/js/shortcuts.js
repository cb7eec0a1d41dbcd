const shortcuts = { j: 'next', k: 'previous', Enter: 'open', c: 'claim', '/': 'search', '?': 'help' };

/** The action a key press means, or undefined; presses with Ctrl, Alt or Meta belong to the browser. */
export function shortcutFor({ key, ctrlKey, altKey, metaKey, isComposing }) {
  return ctrlKey || altKey || metaKey || isComposing ? undefined : shortcuts[key];
}

/** True where a key press is text or a choice, not a command. */
export function isTypingTarget(target) {
  return Boolean(target?.closest?.(
    'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [data-editor], [data-form]',
  ));
}
