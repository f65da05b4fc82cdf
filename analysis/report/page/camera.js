// Moves and enlarges the map: at once by a transform, and drawn again when it has
// come to rest.
let resting = 0;
const move = () => {
  const f = camera.k / drawn.k;
  byID('view').style.transform = `translate(${camera.x - f * drawn.x}px,${camera.y - f * drawn.y}px) scale(${f})`;
  clearTimeout(resting);
  resting = setTimeout(draw, 140);
};
const zoom = (factor, x = base.width / 2, y = base.height / 2) => {
  const k = Math.min(40, Math.max(.5, camera.k * factor)), f = k / camera.k;
  Object.assign(camera, {k, x: x - f * (x - camera.x), y: y - f * (y - camera.y)});
  move();
};
const pan = (dx, dy) => {
  camera.x += dx;
  camera.y += dy;
  move();
};
const showAll = () => {
  Object.assign(camera, {k: 1, x: 0, y: 0});
  draw();
};

// Moves the map as little as brings organizations into what the card leaves free.
const center = organizations => {
  const free = base.width - (base.width > 800 && state.chosen >= 0 ? 384 : 0);
  const span = values => [Math.min(...values), Math.max(...values)];
  const [left, right] = span(organizations.map(screenX)), [top, bottom] = span(organizations.map(screenY));
  const f = Math.min(1, .8 * free / (right - left), .8 * base.height / (bottom - top));
  const within = (from, to, room) => Math.max(.1 * room - from, Math.min(0, .9 * room - to));
  camera.k *= f;
  camera.x *= f;
  camera.y *= f;
  camera.x += within(f * left, f * right, free);
  camera.y += within(f * top, f * bottom, base.height);
};

const pointers = new Map();
let moved = 0;
const at = event => {
  const box = map.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};
const watchPointers = () => {
  map.addEventListener('pointerdown', event => {
    if (event.button) return;
    map.setPointerCapture(event.pointerId);
    if (!pointers.size) moved = 0;
    pointers.set(event.pointerId, at(event));
  });
  map.addEventListener('pointermove', event => {
    const last = pointers.get(event.pointerId), now = at(event);
    if (!last) return hover(event.target === map || svg.contains(event.target) ? pick(...now) : -1);
    pointers.set(event.pointerId, now);
    moved += Math.hypot(now[0] - last[0], now[1] - last[1]);
    if (pointers.size === 1) {
      if (moved >= 5) pan(now[0] - last[0], now[1] - last[1]);
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
    const apart = p => Math.max(1, Math.hypot(p[0] - other[0], p[1] - other[1]));
    zoom(apart(now) / apart(last), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
  });
  // With the pointer captured no click comes.
  map.addEventListener('pointerup', event => {
    if (pointers.delete(event.pointerId) && moved < 5) choose(pick(...at(event)));
  });
  map.addEventListener('pointercancel', event => pointers.delete(event.pointerId));
  map.addEventListener('pointerleave', () => hover(-1));
  // The wheel is the page's until somebody has turned to the map.
  map.addEventListener('wheel', event => {
    if (!event.ctrlKey && document.activeElement !== map) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), ...at(event));
  }, {passive: false});
};

const pick = (x, y) => {
  let best = -1, nearest = 14;
  for (const i of placed) {
    if (!visible(i)) continue;
    const d = Math.hypot(screenX(i) - x, screenY(i) - y) - (radii.get(i) ?? 2);
    if (d < nearest) {
      best = i;
      nearest = d;
    }
  }
  return nearest < 10 ? best : -1;
};
const hover = i => {
  map.classList.toggle('over', i >= 0);
  map.title = i >= 0 ? data.names[i] : '';
};

const arrows = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
const watchKeys = () => {
  map.addEventListener('keydown', press);
  // Not before the key is up: the button that gets the focus must not be pressed too.
  map.addEventListener('keyup', event => event.key === 'Enter' && state.chosen >= 0 && openCard(true));
};
const press = event => {
  const way = arrows[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (way && event.shiftKey) pan(-60 * way[0], -60 * way[1]);
  else if (way) step(way);
  else if (event.key === '+' || event.key === '=') zoom(1.3);
  else if (event.key === '-') zoom(1 / 1.3);
  else if (event.key === '0') showAll();
  else if (event.key === 'Escape') choose(-1);
  else return;
  event.preventDefault();
};

// Goes to the nearest organization in a direction.
const step = ([dx, dy]) => {
  if (state.chosen < 0 || data.x[state.chosen] < 0) return full.length && look(full[0]);
  const x = screenX(state.chosen), y = screenY(state.chosen);
  let best = -1, least = Infinity;
  for (const i of full) {
    const along = dx * (screenX(i) - x) + dy * (screenY(i) - y);
    const across = Math.abs(dy * (screenX(i) - x) + dx * (screenY(i) - y));
    if (i !== state.chosen && along > 0 && along + 2 * across < least) {
      best = i;
      least = along + 2 * across;
    }
  }
  if (best >= 0) look(best);
};
