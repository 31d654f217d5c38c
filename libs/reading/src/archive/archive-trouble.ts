import type { Note, Text } from '@gongkai/report';

export const anArchive: Text = {
  zh: '这是压缩包（.zip），里面可能有多份文件。请解压后提交其中的年度报告。',
  en: 'This is an archive (.zip) that may hold several files. Unpack it and hand in the annual reports in it.',
};

export const archiveOversized: Text = {
  zh: '压缩包解压后过大，未予读取。请分几次提交，或只提交年度报告。',
  en: 'The archive unpacks to far too much and was not read. Hand it in in parts, or hand in the annual reports alone.',
};

export function tooManyFiles(most: number): Text {
  return {
    zh: `压缩包里的文件超过 ${String(most)} 个，未予读取。请分几次提交。`,
    en: `The archive holds more than ${String(most)} files and was not read. Hand it in in parts.`,
  };
}

const reasons = {
  encrypted: { zh: '设有密码', en: 'is protected by a password' },
  oversized: { zh: '解压后过大', en: 'unpacks to far too much' },
  damaged: { zh: '已损坏', en: 'is damaged' },
} satisfies Record<string, Text>;

/** Why a file of an archive was not unpacked. */
export function entryNote(path: string, reason: keyof typeof reasons): Note {
  return {
    message: {
      zh: `压缩包里的“${path}”${reasons[reason].zh}，没有读取。`,
      en: `“${path}” in the archive ${reasons[reason].en} and was not read.`,
    },
    places: [],
  };
}
