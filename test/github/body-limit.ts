import type { Said } from './wire.ts';

/** What GitHub stores at the most in a body, in characters. */
const LONGEST = 65_536;

const TOO_LONG: Said = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'Issue',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest',
  },
  headers: {},
};

/** The refusal of a body that is too long; nothing for any other. */
export const checkBody = (sent: string): Said | undefined => {
  if (sent === '') return undefined;
  const { body } = JSON.parse(sent);
  return typeof body === 'string' && body.length > LONGEST ? TOO_LONG : undefined;
};
