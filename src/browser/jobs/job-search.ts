/** Copies the job and the place typed for one board into the forms of the others. */
class JobSearch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const same = `input[data-copy="${target.dataset['copy']}"]`;
      for (const input of this.querySelectorAll<HTMLInputElement>(same)) input.value = target.value;
    });
  }
}

customElements.define('job-search', JobSearch);
