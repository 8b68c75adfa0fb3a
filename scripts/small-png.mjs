// Makes a screenshot a fraction of its size: 256 colours are enough for type and flat shapes.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The chunks of a PNG by name; those of one name are joined. */
function readChunks(png) {
  const found = {};
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    found[name] = Buffer.concat([found[name] ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), body.length + 4);
  return made;
}

/** The PNG filters, backwards: what stands to the left, above, and above left is added again. */
const predict = [
  () => 0,
  (a) => a,
  (_a, b) => b,
  (a, b) => (a + b) >> 1,
  (a, b, c) => {
    const [left, up, corner] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return left <= up && left <= corner ? a : up <= corner ? b : c;
  },
];

/** The pixels as numbers 0xRRGGBB, row by row. */
function readPixels(png) {
  const { IHDR, IDAT } = readChunks(png);
  const [width, height] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)];
  const [depth, type, , , interlaced] = IHDR.subarray(8);
  const size = { 2: 3, 6: 4 }[type];
  if (depth !== 8 || !size || interlaced)
    throw new Error(`a PNG of type ${type}, depth ${depth} is not read here`);
  const raw = inflateSync(IDAT);
  const stride = width * size;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const filter = predict[raw[start]];
    const row = new Uint8Array(stride);
    for (let x = 0; x < stride; x++) {
      row[x] = raw[start + 1 + x] + filter(row[x - size] ?? 0, above[x], above[x - size] ?? 0);
    }
    for (let x = 0; x < width; x++) {
      const at = x * size;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

const channels = [16, 8, 0];
const channel = (colour, shift) => (colour >> shift) & 255;

/** Splits the colours at their widest channel again and again; the mean of each box is in the palette. */
function makePalette(counts, most) {
  const span = (box) =>
    channels
      .map((shift) => {
        const values = box.map(([colour]) => channel(colour, shift));
        return { shift, width: Math.max(...values) - Math.min(...values) };
      })
      .sort((a, b) => b.width - a.width)[0];
  const boxes = [{ colours: [...counts], ...span([...counts]) }];
  while (boxes.length < most) {
    boxes.sort((a, b) => b.width - a.width);
    const [{ colours, shift, width }] = boxes;
    if (!width) break;
    const values = colours.map(([colour]) => channel(colour, shift));
    const middle = (Math.max(...values) + Math.min(...values)) / 2;
    const halves = [(value) => value <= middle, (value) => value > middle].map((side) =>
      colours.filter(([colour]) => side(channel(colour, shift))),
    );
    boxes.splice(0, 1, ...halves.map((half) => ({ colours: half, ...span(half) })));
  }
  const palette = [];
  const index = new Map();
  for (const { colours } of boxes) {
    const total = colours.reduce((sum, [, count]) => sum + count, 0);
    for (const [colour] of colours) index.set(colour, palette.length);
    palette.push(
      channels.map((shift) =>
        Math.round(colours.reduce((sum, [colour, count]) => sum + channel(colour, shift) * count, 0) / total),
      ),
    );
  }
  return { palette, index };
}

/**
 * @param {Uint8Array} png a screenshot: 8 bits, RGB or RGBA, opaque
 * @returns {Buffer} the same picture in at most 256 colours
 */
export function smallPng(png) {
  const { width, height, pixels } = readPixels(Buffer.from(png));
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const { palette, index } = makePalette(counts, 256);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = index.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
