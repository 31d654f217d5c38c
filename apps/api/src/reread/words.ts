import type { Text } from '@gongkai/report';

/** Why a document is left as it is although it is read otherwise now, and what to do. */

export function noReportAnyMore(trouble: Text | null): Text {
  return {
    zh: `现在读不出年报（${trouble?.zh ?? '无法读取'}）；保持原来的读数，请人工核对`,
    en: `It gives no report any more (${trouble?.en ?? 'unreadable'}); the earlier reading is kept, look at it`,
  };
}

export function anotherYear(year: number): Text {
  return {
    zh: `现在读作 ${year} 年年报；保持原来的读数，请人工核对`,
    en: `It is read as a report on ${year} now; the earlier reading is kept, look at it`,
  };
}

export function anotherBody(name: string): Text {
  return {
    zh: `现在读作“${name}”的年报；保持原来的读数，请人工核对`,
    en: `It is read as the report of “${name}” now; the earlier reading is kept, look at it`,
  };
}
