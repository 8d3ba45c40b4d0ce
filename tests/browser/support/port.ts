/** First of the three ports that `demo/serve.mjs` takes. */
export const port = Number(process.env.VETTING_PORT ?? 4173);
