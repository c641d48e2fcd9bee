import { describe, expect, test } from 'vitest';
import { addresses, asked, leadsFirst } from './real-search.ts';

const rights = '/working-with-a-disability/#what-you-may-ask-for';
const whoPays = '/working-with-a-disability/#who-pays';

describe('Whoever asks what the law gives to disabled people reads that', () => {
  leadsFirst([
    ['disability discrimination', rights],
    ['can i be fired for being deaf', rights],
    ['rights of a disabled sound engineer', rights],
  ]);

  test('and a disability is no wish for work without lifting', async () => {
    expect(await addresses('disability discrimination')).not.toContain(
      '/roles/?lifting=rarely#found',
    );
    expect(await addresses('sound jobs for a bad back')).toContain('/roles/?lifting=rarely#found');
  });
});

describe('Whoever wears a hearing aid reads who pays for it', () => {
  leadsFirst([
    ['hearing aids cost', whoPays],
    ['CROS hearing aid price', whoPays],
    ['does medicaid pay for hearing aids', whoPays],
    ['does insurance cover a cochlear implant', whoPays],
  ]);

  test('but to sell them is another trade', async () => {
    expect((await asked('hearing aid dispenser pay')).isElsewhere).toBe(true);
    expect((await asked('hearing aids for my mum')).isElsewhere).toBe(true);
  });
});

describe('Whoever writes music is led to the page on that', () => {
  leadsFirst([
    ['Komponist', '/composing/'],
    ['Komponistin', '/composing/'],
    ['Filmmusik', '/composing/'],
    ['compositrice', '/composing/'],
    ['will AI replace composers', '/composing/#music-by-machine'],
  ]);

  test('and what software does to all work in sound is beside it', async () => {
    expect((await addresses('will AI replace composers'))[1]).toBe('/software-and-ai/');
    expect((await addresses('what does AI do to game audio')).slice(0, 2)).toContain(
      '/software-and-ai/',
    );
    expect((await addresses('will ai replace mixing engineers'))[0]).toBe(
      '/roles/mixing-engineer/#how-the-work-looks-ahead',
    );
  });
});

describe('Whoever advises in Britain finds its figures', () => {
  leadsFirst([
    ['British pay', '/occupations/#uk-soc'],
    ['uk salaries', '/occupations/#uk-soc'],
    ['labour market information', '/occupations/#uk-soc'],
    ['National Careers Service', '/schools/'],
    ['SOC 3417', '/occupations/uk-3417/'],
    ['uk soc 2020 code 3417', '/occupations/uk-3417/'],
  ]);

  test('and a job there is asked for by its own name', async () => {
    expect((await addresses('boom operator pay uk'))[0]).toContain('/roles/boom-operator/');
  });
});
