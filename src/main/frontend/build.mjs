/**
 * Bundles scripts and styles into the application's static assets.
 *
 *   node build.mjs [--out <dir>] [--test-out [<dir>]]
 *
 * --out       where the assets go (default target/classes/static/assets)
 * --test-out  also copies axe-core for the browser tests into <dir>/axe
 *             (default test-classes beside the classes directory)
 *
 * Entry files keep their names (app.js, app.css, form.css …) and must be revalidated by the browser;
 * everything under chunks/ and files/ has its content's hash in its name and may be cached for good.
 */
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { patchedLibraries } from './build/patches.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const arguments_ = process.argv.slice(2);
const testOutAt = arguments_.indexOf('--test-out');
if (testOutAt >= 0 && (arguments_[testOutAt + 1] ?? '--').startsWith('--')) {
  arguments_.splice(testOutAt + 1, 0, '');
}
const { values: options } = parseArgs({
  args: arguments_,
  options: { out: { type: 'string' }, 'test-out': { type: 'string' } },
});
const out = resolve(options.out ?? join(here, '../../../target/classes/static/assets'));

const styles = ['app', 'form', 'diagram', 'bpmn-editor', 'dmn-editor', 'form-editor'];

await rm(out, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ['js/app.js', ...styles.map((name) => ({ in: `css/${name}.css`, out: name }))],
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'files/[name]-[hash]',
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022'],
  minify: true,
  legalComments: 'linked',
  loader: { '.words': 'text', '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.eot': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [patchedLibraries],
  logLevel: 'warning',
});
await cp(join(here, 'images'), join(out, 'images'), { recursive: true });

if (options['test-out'] !== undefined) {
  const target = join(options['test-out'] || join(out, '../../../test-classes'), 'axe');
  await mkdir(target, { recursive: true });
  await cp(join(here, 'node_modules/axe-core/axe.min.js'), join(target, 'axe.min.js'));
}
