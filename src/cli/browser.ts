import { spawn } from 'node:child_process';

/** What opens a file with the program that its owner chose for it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
};

/** True on a machine with a screen of its own: over SSH, the browser would open elsewhere. */
export const hasBrowser = (
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean => {
  if (OPENERS[platform] === undefined || environment.SSH_CONNECTION) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
};

/**
 * Opens a file, with no shell between that would read its name as a command. Nothing is told
 * where it fails: the address stands in the terminal.
 */
export const openFile = (path: string, platform: NodeJS.Platform): void => {
  const opener = OPENERS[platform];
  if (opener === undefined) return;
  const child = spawn(opener, [path], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
};
