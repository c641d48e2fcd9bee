/** Text laid out to be copied by hand. */
export const TextToCopy = ({ what, text }: { what: string; text: string }) => (
  <textarea readOnly rows={6} aria-label={what} value={text} />
);
