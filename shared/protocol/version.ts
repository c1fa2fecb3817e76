/*
 * What changed on the wire, newest first. Raise PROTOCOL with every change of a message, a view or a device command;
 * a test pins the fingerprint of all schemas to this number.
 *   1  first version
 */
export const PROTOCOL = 1;
