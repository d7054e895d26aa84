import { createSign } from 'node:crypto';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Asks for an App's installation token as Apps do: with a JSON web token signed by the App's key. */
export const installationToken = async (
  url: string,
  id: number,
  privateKey: string,
): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const claim = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: String(id) })}`;
  const signature = createSign('RSA-SHA256').update(claim).sign(privateKey, 'base64url');
  const response = await fetch(`${url}/app/installations/${id}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${claim}.${signature}` },
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`the local GitHub gave no token for App ${id}: ${response.status}`);
  // GitHub's own hold letters and digits alone; those of the emulator may hold more.
  return /^ghs_[A-Za-z\d]+$/.test(token) ? token : installationToken(url, id, privateKey);
};
