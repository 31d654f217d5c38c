import { z } from 'zod';
import { contentFaults } from '@gongkai/report';
import { finding, severity } from './finding.ts';
import { text } from './text.ts';

const example = z.object({ given: text, says: text });

/** A check, and whether it is in force in a county. */
export const listedCheck = z
  .object({
    code: z.string(),
    name: text,
    sentence: text,
    basis: text,
    severity,
    scope: z.enum(['report', 'overYears', 'amongBodies']),
    fault: z.enum(contentFaults).nullable().describe('Which of the faults that notices name its findings show'),
    example: z.object({ holds: example, finding: example }),
    revision: z.int().positive(),
    state: z
      .enum(['inForce', 'off', 'new', 'changed'])
      .describe('new, changed: it came with the program and waits to be switched on; until then it finds nothing new'),
    since: z.iso.datetime().nullable().describe('When it was last switched'),
    who: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ListedCheck' });

export type ListedCheck = z.infer<typeof listedCheck>;

/** Text that a county gave its bodies to use; passages of it are no copies. */
export const template = z
  .object({
    id: z.int().positive(),
    fileName: z.string(),
    sentences: z.int().describe('Sentences read from it'),
    addedAt: z.iso.datetime(),
    who: z.string(),
  })
  .meta({ id: 'Template' });

export type Template = z.infer<typeof template>;

export const checkList = z
  .object({ checks: z.array(listedCheck), templates: z.array(template) })
  .meta({ id: 'CheckList' });

export type CheckList = z.infer<typeof checkList>;

export const checkSwitch = z
  .strictObject({ on: z.boolean(), reason: z.string().trim().min(2).max(500).optional() })
  .refine(({ on, reason }) => on || reason !== undefined, {
    path: ['reason'],
    error: 'is needed where a check is switched off',
  })
  .meta({ id: 'CheckSwitch' });

/** What a check would find in the reports stored, as if it were in force. Nothing is changed by it. */
export const backTest = z
  .object({
    code: z.string(),
    tested: z.int().describe('Reports: the last version of each'),
    holding: z.int().describe('In how many of them it only holds, or has nothing to look at'),
    notAssessed: z.int().describe('In how many it cannot be assessed, and finds nothing'),
    flagged: z.array(
      z.object({
        agencyId: z.int(),
        year: z.int(),
        version: z.int().positive(),
        findings: z.array(finding),
        stored: z.int().describe('Findings of this check that are stored for the version now'),
      }),
    ),
  })
  .meta({ id: 'BackTest' });

export type BackTest = z.infer<typeof backTest>;

export const switchedCheck = z
  .object({ list: checkList, rejudged: z.int().describe('Reports whose findings changed') })
  .meta({ id: 'SwitchedCheck' });
