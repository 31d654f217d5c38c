import { z } from 'zod';

/** Letters of a view's name and of its address, and views of a county. */
export const longestViewName = 40;
export const longestViewAddress = 1000;
export const mostViews = 100;

/** Pages that can be kept as a view, as they stand in addresses below the county's number. */
export const viewPages = [
  'overview',
  'channels',
  'applications',
  'litigation',
  'proposals',
  'disclosure',
  'compare',
  'reports',
  'checks',
  'search',
] as const;

/** Path and query of a page of a county, and nothing that leads anywhere else. */
const address = z
  .string()
  .max(longestViewAddress)
  .regex(
    new RegExp(
      `^/[1-9]\\d{0,8}/(?:${viewPages.join('|')}|agencies/\\d{1,9}|reports/\\d{1,9}/\\d{4})(?:\\?[^#\\s\\\\]*)?$`,
    ),
    'must be a page of the county: its path and its query',
  );

/** A view to be kept. */
export const newSavedView = z
  .strictObject({ name: z.string().trim().min(1).max(longestViewName), address })
  .meta({ id: 'NewSavedView' });

export type NewSavedView = z.infer<typeof newSavedView>;

export const savedView = z
  .object({ id: z.int().positive(), name: z.string(), address, at: z.iso.datetime(), who: z.string() })
  .meta({ id: 'SavedView' });

export type SavedView = z.infer<typeof savedView>;
