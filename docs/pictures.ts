import { mkdir } from 'node:fs/promises';
import { takePictures } from './camera/camera.ts';
import { scenes } from './camera/scenes.ts';

/** `npm run pictures [NAME…]`: the pictures of the guides, by the Chromium of this machine. */

const FOLDER = 'docs/pictures';
const asked = process.argv.slice(2);

const shots = [...(await scenes())].filter(([name]) => asked.length === 0 || asked.includes(name));
await mkdir(FOLDER, { recursive: true });
await takePictures(new Map(shots.map(([name, shot]) => [`${FOLDER}/${name}.png`, shot])));
for (const [name] of shots) console.log(`${FOLDER}/${name}.png`);
