import preset from 'fiches/preset';
import { unified } from 'unified';

/** The preset is one of unified's: this need only compile. */
export const processor = unified().use(preset);
