import type { Level } from '../../pack/types.ts';

const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-linejoin': 'round' } as const;

/** One drawing a level, each with more sides and more ink than the one before. Decoration: a word stands beside it. */
export function LevelIcon({ level }: { level: Level }) {
  return (
    <svg class={`ic l-${level}`} viewBox="0 0 24 24" aria-hidden="true">
      {level === 'few' && (
        <>
          <circle cx="12" cy="12" r="9" {...LINE} stroke-width="2.25" />
          <circle cx="12" cy="12" r="2.25" fill="currentColor" />
        </>
      )}
      {level === 'some' && (
        <>
          <path d="M12 1.8 22.2 12 12 22.2 1.8 12Z" {...LINE} stroke-width="2.25" />
          <path d="M12 3v18L3 12Z" fill="currentColor" />
        </>
      )}
      {level === 'serious' && (
        <path
          fill-rule="evenodd"
          fill="currentColor"
          d="M10.3 2.9a2 2 0 0 1 3.4 0l9 15.6a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3ZM11 8.2h2l-.3 6.3h-1.4ZM12 16.2a1.25 1.25 0 1 1 0 2.5 1.25 1.25 0 0 1 0-2.5Z"
        />
      )}
      {level === 'stop' && (
        <path
          fill-rule="evenodd"
          fill="currentColor"
          d="M7.7 1.5h8.6l6.2 6.2v8.6l-6.2 6.2H7.7l-6.2-6.2V7.7ZM6 10.4v3.2h12v-3.2Z"
        />
      )}
    </svg>
  );
}
