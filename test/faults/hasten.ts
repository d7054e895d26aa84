import http from 'node:http';

/**
 * Loaded before the Action in its own process, so that a matrix of faults takes minutes and not hours:
 * every wait is so many times as short, the limit of an answer too, and the time is the local GitHub's.
 */
const SPEED = Number(process.env.HASTEN_SPEED);
const ahead = Number(process.env.HASTEN_NOW) - Date.now();

// Libraries read what Date itself has: it must stay the same, and be another.
const shifted = new Proxy(Date, {
  construct: (real, told, wanted) =>
    Reflect.construct(real, told.length === 0 ? [real.now() + ahead] : told, wanted),
  get: (real, name) => (name === 'now' ? () => real.now() + ahead : Reflect.get(real, name)),
});
globalThis.Date = shifted;

const later = globalThis.setTimeout;
globalThis.setTimeout = ((act: () => void, time = 0, ...given: []) =>
  later(act, time / SPEED, ...given)) as typeof setTimeout;

const timers = process.getBuiltinModule('node:timers/promises');
const rest = timers.setTimeout;
timers.setTimeout = ((time = 0, ...given: []) =>
  rest(time / SPEED, ...given)) as typeof timers.setTimeout;

const ask = http.request;
http.request = ((url: URL, options: http.RequestOptions, ...given: []) =>
  ask(
    url,
    { ...options, timeout: (options.timeout ?? 0) / SPEED },
    ...given,
  )) as typeof http.request;
