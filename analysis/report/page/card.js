// The card of an organization.
const close = () => {
  choose(-1);
  map.focus({preventScroll: true});
};

const figures = i => {
  const list = element('dl');
  for (const {label, values, low, high} of data.measures) {
    if (values[i] < 0) continue;
    const value = element('dd', number(values[i]));
    if (low?.[i]) {
      const band = low[i] === high[i] ? number(low[i]) : number(low[i]) + '–' + number(high[i]);
      value.append(element('small', say('rank-band', band, number(data.all))));
    }
    list.append(element('dt', label[lang]), value);
  }
  return list;
};

const shownPartners = 12;
const partnerList = i => {
  const list = element('ul');
  const own = tiesOf[i].filter(tieVisible).sort((s, t) => tiesOf[otherEnd(t, i)].length - tiesOf[otherEnd(s, i)].length);
  for (const t of own.slice(0, shownPartners)) {
    const about = data.types.filter((_, k) => ties.types?.[t] & 1 << k).map(type => type[lang]);
    if (ties.since?.[t]) about.push(say('since', ties.since[t]));
    const entry = element('li');
    entry.append(button(named(otherEnd(t, i)), () => choose(otherEnd(t, i))), about.length ? ' ' + about.join(', ') : '');
    list.append(entry);
  }
  if (own.length > shownPartners) list.append(element('li', say('more', number(own.length - shownPartners))));
  return own.length ? list : element('p', say('partners-none'));
};

const overlapList = i => {
  const list = element('ul');
  for (const [a, b, cells] of data.overlaps.filter(([a, b]) => a === i || b === i).slice(0, 5)) {
    const entry = element('li');
    entry.append(button(named(a === i ? b : a), () => choosePair(a, b)), ' ' + say('in-common', number(cells)));
    list.append(entry);
  }
  return list;
};

const introductionList = i => {
  const list = element('ul');
  for (const [a, b] of data.introductions?.filter(pair => pair.includes(i)) ?? []) {
    const entry = element('li');
    entry.append(button(named(a === i ? b : a), () => choosePair(a, b)));
    list.append(entry);
  }
  return list;
};

const openCard = focus => {
  const card = byID('card'), i = state.chosen;
  if (!card) return;
  card.hidden = i < 0;
  if (i < 0) return card.replaceChildren();
  card.className = 'c' + data.sectorOf[i];
  const title = element('h3');
  title.append(named(i));
  const shut = button('×', close);
  shut.className = 'close';
  shut.setAttribute('aria-label', say('close'));
  const sector = element('p');
  sector.className = 'muted';
  sector.append(element('bdi', data.sectors[data.sectorOf[i]].label[lang]));
  const overlaps = overlapList(i), introductions = introductionList(i);
  card.replaceChildren(shut, title, sector, figures(i), element('h4', say('partners-of')), partnerList(i),
    ...overlaps.firstChild ? [element('h4', say('overlaps-of')), overlaps] : [],
    ...introductions.firstChild ? [element('h4', say('introductions-of')), introductions] : []);
  if (focus) shut.focus();
};
const watchCard = () => byID('card').addEventListener('keydown', event => {
  if (event.key === 'Escape') close();
});
