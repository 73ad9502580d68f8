/** An address as people give it, as the register keeps it: the last part of that of a page, perhaps with the version that is meant. */
export function referenceFrom(address: string): string {
  const [path = '', parameters = ''] = address.split('?');
  const version = new URLSearchParams(parameters).get('version');
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return version === null ? last : `${last}?version=${version}`;
}
