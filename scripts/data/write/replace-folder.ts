// Writes a whole folder beside the old one and then changes places with it: readers see the old files or the new, never a mixture.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder that is written beside the one whose place it will take. */
interface Replacement {
  /** Where to write; it does not exist yet. */
  readonly fresh: string;
  /** Puts what was written in the place of the old folder. */
  readonly takePlace: () => void;
  /** Clears up, whether or not the place was taken: call it at the end, also after a failure. */
  readonly end: () => void;
}

/**
 * Replaces the folder `to` by `files` (path inside it → content). On any failure the old folder stays as it was. `inspect`
 * is given the new folder before it is put in place, and may refuse it by throwing.
 */
export function replaceFolder(
  to: string,
  files: ReadonlyMap<string, string>,
  inspect: (folder: string) => void = () => undefined,
): void {
  const replacement = replacementOf(to);
  try {
    writeAll(replacement.fresh, files);
    inspect(replacement.fresh);
    replacement.takePlace();
  } finally {
    replacement.end();
  }
}

/** Replaces the folder `to` by what `write` puts into the folder that it is given. On any failure the old one stays. */
export async function replaceFolderBy(to: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const replacement = replacementOf(to);
  try {
    await write(replacement.fresh);
    replacement.takePlace();
  } finally {
    replacement.end();
  }
}

function replacementOf(to: string): Replacement {
  const target = resolve(to);
  const beside = (kind: string) => join(dirname(target), `.${basename(target)}.${kind}-${process.pid}`);
  const [fresh, old] = [beside('new'), beside('old')];
  mkdirSync(dirname(target), { recursive: true });
  clearUp(target);
  return {
    fresh,
    takePlace: () => {
      if (existsSync(target)) renameSync(target, old);
      putInPlace(fresh, target, old);
    },
    end: () => {
      rmSync(fresh, { recursive: true, force: true });
      if (existsSync(target)) rmSync(old, { recursive: true, force: true });
    },
  };
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
