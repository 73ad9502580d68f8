import { read } from '../../index.ts';

/** Who is told to have joined, left or observed, each as "party change ordinal"; and how many members there are. */
export function standings(text: string): string[] {
  return read(text)
    .findings.flatMap((finding) => {
      if (finding.type === 'member-count') return [String(finding.count)];
      if (finding.type !== 'membership') return [];
      const { party, change, ordinal } = finding;
      return [`${party} ${change}${ordinal === null ? '' : ` ${ordinal}`}`];
    })
    .sort();
}
