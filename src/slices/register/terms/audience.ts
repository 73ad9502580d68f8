/** Who reads: the public, or those at the desk, who see what no published words state yet. */
export type Audience = 'all' | 'public';
