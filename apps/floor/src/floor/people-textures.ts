/** The baked people on the graphics card. */
import { type PeopleAtlas, PAGE_PX } from '../art/figures/people-atlas.ts';
import { createMippedTexture } from './gl/textures.ts';

export type PeopleTextures = {
  readonly textures: readonly WebGLTexture[];
  readonly cellW: number;
  readonly cellH: number;
  readonly columns: number;
  readonly cellsPerPage: number;
  readonly pxPerM: number;
  /** From the feet up to the top of a cell and down to its foot, metres of a figure. */
  readonly upM: number;
  readonly downM: number;
};
export function uploadPeople(gl: WebGLRenderingContext, atlas: PeopleAtlas): PeopleTextures {
  const textures = atlas.pages.map((page, i) => createMippedTexture(gl, page, atlas.smaller[i]));
  for (const canvas of [...atlas.pages, ...atlas.smaller.flat()]) {
    canvas.width = 1;
    canvas.height = 1;
  }
  const downM = 0.16;
  return {
    textures,
    cellW: atlas.cellW,
    cellH: atlas.cellH,
    columns: atlas.columns,
    cellsPerPage: atlas.cellsPerPage,
    pxPerM: atlas.pxPerM,
    upM: atlas.cellH / atlas.pxPerM - downM,
    downM,
  };
}
export const UV_PER_PX = 65535 / PAGE_PX;
