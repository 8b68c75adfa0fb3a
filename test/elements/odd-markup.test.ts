import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { wordsExactlyOnce } from '../support/accessibility/words.js';
import { innerElement, rockySnippet } from '../support/rocky.js';
import { drawn, until } from '../support/settle.js';
import { partOf, partText, partTexts, place, stand, stands } from '../support/stand.js';

const card = (inside: string): string => `<soundtrack-card><h3>Rocky IV</h3>${inside}</soundtrack-card>`;
const rows = (item: string): string => card(`<ol><li>${item}</li></ol>`);

describe('markup that says something in an odd way', () => {
  for (const name of ['pick', 'picks', 'picks[]', 'picks[0]']) {
    it(`is a pick as data-field="${name}"`, async () => {
      const element = await stand(rows(`Survivor – Burning Heart <span data-field="${name}">Loudest</span>`));
      expect(partTexts(element, 'pick')).to.deep.equal(['Loudest']);
      wordsExactlyOnce(element, 'Rocky IV Survivor Burning Heart Loudest');
    });
  }

  it('keeps a link whose kind is none of ours', async () => {
    const link = '<a data-field="listen" data-kind="audio" href="https://shop.example/x">Spotify</a>';
    const element = await stand(card(link));
    expect(partTexts(element, 'link-label')).to.deep.equal(['Spotify']);
    expect(partText(element, 'link-kind')).to.equal('Listen');
  });

  for (const name of ['url', 'media']) {
    it(`keeps the words of a link that is marked as ${name} in a row`, async () => {
      const element = await stand(
        rows(`Survivor – <a data-field="${name}" href="https://audio.example/x">Burning Heart</a>`),
      );
      expect(partTexts(element, 'track-title')).to.deep.equal(['Burning Heart']);
      expect(partOf(element, 'track-link')?.getAttribute('href')).to.equal('https://audio.example/x');
      wordsExactlyOnce(element, 'Rocky IV Survivor Burning Heart');
    });
  }

  it('keeps the mark of a paid link in a row', async () => {
    const element = await stand(
      rows('Survivor – <a rel="sponsored nofollow" href="https://shop.example/x">Burning Heart</a>'),
    );
    await drawn();
    const link = element.querySelector('a');
    expect(link?.offsetHeight, 'the page shows it').to.be.greaterThan(0);
    expect(partTexts(element, 'track-link')).to.deep.equal([]);
    wordsExactlyOnce(element, 'Rocky IV Survivor Burning Heart');
  });

  it('shows a stated length without rows, the length of a series without a place, an edition without a name', async () => {
    const element = await stand(
      card(`<p data-field="statedLength">39:24</p><span data-field="series.total">12</span>
        <time data-field="editions[0].released" datetime="1985">1985</time>`),
    );
    expect(partText(element, 'stated-length')).to.include('39:24');
    expect(partText(element, 'series-position')).to.equal('12 in all');
    expect(partText(element, 'editions')).to.equal('Editions: 1985');
  });

  it('keeps a picture in a link or in a heading that is a link', async () => {
    const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const host = await stand(
      `<soundtrack-card><img src="${picture}" alt=""><h3><a href="/x"><img src="${picture}" width="9" height="9" alt="Logo"> Rocky IV</a></h3>
        <a rel="next" href="/y"><img src="${picture}" width="9" height="9" alt="Top Gun"></a><ol><li>Survivor – Burning Heart</li></ol></soundtrack-card>`,
    );
    await drawn();
    for (const image of host.querySelectorAll('img[width]'))
      expect((image as HTMLElement).offsetHeight, (image as HTMLImageElement).alt).to.be.greaterThan(0);
    expect(partText(host, 'tracks')).to.include('Burning Heart');
  });

  it('is no other day than it says', async () => {
    for (const attribute of ['1985-02-30', '1985-02-31', '2023-02-29']) {
      const element = await stand(
        `<soundtrack-card album-title="Rocky IV" released="${attribute}"></soundtrack-card>`,
      );
      await drawn();
      expect(partText(element, 'released'), attribute).to.equal('');
    }
    const element = await stand('<soundtrack-card></soundtrack-card>', (one) => {
      one.review = { title: 'Rocky IV', released: '2023-02-29' };
    });
    expect(partText(element, 'released')).to.equal('2023-02-29');
  });
});

describe('nodes that cannot be read yet', () => {
  const isPlainPage = (host: HTMLElement): void => {
    const element = innerElement(host);
    expect(stands(element as never)).to.equal(false);
    for (const node of host.children) expect((node as HTMLElement).offsetHeight).to.be.greaterThan(0);
    wordsExactlyOnce(
      host,
      [...host.querySelectorAll('h3,li')].map(({ textContent }) => textContent),
    );
  };

  it('stand as they are on a page that was translated before', async () => {
    document.documentElement.classList.add('translated-ltr');
    try {
      const host = (await place(rockySnippet())).firstElementChild as HTMLElement;
      upgrade(host);
      await drawn();
      await drawn();
      isPlainPage(host);
    } finally {
      document.documentElement.classList.remove('translated-ltr');
    }
  });

  it('stand as they are while the reader has selected all, and are read after that', async () => {
    const json = '<script type="application/json">{"title":"Rocky IV","label":"Scotti Bros."}</script>';
    for (const snippet of [rockySnippet(), rockySnippet().replace('<h3>', `${json}<h3>`)]) {
      const host = (await place(snippet)).firstElementChild as HTMLElement;
      getSelection()?.selectAllChildren(document.body);
      await drawn(); // one answer serves a task
      upgrade(host);
      await drawn();
      await drawn();
      expect(stands(innerElement(host) as never)).to.equal(false);
      getSelection()?.removeAllRanges();
      await until('it is read', () => stands(innerElement(host) as never));
    }
  });
});
