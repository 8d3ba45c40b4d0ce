/** Gives frames an empty page: what is shown in them is another page, which nobody serves in these tests. */
export function keepFramesEmpty(): void {
  const { happyDOM } = window as unknown as { happyDOM: { settings: { fetch: object } } };
  Object.assign(happyDOM.settings.fetch, {
    interceptor: {
      beforeAsyncRequest: async ({ window: page }: { window: typeof globalThis }) =>
        new page.Response('', { headers: { 'content-type': 'text/html' } }),
    },
  });
}
