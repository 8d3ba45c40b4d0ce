import cardsStyles from './cards.css?inline';

// Shares nothing with the panel but what the app and the screens after the walk have: see take-away.tsx.
export { Room as View } from './room.tsx';

/** The styles that only the cards need. */
export const styles: string = cardsStyles;
