/** Largest file taken in, bytes. */
export const largestFile = 32 * 1024 * 1024;

/** Largest archive taken in, bytes. */
export const largestArchive = 128 * 1024 * 1024;
