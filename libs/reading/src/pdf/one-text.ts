/**
 * Radicals that Unicode's compatibility normalisation leaves alone (U+2E80–2EF3) or takes for another form than the one
 * printed (⼾), each with the character meant.
 */
const radicals = new Map(
  Array.from(
    (
      '⺁厂⺄乙⺅亻⺆冂⺉刂⺋㔾⺎兀⺏尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒' +
      '⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣' +
      '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户'
    ).matchAll(/(..)/gu),
    ([pair]): [string, string] => [Array.from(pair)[0] ?? '', Array.from(pair)[1] ?? ''],
  ),
);

/**
 * A character as text: fonts that share one shape between a character and a radical, a ligature or a compatibility form
 * often name the latter. Full-width signs stay as printed. What a font gives no meaning comes out as U+FFFD.
 */
export function oneText(printed: string): string {
  return printed
    .replace(/[\u2E80-\u2EF3\u2F3E]/gu, (radical) => radicals.get(radical) ?? radical)
    .replace(/[\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06]/gu, (form) => form.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\u0000-\u001F\u007F-\u009F\uE000-\uF8FF]/gu, '\uFFFD');
}
