// Writes a whole folder beside the old one and then changes places with it: readers see the old files or the new, never a mixture.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Replaces the folder `to` by `files` (path inside it → content). On any failure the old folder stays as it was. `inspect`
 * is given the new folder before it is put in place, and may refuse it by throwing.
 */
export function replaceFolder(
  to: string,
  files: ReadonlyMap<string, string>,
  inspect: (folder: string) => void = () => undefined,
): void {
  const target = resolve(to);
  const beside = (kind: string) => join(dirname(target), `.${basename(target)}.${kind}-${process.pid}`);
  const [fresh, old] = [beside('new'), beside('old')];
  mkdirSync(dirname(target), { recursive: true });
  clearUp(target);
  try {
    writeAll(fresh, files);
    inspect(fresh);
    if (existsSync(target)) renameSync(target, old);
    putInPlace(fresh, target, old);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function putInPlace(fresh: string, target: string, old: string): void {
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
}

/** Removes what builds left behind that were killed, and puts back an old folder that one of them had just moved away. */
function clearUp(target: string): void {
  const left = new RegExp(`^\\.${basename(target).replaceAll(/[^\w-]/gu, '\\$&')}\\.(new|old)-(\\d+)$`, 'u');
  for (const name of readdirSync(dirname(target))) {
    const [, kind, pid] = left.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(dirname(target), name);
    if (kind === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
