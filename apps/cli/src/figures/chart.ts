/** Plain SVG charts in the product's colours: axes with units, a title, a legend, a note on where it all comes from. */

export const COLOUR = {
  paper: '#FFFDF9',
  floor: '#EFEAE0',
  joint: '#E5DFD2',
  ink: '#2B2A40',
  quiet: '#5E5C72',
  indigo: '#4C57B8',
  teal: '#23898A',
  mustard: '#E3B04B',
  plum: '#86508F',
  rose: '#D9839A',
  moss: '#6C9150',
  apricot: '#E89A60',
} as const;

type Point = readonly [x: number, y: number];
export type Layer =
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly colour: string;
      readonly name?: string;
      readonly dash?: boolean;
      readonly step?: boolean;
    }
  /** Filled between two edges, given at the same places. */
  | {
      readonly kind: 'band';
      readonly points: readonly (readonly [x: number, low: number, high: number])[];
      readonly colour: string;
      readonly name?: string;
    }
  | {
      readonly kind: 'bars';
      readonly bars: readonly (readonly [from: number, to: number, y: number])[];
      readonly colour: string;
      readonly name?: string;
    }
  /** Dots; the third number is half the length of the error bar. */
  | {
      readonly kind: 'dots';
      readonly points: readonly (readonly [x: number, y: number, error?: number])[];
      readonly colour: string;
      readonly name?: string;
      readonly hollow?: boolean;
    };
export type Axis = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** A label may have two lines. */
  readonly ticks: readonly (readonly [at: number, label: string])[];
};
export type Chart = {
  readonly title: string;
  readonly subtitle: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly layers: readonly Layer[];
  /** Lines at the foot: source, sample, seed. */
  readonly notes: readonly string[];
};

const WIDTH = 760;
const HEIGHT = 470;
const LEFT = 74;
const RIGHT = 26;
const TOP = 112;
const NOTE_LETTERS = 108;
const FONT = `font-family="'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"`;

/** Whole steps between two numbers, as ticks. */
export function ticks(from: number, to: number, step: number, digits = 0): [number, string][] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const at = from + i * step;
    return [at, at.toFixed(digits)];
  });
}
/** A round number at or above a value, and a step that divides it in four to six. */
export function roundTop(value: number): { readonly to: number; readonly step: number } {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9) / 4));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => value / one <= 6) ?? 10 * power;
  return { to: Math.ceil(value / step - 1e-9) * step, step };
}

export function chartSvg({ title, subtitle, x, y, layers, notes: paragraphs }: Chart): string {
  const notes = paragraphs.flatMap(wrap);
  const height = HEIGHT + notes.length * 16;
  const bottom = HEIGHT - 68;
  const px = (value: number): string => n(LEFT + ((value - x.from) / (x.to - x.from)) * (WIDTH - LEFT - RIGHT));
  const py = (value: number): string => n(bottom - ((value - y.from) / (y.to - y.from)) * (bottom - TOP));
  const parts = [
    `<rect width="${WIDTH}" height="${height}" rx="18" fill="${COLOUR.paper}"/>`,
    label(28, 38, title, 19, COLOUR.ink, 'font-weight="700"'),
    label(28, 60, subtitle, 13, COLOUR.quiet),
    legend(layers),
    ...y.ticks.map(
      ([at, name]) =>
        `<path d="M${LEFT} ${py(at)}H${WIDTH - RIGHT}" stroke="${COLOUR.joint}"/>` +
        label(LEFT - 9, Number(py(at)) + 4, name, 12, COLOUR.quiet, 'text-anchor="end"'),
    ),
    ...layers.map((layer) => draw(layer, px, py)),
    `<path d="M${LEFT} ${bottom}H${WIDTH - RIGHT}" stroke="${COLOUR.ink}" stroke-width="1.2"/>`,
    ...x.ticks.map(
      ([at, name]) =>
        `<path d="M${px(at)} ${bottom}v5" stroke="${COLOUR.ink}"/>` +
        name
          .split('\n')
          .map((line, i) => label(Number(px(at)), bottom + 19 + i * 14, line, 12, COLOUR.quiet, 'text-anchor="middle"'))
          .join(''),
    ),
    label((LEFT + WIDTH - RIGHT) / 2, bottom + 50, x.label, 13, COLOUR.ink, 'text-anchor="middle"'),
    `<g transform="translate(22 ${(TOP + bottom) / 2}) rotate(-90)">${label(0, 0, y.label, 13, COLOUR.ink, 'text-anchor="middle"')}</g>`,
    ...notes.map((note, i) => label(28, HEIGHT + 2 + i * 16, note, 11.5, COLOUR.quiet)),
  ];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(`${title}. ${subtitle}`)}" ${FONT}>`;
  return `${open}\n${parts.filter((part) => part !== '').join('\n')}\n</svg>\n`;
}

/** Charts one below the other, as one picture. */
export function stackSvg(charts: readonly Chart[]): string {
  let top = 0;
  const parts = charts.map((chart) => {
    const svg = chartSvg(chart).replace('<svg ', `<svg y="${top}" `);
    top += HEIGHT + chart.notes.flatMap(wrap).length * 16 + 14;
    return svg;
  });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top - 14}" width="${WIDTH}" height="${top - 14}">`;
  return `${open}\n<rect width="${WIDTH}" height="${top - 14}" fill="${COLOUR.floor}"/>\n${parts.join('')}</svg>\n`;
}

function draw(layer: Layer, px: (value: number) => string, py: (value: number) => string): string {
  const { colour } = layer;
  switch (layer.kind) {
    case 'line': {
      const dash = layer.dash ? ' stroke-dasharray="6 5"' : '';
      const d = layer.points
        .map(([a, b], i) => (i === 0 ? `M${px(a)} ${py(b)}` : layer.step ? `H${px(a)}V${py(b)}` : `L${px(a)} ${py(b)}`))
        .join('');
      return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linejoin="round"${dash}/>`;
    }
    case 'band': {
      const up = layer.points.map(([a, , high]) => `${px(a)} ${py(high)}`);
      const down = layer.points.toReversed().map(([a, low]) => `${px(a)} ${py(low)}`);
      return `<path d="M${[...up, ...down].join('L')}Z" fill="${colour}" fill-opacity=".2"/>`;
    }
    case 'bars':
      return layer.bars
        .map(([from, to, top]) => {
          const [a, b] = [Number(px(from)) + 1, Number(px(to)) - 1];
          const [high, low] = [Number(py(top)), Number(py(0))];
          return `<rect x="${n(a)}" y="${n(high)}" width="${n(b - a)}" height="${n(Math.max(0, low - high))}" rx="2" fill="${colour}" fill-opacity=".78"/>`;
        })
        .join('');
    case 'dots':
      return layer.points
        .map(([a, b, error]) => {
          const bar = error
            ? `<path d="M${px(a)} ${py(b - error)}V${py(b + error)}m-5 0h10M${px(a)} ${py(b - error)}m-5 0h10" stroke="${colour}" stroke-width="1.6" fill="none"/>`
            : '';
          const fill = layer.hollow ? COLOUR.paper : colour;
          return `${bar}<circle cx="${px(a)}" cy="${py(b)}" r="4.4" fill="${fill}" stroke="${colour}" stroke-width="1.8"/>`;
        })
        .join('');
  }
}

/** Names in a row, each after a swatch of its own kind. */
function legend(layers: readonly Layer[]): string {
  let left = LEFT;
  return layers
    .map((layer) => {
      if (layer.name === undefined) return '';
      const at = left;
      left += 44 + layer.name.length * 7;
      const box = `<rect x="${at}" y="79" width="22" height="12" rx="3" fill="${layer.colour}" fill-opacity="${layer.kind === 'band' ? 0.25 : 0.78}"/>`;
      const dash = layer.kind === 'line' && layer.dash ? ' stroke-dasharray="6 5"' : '';
      const line = `<path d="M${at} 85h22" stroke="${layer.colour}" stroke-width="2.2"${dash}/>`;
      const hollow = layer.kind === 'dots' && layer.hollow;
      const dot = `<circle cx="${at + 11}" cy="85" r="4.4" fill="${hollow ? COLOUR.paper : layer.colour}" stroke="${layer.colour}" stroke-width="1.8"/>`;
      const swatch = layer.kind === 'line' ? line : layer.kind === 'dots' ? dot : box;
      return swatch + label(at + 29, 89, layer.name, 12, COLOUR.ink);
    })
    .join('');
}

/** Lines that fit the width at the size of a note. */
function wrap(note: string): string[] {
  const lines = [''];
  for (const word of note.split(' ')) {
    const line = lines[lines.length - 1];
    if (line.length + word.length + 1 > NOTE_LETTERS) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function label(x: number, y: number, text: string, size: number, colour: string, more = ''): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${colour}"${more === '' ? '' : ` ${more}`}>${escape(text)}</text>`;
}
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
/** At most two decimals, so that files stay small and alike. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
