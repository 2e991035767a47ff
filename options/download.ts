// A text as a file in the person's downloads, without any permission for it: a link to a Blob, clicked once.

export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read by then; the bytes need not stay in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
