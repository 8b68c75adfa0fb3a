import type { Sample } from '../samples.js';

const SLEEVE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2264%22 height=%2264%22%3E%3Crect width=%2264%22 height=%2264%22 fill=%22%23a33%22/%3E%3C/svg%3E';

const onPicture = (style: string): string => `
  <div style="position: relative; width: 300px; height: 80px">
    <img src="${SLEEVE}" alt="A red sleeve with a boxer's glove" width="300" height="80" style="position: absolute; inset: 0">
    <p style="position: relative; margin: 0; ${style}">Hearts on Fire</p>
  </div>`;

export const graphicSamples: readonly Sample[] = [
  {
    fault: 'role=img without a name',
    rule: 'axe/role-img-alt',
    faulty: '<span role="img">◐</span>',
    corrected: '<span role="img" aria-label="Half of the side has played">◐</span>',
  },
  {
    fault: 'iframe without a title',
    rule: 'axe/frame-title',
    faulty: '<iframe srcdoc="<p>Clip</p>" width="200" height="60"></iframe>',
    corrected:
      '<iframe srcdoc="<p>Clip</p>" width="200" height="60" title="Clip of the training scene"></iframe>',
  },
  {
    fault: 'contrast of 4.4 to 1',
    rule: 'axe/color-contrast',
    faulty: '<p style="color: #797979; background: #fff">Released on Scotti Bros.</p>',
    corrected: '<p style="color: #757575; background: #fff">Released on Scotti Bros.</p>',
  },
  {
    fault: 'a sign too faint to see',
    rule: 'symbol-contrast',
    faulty: '<p>Side A <span style="color: #aaa">♪♪</span></p>',
    corrected: '<p>Side A <span style="color: #888">♪♪</span></p>',
  },
  {
    fault: 'text on a gradient',
    rule: 'text-on-picture',
    faulty: `<p style="color: #fff; background: linear-gradient(90deg, #111, #ddd)">Training Montage</p>`,
    corrected: `<p style="color: #fff; background: linear-gradient(90deg, #111, #523)">Training Montage</p>`,
  },
  {
    fault: 'text on a cover image',
    rule: 'text-on-picture',
    faulty: onPicture('color: #fff'),
    corrected: onPicture('color: #fff; background: rgb(0 0 0 / 80%)'),
  },
  {
    fault: 'alternative text that is a file name',
    rule: 'image-words',
    faulty: `<img src="${SLEEVE}" alt="rocky-iv_front.jpg" width="64" height="64">`,
    corrected: `<img src="${SLEEVE}" alt="Rocky holds the flag over his shoulders" width="64" height="64">`,
  },
  {
    fault: 'alternative text that fits any picture',
    rule: 'image-words',
    faulty: `<img src="${SLEEVE}" alt="Album cover" width="64" height="64">`,
    corrected: `<img src="${SLEEVE}" alt="Album cover: a boxer under a spotlight" width="64" height="64">`,
  },
  {
    fault: 'a favourite shown by colour only',
    rule: 'colour-only',
    faulty: `<ul>
      <li>Burning Heart</li><li>Sweetest Victory</li>
      <li style="color: #8a5a00">No Easy Way Out</li><li>One Way Street</li></ul>`,
    corrected: `<ul>
      <li>Burning Heart</li><li>Sweetest Victory</li>
      <li style="color: #8a5a00">No Easy Way Out <strong>Favourite</strong></li><li>One Way Street</li></ul>`,
  },
];
