/** What a piece of work takes of a processor, in milliseconds: others may run on the machine. */
export const cpu = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

/** No fiche holds a run for longer, in milliseconds of a processor; `npm run fuzz` measures what is taken. */
export const ENOUGH = 2_000;
