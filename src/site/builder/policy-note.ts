const STRICTEST = "strictest content policy that we test (default-src 'none', no inline styles)";
const REFUSES = `The ${STRICTEST} refuses`;
const LOOK = ' The look goes into a style sheet of your site that the policy allows.';

/** What a strict content policy makes of a snippet of HTML, and which form works there. */
export function policyNote(id: string, code: string): string {
  const look = code.startsWith('<style>') ? LOOK : '';
  const line = look ? '“One line” without its <style>' : '“One line”';
  switch (id) {
    case 'instant':
      return `${REFUSES} the style sheet in it: the first screen then comes with the script, and the page moves. ${line} works there.${look}`;
    case 'tag':
      return look
        ? `${REFUSES} its <style>; the line works there without.${look}`
        : `Works as it is under the ${STRICTEST}.`;
    case 'integrity':
      return `${REFUSES} inline styles: the widget runs, but no place is kept for it. Where a policy lists hashes, this form works without style="…"; else ${line} does.${look}`;
    default:
      return `${REFUSES} inline styles: the widget runs, but no place is kept for it. ${line} works there.${look}`;
  }
}
