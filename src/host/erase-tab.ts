/** Takes away all that a tab holds of ours, whichever questions were asked in it. */
export function eraseTab(session: Storage | null): void {
  for (const key of Object.keys(session ?? {}))
    if (key.startsWith('provider-vetting:')) session?.removeItem(key);
}
