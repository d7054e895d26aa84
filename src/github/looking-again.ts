import { wasLost } from './failure.ts';

/** How often all is looked at again after a write whose answer was lost, and how long after, in milliseconds. */
const LOOKS = 2;
const PAUSE = 1_000;

type Doing<Seen, Written> = {
  readonly look: () => Promise<Seen>;
  readonly write: (seen: Seen) => Promise<Written>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
};

/**
 * Writes what a look came to. Where the answer to a write is lost, the write may have been done: all
 * is looked at again before anything is written again.
 */
export const lookingAgain = async <Seen, Written>(
  first: Seen,
  { look, write, wait }: Doing<Seen, Written>,
): Promise<Written> => {
  let seen = first;
  for (let again = 0; ; again += 1) {
    try {
      return await write(seen);
    } catch (error) {
      if (!wasLost(error) || again === LOOKS) throw error;
      await wait(PAUSE);
      seen = await look();
    }
  }
};
