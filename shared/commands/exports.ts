/** Made by the server in the same breath as the download. */
export interface RecordExport {
  type: 'recordExport';
  what: string;
  format: string;
  rows: number;
}
