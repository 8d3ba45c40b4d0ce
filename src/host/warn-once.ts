/** Tells the console what the page owner should know, each thing once. */
export function warnOnce(): (message: string) => void {
  const told = new Set<string>();
  return message => {
    if (!told.has(message)) console.warn('[provider-vetting]', message);
    told.add(message);
  };
}
