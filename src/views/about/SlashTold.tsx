/** What the slash key does, and that it can be turned off. */
export const SlashTold = () => (
  <>
    <h2 id="slash">The slash key</h2>
    <p>
      On every page the slash key alone puts the cursor into the search box. Do you speak to your
      computer, or press keys without meaning to? Turn it off here; this browser remembers that, and
      nobody else learns of it. Ctrl and K together, or Command and K, do the same.
    </p>
  </>
);
