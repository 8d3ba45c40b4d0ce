/**
 * Tests that fail since the walk, the first screen or the parts changed under them, by the ends of their titles, and
 * whole files of such. They are not run until they are mended or the product is; whoever mends one takes it off.
 * Nothing may be added here.
 */
export const NOT_MENDED_YET: readonly string[] = [
];

