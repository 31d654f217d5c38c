/**
 * What the application may do with each table, and nothing more: it deletes no row, the bytes of a document and the figures
 * of a version are never changed, and the logs are only added to.
 */
export const grants: Readonly<Record<string, readonly string[]>> = {
  region: ['select', 'insert', 'update (content_version, changed_at)'],
  agency: ['select', 'insert'],
  agency_name: ['select', 'insert'],
  agency_predecessor: ['select', 'insert'],
  cycle: ['select', 'insert'],
  cycle_agency: ['select', 'insert'],
  document: ['select', 'insert', 'update (outcome, partial, agency_name, agency_id, year, trouble_zh, trouble_en)'],
  report: ['select', 'insert', 'update (latest_version)'],
  report_version: ['select', 'insert'],
  accepted_version: ['select'],
  correction: ['select'],
  finding: ['select', 'insert'],
  audit_log: ['select', 'insert'],
  installation_log: ['select', 'insert'],
};

/** Functions of the owner's that the application may call: what they do is all it can do of that kind. */
export const callableFunctions: readonly string[] = ['remove_sample_county(integer)'];
