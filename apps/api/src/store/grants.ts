const masks = 'absent, blank, not_applicable, approximate, unreadable, inferred, confirmed, corrected';

/**
 * What the application may do with each table, and nothing more. What somebody handed in, said or did is never changed or
 * deleted; what the program made of it (figures of a version, findings, sentences) can be made anew and may be.
 */
export const grants: Readonly<Record<string, readonly string[]>> = {
  region: ['select', 'insert', 'update (content_version, changed_at, open)'],
  agency: ['select', 'insert', 'update (closed_on, function_group, contact_office, contact_phone, contact_address)'],
  agency_name: ['select', 'insert', 'update (standing, valid_from, valid_to)'],
  agency_predecessor: ['select', 'insert', 'update (kind, since, withdrawn_at)'],
  cycle: ['select', 'insert', 'update (hand_in_by, publish_by, stale)'],
  cycle_agency: ['select', 'insert'],
  cycle_due: ['select', 'insert', 'update (hand_in_by, publish_by)'],
  document: ['select', 'insert', 'update (outcome, partial, agency_name, agency_id, year, trouble_zh, trouble_en)'],
  report: ['select', 'insert', 'update (latest_version)'],
  report_version: [
    'select',
    'insert',
    `update (form, reader_version, "values", money, ${masks}, holding, reading, prose, searchable, accepted_at, acceptance)`,
  ],
  accepted_version: ['select'],
  figure_review: ['select', 'insert'],
  finding: ['select', 'insert', 'delete'],
  finding_decision: ['select', 'insert'],
  standing_decision: ['select'],
  publication: ['select', 'insert', 'update (withdrawn_at)'],
  published_version: ['select'],
  check_switch: ['select', 'insert'],
  sentence: ['select', 'insert', 'delete'],
  chart_note: ['select', 'insert', 'update (withdrawn_at)'],
  saved_view: ['select', 'insert', 'update (withdrawn_at)'],
  template_text: ['select', 'insert', 'update (withdrawn_at)'],
  audit_log: ['select', 'insert'],
  installation_log: ['select', 'insert'],
};

/** Functions of the owner's that the application may call: what they do is all it can do of that kind. */
export const callableFunctions: readonly string[] = [
  'remove_sample_county(integer)',
  'search_sentences(integer, text)',
];
