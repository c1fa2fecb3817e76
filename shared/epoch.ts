/**
 * An epoch names one life of one log: `LOG.LIFE`. The log's part stays when it is restored or promoted, the life's part is
 * new each time (rule E1). So a device can tell a summit that came back from another summit altogether.
 */
export const logOf = (epoch: string): string => epoch.split('.')[0] ?? epoch;
