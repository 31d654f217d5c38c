import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as it was photographed. */
export interface Shot {
  readonly page: string;
  readonly state: string;
  readonly size: string;
  readonly look: string;
  readonly jpeg: Buffer;
}

const style = `body { font: 12px sans-serif; margin: 16px; background: #888; color: #fff }
  section { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start }
  figure { margin: 0 } img { display: block; height: 260px; max-width: 560px; object-fit: contain; object-position: top left }`;

/** A folder of photographs with one sheet for each page, to be opened in a browser. */
export class ContactSheet {
  private readonly files: { page: string; caption: string; file: string }[] = [];

  constructor(private readonly folder: string) {}

  async add({ page, state, size, look, jpeg }: Shot): Promise<void> {
    const file = `${page}-${state}-${size}-${look}.jpg`;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, file), jpeg);
    this.files.push({ page, caption: `${state} · ${size} · ${look}`, file });
  }

  /** Writes the sheets. @returns their paths */
  async write(): Promise<string[]> {
    const pages = [...new Set(this.files.map(({ page }) => page))];
    return await Promise.all(
      pages.map(async (page) => {
        const path = join(this.folder, `${page}.html`);
        const figures = this.files
          .filter((each) => each.page === page)
          .map(({ caption, file }) => `<figure><img src="${file}" alt=""><figcaption>${caption}</figcaption></figure>`);
        const head = `<!doctype html><meta charset="utf-8"><title>${page}</title><style>${style}</style>`;
        await writeFile(path, `${head}<h1>${page}</h1><section>${figures.join('\n')}</section>\n`);
        return path;
      }),
    );
  }
}
