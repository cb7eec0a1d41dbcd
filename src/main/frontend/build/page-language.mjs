import { readFile } from 'node:fs/promises';

const BROWSERS_LANGUAGE = "function getLocaleDateFormat(locale = 'default') {";
const PAGES_LANGUAGE = `const pageLocale = () => {
  const language = document.documentElement.lang;
  return language === 'en' ? 'en-GB' : language || 'default';
};
function getLocaleDateFormat(locale = pageLocale()) {`;

/** Forms write dates as the browser's language does; ours follow the page's language. */
export const pageLanguage = {
  name: 'page-language',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(BROWSERS_LANGUAGE)) {
        throw new Error('form-js has changed: check how it chooses the language of dates');
      }
      return { contents: source.replace(BROWSERS_LANGUAGE, PAGES_LANGUAGE), loader: 'js' };
    });
  },
};
