/** The largest file that may be brought in, in bytes. */
export const uploadLimit = 20 * 1024 * 1024;

/** The largest pasted text or other form, in bytes: a form writes an Arabic letter as six characters. */
export const formLimit = 16 * 1024 * 1024;

/** Files that one machine may bring in a minute. */
export const uploadsPerMinute = 120;

export const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024));
