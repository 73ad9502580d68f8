/**
 * The encoding that a page names in its own head, as a label that can be decoded, or undefined. Looks at the first 1024
 * bytes, as the HTML Living Standard asks.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? undefined : encoding; // a head that can be read so is not in UTF-16
  } catch {
    return undefined;
  }
}
