// What is in focus: an organization with its partners, or a pair.
const tell = text => byID('live').textContent = text;

// Looks at an organization without opening its card.
const look = i => {
  Object.assign(state, {chosen: i, pair: null});
  if (i >= 0 && map && data.x[i] >= 0) center([i]);
  if (map) draw();
  if (i < 0) return tell('');
  tell(say('told', data.names[i], data.sectors[data.sectorOf[i]].label[lang], number(partnersOf(i).length)));
};
const choose = i => {
  look(i);
  openCard(false);
};
const choosePair = (a, b) => {
  const lost = [a, b].filter(i => data.x[i] < 0).map(i => data.names[i]);
  Object.assign(state, {chosen: -1, pair: [a, b]});
  for (const i of [a, b]) showSector(data.sectorOf[i]);
  openCard(false);
  if (!lost.length) center([a, b]);
  draw();
  const both = partnersOf(a).filter(i => partnersOf(b).includes(i)).map(i => data.names[i]);
  tell(lost.length ? say('pair-off', lost.join(', ')) : say('pair-shown', data.names[a], data.names[b], both.slice(0, 8).join(', ') || '–'));
  map.scrollIntoView({block: 'nearest'});
  map.focus({preventScroll: true});
};
