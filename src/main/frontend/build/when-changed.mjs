/**
 * Installs packages and bundles the front end, each only when what it depends on has changed.
 *
 *   node build/when-changed.mjs --out <dir> --test-out <dir>
 *
 * A stamp with the hash of the sources lies beside the assets; one with the lock file's hash lies in
 * node_modules. Delete target/ to build anew.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = join(dirname(fileURLToPath(import.meta.url)), '..');
const options = process.argv.slice(2);
const out = resolve(options[options.indexOf('--out') + 1]);

const lock = hash([join(frontend, 'package-lock.json')]);
const sources = hash(files(frontend)) + options.join(' ');

once(join(frontend, 'node_modules/.polku-stamp'), lock, () => run('npm', ['ci', '--no-audit', '--no-fund']));
once(join(out, '.stamp'), sources, () => run('node', ['build.mjs', ...options]));

function once(stamp, content, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) {
    return;
  }
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, content);
}

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: frontend,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) {
    throw new Error(`${command} is needed to build the front end (Node 20 with npm)`, { cause: result.error });
  }
  if (result.status !== 0) {
    process.exit(result.status ?? 1);
  }
}

function files(directory) {
  return readdirSync(directory)
    .filter((name) => name !== 'node_modules')
    .map((name) => join(directory, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
    .sort();
}

function hash(paths) {
  const all = createHash('sha256');
  paths.forEach((path) => all.update(path.slice(frontend.length)).update(readFileSync(path)));
  return all.digest('hex');
}
