import { readFile } from 'node:fs/promises';

/** Small changes to libraries, each with its reason; the build fails when a library no longer has the text. */
const patches = [
  {
    // The content security policy forbids style elements; the code editors' style library can adopt
    // constructed style sheets instead, but does so only inside shadow roots.
    file: /style-mod[\\/](src|dist)[\\/]style-mod\.(js|cjs)$/,
    from: 'if (!root.head && root.adoptedStyleSheets && win.CSSStyleSheet)',
    to: 'if (root.adoptedStyleSheets && win.CSSStyleSheet)',
  },
  {
    // The policy forbids style attributes in parsed HTML, but not styles set one by one.
    file: /domify[\\/]index\.js$/,
    from: 'element.innerHTML = prefix + htmlString + suffix;',
    to: `element.innerHTML = (prefix + htmlString + suffix).replaceAll(' style="', ' data-parsed-style="');
	for (const styled of element.querySelectorAll('[data-parsed-style]')) {
		styled.style.cssText = styled.dataset.parsedStyle;
		delete styled.dataset.parsedStyle;
	}`,
  },
  {
    // Forms write dates as the browser's language does; ours follow the page's language.
    file: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/,
    from: "function getLocaleDateFormat(locale = 'default') {",
    to: `const pageLocale = () => {
  const language = document.documentElement.lang;
  return language === 'en' ? 'en-GB' : language || 'default';
};
function getLocaleDateFormat(locale = pageLocale()) {`,
  },
  {
    // The number of choices found is the one text of the menus that no translation reaches.
    file: /diagram-js[\\/]lib[\\/]features[\\/]popup-menu[\\/]PopupMenuComponent\.js$/,
    from: "${ entriesToShow.length } ${ entriesToShow.length === 1 ? 'result' : 'results' } found",
    to: "${ ({ fi: 'Löytyi', sv: 'Hittades' })[document.documentElement.lang] ?? 'Found' }: ${ entriesToShow.length }",
  },
];

/** The patches as a plugin of the bundler. */
export const patchedLibraries = {
  name: 'patched-libraries',
  setup(build) {
    for (const { file, from, to } of patches) {
      build.onLoad({ filter: file }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!source.includes(from)) {
          throw new Error(`The library has changed, check the need of its patch: ${path}`);
        }
        return { contents: source.replace(from, () => to), loader: 'js' };
      });
    }
  },
};
