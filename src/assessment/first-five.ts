/** As many questions as somebody keeps in mind: the first screen, the walk's first stretch and the page to take along have the same. */
export const FIRST_FIVE = 5;
