import { readFile } from 'node:fs/promises';

const INJECTS_STYLE_ELEMENT = 'if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet)';
const ADOPTS_STYLE_SHEET = 'if (root.adoptedStyleSheets && win.CSSStyleSheet)';

/**
 * The code editors inside the modellers write their styles into a `<style>` element, which the
 * content security policy forbids. Their style library can also adopt a constructed style sheet,
 * which the policy allows, but does so only inside shadow roots; this makes it do so everywhere.
 */
export const adoptedStyles = {
  name: 'adopted-styles',
  setup(build) {
    build.onLoad({ filter: /style-mod[\\/](src|dist)[\\/]style-mod\.(js|cjs)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(INJECTS_STYLE_ELEMENT)) {
        throw new Error('style-mod has changed: check how it adds its styles');
      }
      return { contents: source.replace(INJECTS_STYLE_ELEMENT, ADOPTS_STYLE_SHEET), loader: 'js' };
    });
  },
};
