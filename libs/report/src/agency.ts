/** Kinds of body that owe a report: 部门, 乡镇, 街道, 垂管, other public body. */
export type AgencyKind = 'department' | 'town' | 'subdistrict' | 'vertical' | 'other';

export const agencyKinds: readonly AgencyKind[] = ['department', 'town', 'subdistrict', 'vertical', 'other'];

/** Levels of the region tree. */
export type RegionLevel = 'province' | 'prefecture' | 'county';
