// Search, size, period, how many are drawn in full, and the legend as a filter.
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const searched = data.names.map((name, i) => plain(name + ' ' + (data.short?.[i] ?? '')));
const matches = text => {
  const sought = plain(text.trim());
  if (!sought) return [];
  const rank = i => plain(data.names[i]) === sought || plain(data.short?.[i] ?? '') === sought ? 0 : searched[i].startsWith(sought) ? 1 : 2;
  return placed.concat(data.names.map((_, i) => i).filter(i => data.x[i] < 0)).filter(i => searched[i].includes(sought))
    .sort((i, j) => rank(i) - rank(j) || tiesOf[j].length - tiesOf[i].length || i - j);
};
const tellShown = ([organizations, shown]) => tell(say('shown-count', number(organizations), number(shown)));

const watchSearch = () => {
  const search = byID('search');
  search.addEventListener('input', () => {
    byID('names').replaceChildren(...matches(search.value).slice(0, 20).map(i => element('option', '', {value: data.names[i]})));
  });
  const find = exact => {
    const [i] = matches(search.value);
    if (i === undefined) return exact || tell(say('not-found'));
    if (exact && data.names[i] !== search.value) return;
    showSector(data.sectorOf[i]);
    choose(i);
  };
  // Choosing from the list of names gives the whole name.
  search.addEventListener('input', () => find(true));
  search.addEventListener('keydown', event => event.key === 'Enter' && find(false));
};

const nameSizes = () => byID('size').replaceChildren(...measures.map((m, k) => {
  const option = element('option', m.label[lang], {value: k});
  option.selected = k === state.size;
  return option;
}));

const slider = (label, from, to, now, act) => {
  if (!label) return;
  const [input, output] = label.querySelectorAll('input,output');
  label.hidden = false;
  Object.assign(input, {min: from, max: to, value: now});
  output.textContent = now;
  input.addEventListener('input', () => {
    output.textContent = input.value;
    act(Number(input.value));
    tellShown(draw());
  });
};

const showSector = s => {
  const box = byID('sectors')?.querySelector(`input[value="${s}"]`);
  if (box) box.checked = true;
  state.hidden.delete(s);
};
const watchLegend = () => {
  for (const box of byID('sectors').querySelectorAll('input')) {
    box.hidden = false;
    box.addEventListener('change', () => {
      state.hidden[box.checked ? 'delete' : 'add'](Number(box.value));
      tellShown(draw());
    });
  }
};
const nameTypes = () => byID('types').replaceChildren(...data.types.map((type, k) => {
  const label = element('label'), box = element('input', '', {type: 'checkbox'});
  box.checked = (state.types & 1 << k) !== 0;
  box.addEventListener('change', () => {
    state.types ^= 1 << k;
    tellShown(draw());
  });
  label.append(box, type[lang]);
  return label;
}));

const watchControls = () => {
  watchSearch();
  byID('size').addEventListener('change', event => {
    state.size = Number(event.target.value);
    draw();
  });
  const years = (ties.since ?? []).filter(Boolean);
  if (years.length) {
    const first = Math.min(...years), last = Math.max(...years);
    if (first < last) slider(byID('period'), first, last, last, year => state.year = year);
  }
  slider(byID('top'), 20, Math.min(2000, placed.length), state.top, top => state.top = top);
  byID('fit').addEventListener('click', showAll);
  watchLegend();
};
