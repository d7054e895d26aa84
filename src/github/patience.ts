import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { LONGEST_WAIT } from './failure.ts';
import { readable } from './readable.ts';

/** How often GitHub's wish to wait is followed, and a question that failed is asked again. */
const TIMES = 2;

const followed = (seconds: number, _options: object, _octokit: object, times: number): boolean =>
  seconds <= LONGEST_WAIT && times < TIMES;

/** One run writes little: only its writes stand in a line. A sweep takes its own time between two fiches. */
const inLine = () => new Bottleneck.Group({ maxConcurrent: 1 });

/**
 * An Octokit that waits when GitHub asks for it, and asks again what was only a question. A write is
 * repeated only where GitHub refused it; where its answer was lost, one must look before writing again.
 */
export const patientOctokit = (options: ConstructorParameters<typeof Octokit>[0]): Octokit => {
  const Patient = Octokit.plugin(readable, retry, throttling);
  const octokit = new Patient({
    ...options,
    retry: { retries: TIMES },
    throttle: {
      onRateLimit: followed,
      onSecondaryRateLimit: followed,
      write: inLine(),
      notifications: inLine(),
    },
  });
  octokit.hook.before('request', (request) => {
    const question = request.method === 'GET' || /^\s*query\b/.test(String(request.query ?? ''));
    if (!question) request.request = { ...request.request, retries: 0 };
  });
  return octokit;
};
