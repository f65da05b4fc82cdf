// Draws the map: one path for all ties, one for each sector, one for those that are
// only dots, and a layer for what is in focus.
const map = byID('map');
const svg = map?.querySelector('svg');
const state = {
  size: 0, top: 200, year: Infinity, types: -1, hidden: new Set(),
  chosen: -1, pair: null, // what is in focus
};
const camera = {k: 1, x: 0, y: 0};
let drawn = {...camera};
let base = {x: 1, y: 1, left: 0, top: 0, width: 1200, height: 640};
let full = []; // drawn in full, the largest first
let radii = new Map();

const svgElement = (name, attributes) => {
  const e = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) e.setAttribute(key, attributes[key]);
  return e;
};

// The map fills its frame, stretched one way by at most 1.7.
const measureFrame = () => {
  const width = map.clientWidth, height = map.clientHeight;
  if (!width || !height) return false;
  const x = width / data.width, y = height / data.height;
  base = {x: Math.min(x, 1.7 * y), y: Math.min(y, 1.7 * x), width, height};
  base.left = (width - base.x * data.width) / 2;
  base.top = (height - base.y * data.height) / 2;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return true;
};
const screenX = i => camera.x + camera.k * (base.left + base.x * data.x[i]);
const screenY = i => camera.y + camera.k * (base.top + base.y * data.y[i]);
const visible = i => data.x[i] >= 0 && !state.hidden.has(data.sectorOf[i]);
const tieVisible = t => (!ties.types || !ties.types[t] || (ties.types[t] & state.types) !== 0) &&
  (!ties.since || ties.since[t] <= state.year);

const corners = data.sectors.map(s => s.points && s.points.split(' ').map(p => p.split(',').map(Number)));
const one = x => Math.round(10 * x) / 10;
const markPath = (i, r) => {
  const x = screenX(i), y = screenY(i), shape = corners[data.sectorOf[i]];
  if (!shape) return `M${one(x - r)} ${one(y)}a${one(r)} ${one(r)} 0 1 0 ${one(2 * r)} 0a${one(r)} ${one(r)} 0 1 0-${one(2 * r)} 0z`;
  return 'M' + shape.map(([a, b]) => `${one(x + r * a)} ${one(y + r * b)}`).join('L') + 'z';
};
const tiePath = t => `M${one(screenX(ties.a[t]))} ${one(screenY(ties.a[t]))}L${one(screenX(ties.b[t]))} ${one(screenY(ties.b[t]))}`;

const setRadii = order => {
  const values = measures[state.size].values;
  const most = Math.max(...placed.map(i => values[i]), 1e-9);
  // Many marks are smaller, and so are those of a small map.
  const crowd = Math.max(.6, Math.min(1, Math.sqrt(80 / order.length)));
  const scale = crowd * Math.min(1, Math.max(.6, base.width / 1100)) * Math.min(2, camera.k ** .4);
  radii = new Map(order.map(i => [i, scale * Math.max(4, 13 * Math.sqrt(Math.max(0, values[i]) / most))]));
};

const draw = () => {
  const values = measures[state.size].values;
  const order = placed.filter(visible).sort((i, j) => values[j] - values[i] || tiesOf[j].length - tiesOf[i].length || i - j);
  full = order.slice(0, state.top);
  setRadii(full);
  let d = '';
  let shown = 0;
  for (let t = 0; t < ties.a.length; t++) {
    if (tieVisible(t) && radii.has(ties.a[t]) && radii.has(ties.b[t])) {
      d += tiePath(t);
      shown++;
    }
  }
  byID('ties').setAttribute('d', d);
  byID('dots').setAttribute('d', order.slice(state.top).map(i => `M${one(screenX(i))} ${one(screenY(i))}h0`).join(''));
  const paths = data.sectors.map(() => '');
  // Small marks stand on large ones.
  for (const i of full) paths[data.sectorOf[i]] += markPath(i, radii.get(i));
  paths.forEach((p, s) => svg.querySelector('path.m' + s).setAttribute('d', p));
  byID('labels').replaceChildren(...labels(full.slice(0, 300), 150));
  drawFocus();
  drawn = {...camera};
  byID('view').style.transform = '';
  return [order.length, shown];
};

const shownName = i => {
  const name = data.names[i], short = data.short?.[i];
  if (name.length <= 30) return name;
  return short && short.length <= 30 ? short : name.slice(0, 29).trimEnd() + '…';
};
const context = document.createElement('canvas').getContext('2d');

// Names below or above their marks where there is room, the first first.
const labels = (organizations, most) => {
  context.font = '12px ' + getComputedStyle(document.body).fontFamily;
  const taken = organizations.map(i => {
    const x = screenX(i), y = screenY(i), r = radii.get(i) ?? 6;
    return [x - r, y - r, x + r, y + r];
  });
  const out = [];
  for (const i of organizations) {
    if (out.length >= most) break;
    const text = shownName(i), half = context.measureText(text).width / 2 + 2, r = radii.get(i) ?? 6;
    const x = screenX(i), y = screenY(i);
    if (x < 0 || x > base.width || y < 0 || y > base.height) continue;
    const middle = Math.min(Math.max(x, half), base.width - half);
    for (const top of [y + r + 1, y - r - 15]) {
      const box = [middle - half, top, middle + half, top + 14];
      if (top < 0 || top + 14 > base.height || taken.some(b => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) continue;
      taken.push(box);
      const e = svgElement('text', {x: one(middle), y: one(top + 11)});
      e.textContent = text;
      out.push(e);
      break;
    }
  }
  return out;
};

const partnersOf = i => tiesOf[i].filter(tieVisible).map(t => otherEnd(t, i));

// What is in focus is drawn again over the rest, which fades.
const drawFocus = () => {
  const center = state.pair ?? (state.chosen >= 0 ? [state.chosen] : []);
  const inFocus = center.filter(i => data.x[i] >= 0);
  map.classList.toggle('focused', inFocus.length > 0);
  if (!inFocus.length) return byID('focus').replaceChildren();
  let near = partnersOf(inFocus[0]);
  if (state.pair) near = near.filter(i => partnersOf(inFocus[1] ?? inFocus[0]).includes(i));
  near = [...new Set(near)].filter(visible);
  let d = '';
  for (const i of inFocus) {
    for (const t of tiesOf[i]) if (tieVisible(t) && near.includes(otherEnd(t, i))) d += tiePath(t);
  }
  const parts = [svgElement('path', {class: 'tie', d})];
  if (state.pair && inFocus.length === 2) {
    const [a, b] = inFocus;
    parts.push(svgElement('path', {class: 'missing', d: `M${one(screenX(a))} ${one(screenY(a))}L${one(screenX(b))} ${one(screenY(b))}`}));
  }
  for (const i of [...near, ...inFocus]) parts.push(svgElement('path', {class: 'm' + data.sectorOf[i], d: markPath(i, radii.get(i) ?? 6)}));
  for (const i of inFocus) parts.push(svgElement('circle', {cx: one(screenX(i)), cy: one(screenY(i)), r: one((radii.get(i) ?? 6) * 1.5 + 4)}));
  byID('focus').replaceChildren(...parts, ...labels([...inFocus, ...near], 60));
};
