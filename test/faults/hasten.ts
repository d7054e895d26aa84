import http from 'node:http';

/**
 * Loaded before the Action in its own process, so that a matrix of faults takes minutes and not hours:
 * every wait is so many times as short, the limit of an answer too, and the time is the local GitHub's
 * (see hastened.ts).
 */
const WAITS = Number(process.env.HASTEN_WAITS);
const LIMITS = Number(process.env.HASTEN_LIMITS);
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
  later(act, time / WAITS, ...given)) as typeof setTimeout;

const timers = process.getBuiltinModule('node:timers/promises');
const rest = timers.setTimeout;
timers.setTimeout = ((time = 0, ...given: []) =>
  rest(time / WAITS, ...given)) as typeof timers.setTimeout;

const ask = http.request;
http.request = ((url: URL, options: http.RequestOptions, ...given: []) =>
  ask(
    url,
    { ...options, timeout: (options.timeout ?? 0) / LIMITS },
    ...given,
  )) as typeof http.request;
