// Language and theme, and what the tables gain by the script.
const switchLanguage = () => {
  lang = 1 - lang;
  root.lang = data.languages[lang];
  for (const e of document.querySelectorAll('[data-label]')) {
    const label = e.getAttribute('aria-label');
    e.setAttribute('aria-label', e.dataset.label);
    e.dataset.label = label;
  }
  nameAll();
};
const switchTheme = () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
};

// Everything that the script has written is written again in the language.
const nameAll = () => {
  addDownloads();
  for (const b of document.querySelectorAll('.show')) b.textContent = say('show');
  if (!map) return;
  nameSizes();
  nameTypes();
  if (state.chosen >= 0) choose(state.chosen);
  else tell('');
};

// Names in tables lead to the map, and so do pairs.
const linkTables = () => {
  for (const who of document.querySelectorAll('.who[data-o]')) {
    const name = who.querySelector('bdi'), link = button('', () => {
      showSector(data.sectorOf[who.dataset.o]);
      choose(Number(who.dataset.o));
      map.scrollIntoView({block: 'nearest'});
      map.focus({preventScroll: true});
    });
    link.className = 'link';
    name.replaceWith(link);
    link.append(name);
  }
  for (const pair of document.querySelectorAll('#overlap th[scope=row],.introductions th[scope=row]')) {
    const [a, b] = [...pair.querySelectorAll('.who')].map(who => Number(who.dataset.o));
    if (!(a >= 0 && b >= 0)) continue;
    const show = button('', () => choosePair(a, b));
    show.className = 'show';
    // Where the table must be pushed aside to be read, the button must not be.
    (matchMedia('(max-width:720px)').matches ? pair : pair.parentElement.lastElementChild).append(show);
  }
};

for (const e of document.querySelectorAll('.script,.controls')) e.hidden = false;
byID('language').addEventListener('click', switchLanguage);
byID('theme').addEventListener('click', switchTheme);
if (map) {
  watchPointers();
  watchKeys();
  watchCard();
  watchControls();
  byID('save-svg').addEventListener('click', saveSVG);
  byID('save-png').addEventListener('click', savePNG);
  linkTables();
  map.classList.add('live');
  new ResizeObserver(() => measureFrame() && draw()).observe(map);
}
nameAll();
