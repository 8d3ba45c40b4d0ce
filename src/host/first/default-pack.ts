/** The pack of an element that names none. */
export const defaultPack = 'exosome-therapy';
