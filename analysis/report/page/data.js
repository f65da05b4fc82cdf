// The data of the page, and its words in the language that is shown.
const byID = id => document.getElementById(id);
const data = JSON.parse(byID('data').textContent);
const root = document.documentElement;
let lang = data.languages.indexOf(root.lang);

const fill = (text, args) => {
  let next = 0;
  return text.replace(/%(?:\[(\d)\])?s/g, (_, i) => args[i ? i - 1 : next++]);
};
const say = (key, ...args) => fill(data.words[key][lang], args);
const number = x => new Intl.NumberFormat(data.languages[lang], {maximumFractionDigits: x < 10 ? 2 : 0}).format(x);

const element = (name, text, attributes = {}) => {
  const e = document.createElement(name);
  if (text) e.textContent = text;
  for (const key in attributes) e.setAttribute(key, attributes[key]);
  return e;
};
// Names may run in either direction and must not turn what stands beside them.
const named = i => element('bdi', data.names[i]);
const button = (content, onclick) => {
  const b = element('button', '', {type: 'button'});
  b.append(content);
  b.onclick = onclick;
  return b;
};

const {ties} = data;
let before = 0;
ties.a = ties.a.map(d => before += d);
const tiesOf = data.names.map(() => []);
ties.a.forEach((a, t) => {
  tiesOf[a].push(t);
  tiesOf[ties.b[t]].push(t);
});
const otherEnd = (t, i) => ties.a[t] === i ? ties.b[t] : ties.a[t];
const placed = data.names.map((_, i) => i).filter(i => data.x[i] >= 0);
const measures = [...data.measures, {label: data.words['size-equal'], values: data.names.map(() => 1)}];
