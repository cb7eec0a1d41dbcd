/** The only script a page names: htmx, the shell's small helpers, and each feature where its mark is found. */
import htmx from 'htmx.org/dist/htmx.esm.js';
import { startConfirmations } from './confirm.js';
import { startCopying } from './copy.js';
import { loadFeatures } from './features.js';
import { startFilling } from './fill.js';
import { configureHtmx } from './htmx-config.js';
import { startKeyboard } from './keyboard.js';
import { startLanguageLinks } from './language.js';
import { startNotices } from './notices.js';
import { startSession } from './session.js';
import { startTaskList } from './tasklist.js';

configureHtmx(htmx);
startSession();
startLanguageLinks();
startKeyboard();
startConfirmations();
startFilling();
startNotices();
startCopying();
startTaskList();
loadFeatures(document);
document.addEventListener('htmx:load', (event) => loadFeatures(event.target));
