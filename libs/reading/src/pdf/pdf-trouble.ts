import type { Text } from '@gongkai/report';

export const damagedPdf: Text = {
  zh: 'PDF 文件不完整或已损坏，无法打开。请重新导出或重新发送，或提交 Word 文档（.docx）。',
  en: 'The PDF file is cut off or damaged and cannot be opened. Export or send it again, or hand in a Word document (.docx).',
};

export const encryptedPdf: Text = {
  zh: 'PDF 文件设有打开密码，无法读取。请取消密码后重新导出，或提交 Word 文档（.docx）。',
  en: 'The PDF file is protected by a password and cannot be read. Export it without one, or hand in a Word document (.docx).',
};

export const oversizedPdf: Text = {
  zh: 'PDF 文件过大或页数过多，不像一份年度报告，未予读取。请只提交年度报告本身，或提交 Word 文档（.docx）。',
  en: 'The PDF file is too large or has too many pages to be an annual report and was not read. Hand in the report alone, or a Word document (.docx).',
};

export const scannedPdf: Text = {
  zh: '这个 PDF 是扫描件或图片，没有文字，无法读取。请提交由 Word 或 WPS 导出的 PDF，或 Word 文档（.docx）。',
  en: 'This PDF is a scan or a picture without text and cannot be read. Hand in a PDF exported from Word or WPS, or a Word document (.docx).',
};

export const letterlessPdf: Text = {
  zh: '这个 PDF 的字体缺少汉字，几乎所有汉字都成了同一个字符，无法读取。请在装有中文字体的电脑上重新导出 PDF，或提交 Word 文档（.docx）。',
  en: 'The font of this PDF lacks Chinese characters: nearly all of them came out as the same one and cannot be read. Export it again on a computer with a Chinese font, or hand in a Word document (.docx).',
};
