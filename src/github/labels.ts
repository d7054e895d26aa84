import type { LabelChange, RepositoryLabel } from '../labels/label.ts';
import type { Client } from './client.ts';
import { isRefusal } from './failure.ts';

export const observeLabels = async ({
  octokit,
  owner,
  repo,
}: Client): Promise<RepositoryLabel[]> => {
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, {
    owner,
    repo,
    per_page: 100,
  });
  return labels.map(({ name, color, description }) => ({
    name,
    color: color.toLowerCase(),
    description: description ?? '',
  }));
};

const write = ({ octokit, owner, repo }: Client, change: LabelChange): Promise<unknown> => {
  const { name, color, description } = change.label;
  const look = { owner, repo, color, description };
  switch (change.kind) {
    case 'create':
      return octokit.rest.issues.createLabel({ ...look, name });
    case 'rename':
      return octokit.rest.issues.updateLabel({ ...look, name: change.from, new_name: name });
    case 'look':
      return octokit.rest.issues.updateLabel({ ...look, name });
  }
};

/** @returns whether the token may do so */
export const applyLabelChange = async (client: Client, change: LabelChange): Promise<boolean> => {
  try {
    await write(client, change);
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
};
