import type { Report, Text } from '@gongkai/report';

/** Why a relation of today's form says nothing of a report on 2014–2018; null for other reports. */
export function notInForm2014({ form }: Report): Text | null {
  return form === '2014'
    ? { zh: '2014—2018年没有规定这一格式', en: 'the form of 2014–2018 did not prescribe it' }
    : null;
}
