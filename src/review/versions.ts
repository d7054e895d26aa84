import type { Snapshot, Version } from './snapshot.ts';

/** The text of a fiche as it stood at some time; as it stands now where GitHub kept no older one. */
export const textAt = (snapshot: Snapshot, at: string): { body: string; editedAt?: string } => {
  const { body, createdAt, editedAt, versions } = snapshot;
  if (editedAt === undefined || editedAt <= at) return { body, ...(editedAt && { editedAt }) };
  const then = versions.findLast((version: Version) => version.at <= at) ?? versions[0];
  if (!then) return { body };
  return { body: then.body, ...(then.at > createdAt && { editedAt: then.at }) };
};
