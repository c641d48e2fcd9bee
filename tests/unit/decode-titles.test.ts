import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { knownOf } from '../../src/decode/known-of.ts';
import type { Known } from '../../src/decode/known.ts';
import { NamesInText } from '../../src/decode/named.ts';
import { isOtherThanEnglish } from '../../src/decode/omits.ts';
import { titlesAbroad, withoutTitles } from '../../src/decode/titles-abroad.ts';
import { withTitles } from '../../src/decode/with-titles.ts';
import { realKnowledge } from './real.ts';

const names = new NamesInText(knownOf(realKnowledge()));
const titles = (text: string, ofOthers = false) =>
  decode(names, text)
    .found.filter(({ thing, others }) => thing.kind === 'role' && others === ofOthers)
    .map(({ thing }) => thing.id);

describe('Titles', () => {
  test('are looked for in the heading, behind a motto too, and where somebody is wanted', () => {
    expect(titles('Monitor engineer, autumn tour\n\nYou talk to the FOH engineer.')).toEqual([
      'monitor-engineer',
    ]);
    expect(titles('Make magic with us!\n\nBoom operator\nLondon')).toContain('boom-operator');
    expect(titles('We are a small house.\n\nFor May we need a foley artist.')).toContain(
      'foley-artist',
    );
    expect(titles('Job title: Foley artist')).toContain('foley-artist');
    expect(titles('Crew for a festival\n\nMonitor engineers x 5: $550')).toContain(
      'monitor-engineer',
    );
  });

  test('are of others where they are whom one works with, answers to or has been', () => {
    const text =
      'Foley mixer, Toronto\n\nYou work with our foley artist and report to the supervising sound editor. Experience as a dialogue editor helps.';
    expect(titles(text)).toEqual(['foley-mixer']);
    expect(titles(text, true)).toEqual([
      'foley-artist',
      'supervising-sound-editor',
      'dialogue-editor',
    ]);
  });

  test('are of others where the heading is for another job', () => {
    expect(titles('Technical manager\n\nYou book the FOH engineer for each show.')).toEqual([]);
  });

  test('that share a noun or have it first are each found in a heading', () => {
    const both = titles('Comms & RF Technician, several dates');
    expect(both).toContain('comms-technician');
    expect(both).toContain('rf-coordinator');
    expect(titles('Guitar/Bass Tech')).toContain('backline-technician');
    expect(titles('Stagehands (Audio), summer run')).toContain('audio-stagehand');
    expect(titles('Event Technician II - Audio Visual')).toContain('av-event-technician');
  });

  test('of a wide sense are meant in the heading of work in sound alone', () => {
    expect(titles('RUNNER\n\nMusic studio in Leeds.')).toContain('studio-runner');
    expect(titles('RUNNER\n\nMarathon in Leeds.')).toEqual([]);
    expect(titles('Sound technician\n\nA runner brings the tea.', true)).toEqual([]);
  });
});

test('Titles in other languages are put aside for adverts in English, and put back for others', () => {
  const titlesThere = titlesAbroad(realKnowledge());
  const english = withoutTitles(knownOf(realKnowledge()), titlesThere);
  const advert = 'Tontechniker gesucht\n\nWir suchen einen Tontechniker für unser Theater.';
  const rolesBy = (known: Known) =>
    decode(new NamesInText(known), advert).found.filter(({ thing }) => thing.kind === 'role');
  expect(rolesBy(english)).toEqual([]);
  expect(rolesBy(withTitles(english, titlesThere)).length).toBeGreaterThan(0);
  expect(isOtherThanEnglish(advert)).toBe(true);
  expect(isOtherThanEnglish('Sound technician for our theater.')).toBe(false);
});

describe('Skills are not asked for', () => {
  const skills = (text: string) =>
    decode(names, text)
      .found.filter(({ thing }) => thing.kind === 'skill')
      .map(({ thing }) => thing.id);
  const advert = (line: string) => `Sound technician\n\n${line}`;

  test('where the firm speaks of itself, or of what it gives', () => {
    expect(skills(advert('We are at home in acoustics.'))).not.toContain('acoustics');
    expect(skills(advert('Knowledge of acoustics.'))).toContain('acoustics');
    expect(skills(advert('BENEFITS\n- field recording trips'))).not.toContain('field-recording');
  });

  test('by the name of a course', () => {
    expect(skills(advert('A degree in acoustics or music.'))).not.toContain('acoustics');
  });

  test('through a tool in a list of what there is to work with', () => {
    expect(skills(advert('Kit: DiGiCo SD9, QLab.'))).not.toContain('show-control');
    expect(skills(advert('You know QLab.'))).toContain('show-control');
  });
});

test('A product that is everyday words is meant where it is written as its maker does', () => {
  const products = (text: string) =>
    decode(names, text)
      .found.filter(({ thing }) => thing.kind === 'product')
      .map(({ thing }) => thing.id);
  expect(products('Sound engineer for the main stage')).toEqual([]);
  expect(products('Sound engineer, tracks in MainStage')).toContain('backing-track-players');
});
