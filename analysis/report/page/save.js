// Saves the map as a picture and the tables as files.
const save = (name, blob) => {
  const link = element('a', '', {href: URL.createObjectURL(blob), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

const kept = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];

// The map alone has no style sheet: what is set by it goes into attributes. Below
// it stands the legend.
const picture = () => {
  const copy = svg.cloneNode(true), foot = 34;
  const from = svg.querySelectorAll('*'), to = copy.querySelectorAll('*');
  from.forEach((e, k) => {
    const style = getComputedStyle(e);
    for (const key of kept) to[k].setAttribute(key, style.getPropertyValue(key));
    to[k].removeAttribute('class');
    to[k].removeAttribute('id');
    to[k].removeAttribute('style');
  });
  const style = getComputedStyle(map), text = {fill: style.color, 'font-family': style.fontFamily, 'font-size': 12};
  const title = svgElement('title', {}), size = {width: base.width, height: base.height + foot};
  title.textContent = data.title;
  copy.prepend(title, svgElement('rect', {...size, fill: style.backgroundColor}));
  let x = 12;
  data.sectors.forEach((s, k) => {
    const mark = getComputedStyle(svg.querySelector('path.m' + k)), y = base.height + 18;
    const look = {fill: mark.fill, stroke: mark.stroke, transform: `translate(${x + 6} ${y}) scale(6)`, 'stroke-width': .2};
    copy.append(s.points ? svgElement('polygon', {...look, points: s.points}) : svgElement('circle', {...look, r: 1}));
    const name = svgElement('text', {...text, x: x + 18, y: y + 4});
    name.textContent = s.label[lang];
    copy.append(name);
    x += 34 + context.measureText(s.label[lang]).width;
  });
  for (const [key, value] of Object.entries({...size, viewBox: `0 0 ${size.width} ${size.height}`})) copy.setAttribute(key, value);
  copy.removeAttribute('aria-hidden');
  return {size, text: new XMLSerializer().serializeToString(copy)};
};
const saveSVG = () => save('network.svg', new Blob([picture().text], {type: 'image/svg+xml'}));
const savePNG = () => {
  const {size, text} = picture(), image = new Image();
  image.onload = () => {
    const canvas = element('canvas', '', {width: 2 * size.width, height: 2 * size.height});
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save('network.png', blob), 'image/png');
    URL.revokeObjectURL(image.src);
  };
  image.src = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
};

const addDownloads = () => {
  for (const old of document.querySelectorAll('.download')) old.remove();
  for (const {section, name, text, rows, of, whole} of data.files) {
    const label = whole ? say('download', name) : rows < of ? say('download-part', number(rows), number(of), name) : say('download-lines', number(rows), name);
    const b = button(label, () => save(name, new Blob([text], {type: 'text/csv'})));
    b.className = 'download';
    byID(section)?.append(b);
  }
};
