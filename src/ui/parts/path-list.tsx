/** Names of what was left out, as text whatever they are. */
export function PathList({ paths }: { paths: readonly string[] }) {
  return (
    <ul class="stack tight dashes">
      {paths.map(path => (
        <li key={path} dir="auto">
          {path}
        </li>
      ))}
    </ul>
  );
}
