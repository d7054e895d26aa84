import { schema as official } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  parse,
  validate,
} from 'graphql';
import { root, type World } from './graphql-objects.ts';

/**
 * GitHub's query language over emulate's REST interface: its official schema refuses here what it would
 * refuse there. Only what Fiches asks for is answered.
 */
const schema = buildSchema(official.idl, { assumeValid: true });

/** A query is checked once: the same is asked thousands of times in a test. */
const documents = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();

const checked = (query: string) => {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const found = { document, errors: validate(schema, document) };
  documents.set(query, found);
  return found;
};

/** GitHub tells the kind of an error beside its words. */
const told = (errors: readonly GraphQLError[]) =>
  errors.map((error) => ({
    ...error.toJSON(),
    ...(/Could not resolve/.test(error.message) ? { type: 'NOT_FOUND' } : {}),
  }));

/** Answers one query as GitHub does: errors stand in an answer of status 200. */
export const answerQuery = async (sent: string, world: World) => {
  const { query, variables } = JSON.parse(sent);
  const { document, errors } = checked(query);
  const body =
    errors.length > 0
      ? { errors }
      : await execute({ schema, document, rootValue: root(world), variableValues: variables });
  return {
    status: 200,
    body: { ...body, ...(body.errors ? { errors: told(body.errors) } : {}) },
    headers: {},
  };
};
