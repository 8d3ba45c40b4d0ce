/** Lets each button with `data-copy` copy the text of the element it names, and say so for a moment. */
export function wireCopyButtons(page: ParentNode): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      button.textContent = copied ? 'Copied' : 'Select the text and copy it by hand';
      setTimeout(() => {
        button.textContent = label;
      }, 2_000);
    });
  }
}
