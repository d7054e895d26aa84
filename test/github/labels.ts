/** What GitHub asks of a repository's labels, where emulate asks for less: case tells no two of them apart. */
export const LABELS_PATH = /^(\/repos\/[^/]+\/[^/]+\/labels)(?:\/([^/?]+))?$/;

type Label = { readonly name: string };

const refused = (code: 'already_exists' | 'invalid' | 'missing_field', field: string) => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'Label', code, field }],
    documentation_url: 'https://docs.github.com/rest/issues/labels#create-a-label',
    status: '422',
  },
  headers: {},
});

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The faults of what was sent; nothing when GitHub would take it. */
const faultOf = (sent: Record<string, unknown>, labels: readonly Label[], own?: string) => {
  const { name, new_name, color, description } = sent;
  const wanted = own === undefined ? name : (new_name ?? own);
  if (typeof wanted !== 'string' || wanted.trim() === '') return refused('missing_field', 'name');
  if (wanted.length > 50 || wanted.includes(',')) return refused('invalid', 'name');
  if (color !== undefined && !/^[\da-f]{6}$/i.test(String(color)))
    return refused('invalid', 'color');
  if (String(description ?? '').length > 100) return refused('invalid', 'description');
  const taken = labels.some((label) => same(label.name, wanted) && !same(label.name, own ?? ''));
  return taken ? refused('already_exists', 'name') : undefined;
};

/** Looks at a write before emulate does: a refusal, or the path of the label as it is spelt. */
export const checkLabelWrite = (
  method: string,
  path: string,
  sent: string,
  labels: readonly Label[],
) => {
  const [, base, written] = LABELS_PATH.exec(path) ?? [];
  const named = written === undefined ? undefined : decodeURIComponent(written);
  const own = named === undefined ? undefined : labels.find(({ name }) => same(name, named))?.name;
  const spelt = own === undefined ? path : `${base}/${encodeURIComponent(own)}`;
  if (method === 'DELETE' || (named !== undefined && own === undefined)) return { path: spelt };
  const refusal = faultOf(JSON.parse(sent || '{}'), labels, own);
  return refusal ? { refusal } : { path: spelt };
};
