/*
 * What changed on the wire, newest first. Raise PROTOCOL with every change of a message, a view or a device command;
 * a test pins the fingerprint of all schemas to this number.
 *   1  first version
 */
export const PROTOCOL = 1;
/** Oldest version that the server still speaks: the one before (N-1). */
export const MIN_PROTOCOL = 1;
