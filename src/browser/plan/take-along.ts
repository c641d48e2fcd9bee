/** Gives the reader a file of text to save. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Lets the reader choose a file, and reads it as text: none where it cannot be read. */
export function chooseFile(host: HTMLElement): Promise<string> {
  const input = host.querySelector('input[type=file]') as HTMLInputElement;
  return new Promise((resolve) => {
    input.onchange = async () => {
      const [file] = input.files ?? [];
      input.value = '';
      resolve(file ? await file.text().catch(() => '') : '');
    };
    input.click();
  });
}
