/** What is known of a part, and how far it may still go. It is said in words beside it. */
export function ThinBar({ low, high }: { low: number; high: number }) {
  return (
    <div class="thin" style={{ '--lo': low, '--hi': high }} aria-hidden="true">
      <span class="open" />
      <span class="known" />
    </div>
  );
}
