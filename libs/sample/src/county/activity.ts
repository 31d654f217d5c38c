import type { AgencyFunction, SampleAgency } from './agency-row.ts';
import { chanceOf } from './chance-of.ts';

/** How much of each thing a body has in an ordinary year. Means, not numbers of any one year. */
export interface Activity {
  /** Items on the website. */
  readonly website: number;
  /** New applications. */
  readonly requests: number;
  readonly licences: number;
  readonly penalties: number;
  readonly coercion: number;
  /** Administrative fees, 万元. */
  readonly fees: number;
  /** Normative documents in force at the end of 2020, and issued in a year. */
  readonly documents: number;
  readonly issued: number;
  /** Proposals of deputies and of CPPCC members together. */
  readonly proposals: number;
}

const nothing = { licences: 0, penalties: 0, coercion: 0, fees: 0, documents: 0, issued: 0, proposals: 0 };

const byFunction: Readonly<Record<AgencyFunction, Activity>> = {
  administration: { ...nothing, website: 150, requests: 0.8, proposals: 1 },
  economy: { ...nothing, website: 220, requests: 1.2, licences: 30, documents: 2, issued: 0.4, proposals: 9 },
  education: {
    ...nothing,
    website: 330,
    requests: 3,
    licences: 22,
    penalties: 2,
    documents: 2,
    issued: 0.4,
    proposals: 16,
  },
  culture: {
    ...nothing,
    website: 230,
    requests: 0.7,
    licences: 24,
    penalties: 8,
    documents: 1,
    issued: 0.2,
    proposals: 7,
  },
  security: {
    website: 310,
    requests: 34,
    licences: 14_200,
    penalties: 3_900,
    coercion: 420,
    fees: 186,
    documents: 1,
    issued: 0.2,
    proposals: 9,
  },
  welfare: { ...nothing, website: 190, requests: 1.1, licences: 12, documents: 1, issued: 0.2, proposals: 5 },
  justice: { ...nothing, website: 200, requests: 1.5, licences: 6, documents: 0, issued: 0.1, proposals: 3 },
  finance: { ...nothing, website: 160, requests: 1, penalties: 1, documents: 2, issued: 0.3, proposals: 2 },
  labour: {
    ...nothing,
    website: 250,
    requests: 3,
    licences: 60,
    penalties: 4,
    documents: 1,
    issued: 0.3,
    proposals: 5,
  },
  land: {
    website: 280,
    requests: 46,
    licences: 620,
    penalties: 58,
    coercion: 1,
    fees: 412,
    documents: 4,
    issued: 0.6,
    proposals: 11,
  },
  building: {
    website: 240,
    requests: 24,
    licences: 330,
    penalties: 90,
    coercion: 6,
    fees: 260,
    documents: 3,
    issued: 0.5,
    proposals: 22,
  },
  transport: {
    ...nothing,
    website: 190,
    requests: 3,
    licences: 410,
    penalties: 320,
    coercion: 24,
    documents: 1,
    issued: 0.2,
    proposals: 17,
  },
  agriculture: {
    ...nothing,
    website: 210,
    requests: 2.2,
    licences: 60,
    penalties: 18,
    coercion: 1,
    documents: 2,
    issued: 0.3,
    proposals: 9,
  },
  health: {
    ...nothing,
    website: 260,
    requests: 2.5,
    licences: 240,
    penalties: 42,
    documents: 2,
    issued: 0.3,
    proposals: 10,
  },
  emergency: {
    ...nothing,
    website: 230,
    requests: 0.8,
    licences: 80,
    penalties: 52,
    coercion: 3,
    documents: 1,
    issued: 0.2,
    proposals: 3,
  },
  market: {
    ...nothing,
    website: 270,
    requests: 8,
    licences: 5_600,
    penalties: 340,
    coercion: 31,
    documents: 1,
    issued: 0.2,
    proposals: 5,
  },
  statistics: { ...nothing, website: 110, requests: 0.3, penalties: 1 },
  licensing: {
    ...nothing,
    website: 280,
    requests: 2,
    licences: 8_800,
    fees: 34,
    documents: 1,
    issued: 0.2,
    proposals: 2,
  },
  tax: {
    ...nothing,
    website: 150,
    requests: 1.5,
    licences: 140,
    penalties: 310,
    coercion: 12,
    documents: 1,
    issued: 0.1,
  },
  environment: { ...nothing, website: 240, requests: 4, licences: 44, penalties: 31, coercion: 5, proposals: 6 },
  town: { ...nothing, website: 130, requests: 1.4, penalties: 4, documents: 0, issued: 0, proposals: 1.2 },
  subdistrict: { ...nothing, website: 150, requests: 13, penalties: 6, documents: 0, issued: 0, proposals: 1.5 },
};

/** Bodies that differ from others of their function. */
const own: Readonly<Record<string, Partial<Activity>>> = {
  office: { website: 580, requests: 19, documents: 16, issued: 2.4, proposals: 3 },
  petitions: { website: 70, requests: 1 },
  data: { website: 90, requests: 0, proposals: 1 },
  'government-services': { website: 48, requests: 0, proposals: 0 },
  ethnic: { website: 60, requests: 0, licences: 3, penalties: 0, documents: 0, issued: 0, proposals: 2 },
  broadcasting: { website: 120, requests: 0, licences: 4, penalties: 0, documents: 0, issued: 0, proposals: 2 },
  'shanty-towns': {
    website: 80,
    requests: 7,
    licences: 0,
    penalties: 0,
    coercion: 0,
    fees: 0,
    documents: 0,
    issued: 0,
    proposals: 1,
  },
  'city-management': {
    website: 200,
    requests: 9,
    licences: 460,
    penalties: 520,
    coercion: 38,
    fees: 22,
    documents: 1,
    issued: 0.2,
  },
  audit: { website: 90, requests: 0.2, penalties: 2, documents: 0, issued: 0 },
  weather: { website: 70, requests: 0, licences: 12, penalties: 0 },
  statistics: { website: 130, requests: 0.5 },
  'supply-cooperative': {
    website: 42,
    requests: 0,
    licences: 0,
    penalties: 0,
    coercion: 0,
    documents: 0,
    issued: 0,
    proposals: 1,
  },
  livestock: { website: 120, requests: 0.4, licences: 130, penalties: 7, proposals: 3 },
  forestry: { website: 140, requests: 1.6, licences: 95, penalties: 26 },
  disabled: { website: 75, requests: 0, licences: 0, documents: 0, issued: 0, proposals: 2 },
  roads: { website: 95, requests: 0.6, licences: 18, penalties: 26, proposals: 6 },
  'economic-zone': { website: 160, requests: 2.4, licences: 40, documents: 0, issued: 0, proposals: 2 },
  yuntai: { website: 46, requests: 0, penalties: 0, proposals: 0 },
  liuwan: { website: 64, requests: 0, penalties: 0, proposals: 0 },
  yongxing: { website: 52, requests: 0, penalties: 0, proposals: 0 },
};

/** What that body has in an ordinary year; bodies of one function differ in size. */
export function activityOf({ key, function: does }: SampleAgency): Activity {
  const size = 0.65 + 0.8 * chanceOf('size', key)();
  const base = byFunction[does];
  const scaled = {
    ...base,
    website: base.website * size,
    requests: base.requests * size,
    proposals: base.proposals * size,
  };
  return { ...scaled, ...own[key] };
}
