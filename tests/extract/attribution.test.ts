import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../src/extract/attribution.ts';
import { figureOf, figuresOf } from './sentence.ts';

describe('according to somebody', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['According to the union, 41 people died.', 'the union'],
    ['At least 41 people died, according to the union.', 'the union'],
    ['At least 41 people died, according to Governor Ann Tamm.', 'Governor Ann Tamm'],
    ['At least 41 people died according to police.', 'police'],
    ["According to the ministry's figures, 41 people died.", 'the ministry'],
    ['According to a report by the Lund Institute, 41 people died.', 'a report by the Lund Institute'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('somebody said', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['Police said 41 people had died.', 'Police'],
    ['Police said on Monday that 41 people had died.', 'Police'],
    ['The union said 41 people had died.', 'The union'],
    ['Mayor Ann Tamm said 41 people had died.', 'Mayor Ann Tamm'],
    ['The ministry reported 41 deaths.', 'The ministry'],
    ['The Ostmark Herald reported 41 deaths.', 'The Ostmark Herald'],
    ['The army announced that 41 men had died.', 'The army'],
    ['Officials confirmed 41 deaths.', 'Officials'],
    ['Lund claims that 41 people died.', 'Lund'],
    ['Tamm told reporters that 41 people had died.', 'Tamm'],
    ['Tamm wrote that 41 people had died.', 'Tamm'],
    ['Hospital officials warned that the toll could pass 41.', 'Hospital officials'],
    ['The Lund Institute estimates that 41 people died.', 'The Lund Institute'],
    ['But police said 41 people had died.', 'police'],
    ['In Brakka police said 41 people had died.', 'Brakka police'],
    ['The two sides differ, but the union says 41 people died.', 'the union'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('somebody said, behind what is said', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['At least 41 people died, police said.', 'police'],
    ['At least 41 people died, the union says.', 'the union'],
    ['At least 41 people died, officials said on Monday.', 'officials'],
    ['At least 41 people died, said Mayor Ann Tamm.', 'Mayor Ann Tamm'],
    ['“At least 41 people died,” said Governor Tamm.', 'Governor Tamm'],
    ['“At least 41 people died,” Governor Tamm said.', 'Governor Tamm'],
    ['“At least 41 people died,” Ann Tamm told reporters.', 'Ann Tamm'],
    ['"At least 41 people died," the mayor said.', 'the mayor'],
    ['At least 41 people died, the mayor said in a statement.', 'the mayor'],
    ['At least 41 people died, a spokesman for the army said.', 'a spokesman for the army'],
    ['“We lost 41 people,” said Tamm, the mayor of Brakka.', 'Tamm'],
    ['The toll, officials said, is 41.', 'officials'],
    ['A statement from the ministry said 41 people had died.', 'A statement from the ministry'],
    ['A 41-year-old man told police that 12 had fled.', 'A 41-year-old man'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('somebody puts a figure', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['The union puts the toll at 41.', 'The union'],
    ['The ministry has put the toll at 41.', 'The ministry'],
    ['The ministry gives the toll as 41.', 'The ministry'],
    ["By the union's count, 41 people died.", 'the union'],
    ['By the ministry’s tally, 41 people died.', 'the ministry'],
    ['Police put the crowd at 4,000.', 'Police'],
    ['A union official put the number at 41.', 'A union official'],
    ['The Lund Institute measured the shock at magnitude 6.8.', 'The Lund Institute'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('a title, an abbreviation', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['Dr. Tamm said 41 people had died.', 'Dr. Tamm'],
    ['Gov. Ann Tamm said 41 people had died.', 'Gov. Ann Tamm'],
    ['At least 41 people died, said Gov. Ann Tamm.', 'Gov. Ann Tamm'],
    ['According to Dr. Tamm, 41 people died.', 'Dr. Tamm'],
    ['The U.S. army said 41 people had died.', 'The U.S. army'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('between a speaker and the verb', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['Tamm also said 41 people had died.', 'Tamm'],
    ['Tamm later told reporters that 41 people had died.', 'Tamm'],
    ['Tamm has said 41 people died.', 'Tamm'],
    ['Tamm has repeatedly said 41 people died.', 'Tamm'],
    ['Police have confirmed 41 deaths.', 'Police'],
    ['Police had earlier reported 12 deaths.', 'Police'],
    ['The assembly said 41 people had died.', 'The assembly'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('other verbs of speech', () => {
  const rows: [sentence: string, speaker: string][] = [
    ['Tamm denied that 41 people had died.', 'Tamm'],
    ['Tamm added that 41 people had died.', 'Tamm'],
    ['Tamm noted that 41 people had died.', 'Tamm'],
    ['The ministry stated that 41 people had died.', 'The ministry'],
    ['Residents described 41 bodies in the street.', 'Residents'],
    ['A survey by the union shows that 41 percent are in favour.', 'A survey by the union'],
    ['Organisers spoke of 4,000 people.', 'Organisers'],
    ["The toll stands at 41, the ministry's tally shows.", 'the ministry'],
    ["The ministry's figures show 41 deaths.", 'The ministry'],
    ['By its own count, the union has 12,000 members.', 'the union'],
    ["At least 41 died by the Herald's own count, seven of whom were children.", 'the Herald'],
    [
      'According to the latest figures from the ministry, 41 people died.',
      'the latest figures from the ministry',
    ],
    ['The agency estimates there were 14,000 cases.', 'The agency'],
    ['Police believe 41 people are trapped.', 'Police'],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('nobody is named', () => {
  const rows = [
    'At least 41 people died.',
    'They said 41 people had died.',
    'He told reporters that 41 people had died.',
    'At least 41 people died, she said.',
    'The mill will close by June.',
    'The toll rose by 41.',
    'At least 41 people died by noon.',
    'The house was bought by Lund.',
    'The bridge was built by Lund in 1974.',
    'She said police had found 41 bodies.',
    'It was reported that 41 people had died.',
    'There were said to be 41 dead.',
    'The plan was found to cost $6.4 billion.',
    'Rescuers found 41 bodies.',
    'The committee found a place for 41 children.',
    'The number of reported cases is 41.',
    'The estimated cost is $6.4 billion.',
    'At least 41 people were reported missing.',
    'The claims total $6.4 million.',
    'Divers found the wreck at 41 metres.',
    'The man said to have killed 41 was held.',
    'The toll, first reported as 300, is 41.',
    'All went according to plan, with 41 homes built.',
    'According to him, 41 people died.',
    'The announced budget is $6.4 billion.',
    'The reports speak of 41 dead.',
    'Nobody knows who wrote the 41 letters.',
    'The painting was confirmed as one of 41 by Lund.',
    'Nine were reported missing, 41 were found.',
    'As of noon today 42 were confirmed dead.',
    'The storm has now claimed 44 lives.',
    'At least 41 people died, he told families in the hall.',
  ];
  it.each(rows)('%s', (sentence) => {
    expect(attributionIn(sentence)).toBeNull();
  });
});

describe('a sentence without a speaker of its own has that of the sentence before', () => {
  const rows: [text: string, surface: string, speaker: string | null][] = [
    ['Police said the flood came at night.|At least 41 people died.', 'At least 41', 'Police'],
    ['The flood came at night, police said.|At least 41 people died.', 'At least 41', 'police'],
    ['The union said the mill would close.|It said 3,000 jobs would go.', '3,000', 'The union'],
    ['Tamm said the mill would close.|He added that 3,000 jobs would go.', '3,000', 'Tamm'],
    ['Police said the flood came at night.|The union said 41 people died.', '41', 'The union'],
    ['At least 41 people died.|Police said the flood came at night.', 'At least 41', null],
    ['At least 41 people died.', 'At least 41', null],
    ['Governor Tamm spoke on Monday.|“At least 41 people died,” she said.', 'At least 41', 'Governor Tamm'],
    ['Ann Tamm, the mayor, said 41 people died.|She said 60 were hurt.', '60', 'Ann Tamm'],
  ];
  it.each(rows)('%s: %s', (text, surface, speaker) => {
    expect(figureOf(text, surface).speaker).toBe(speaker);
  });
});

describe('two speakers in one sentence', () => {
  const rows: [text: string, surface: string, speaker: string][] = [
    ['The union says 41 people died, while the ministry says 12.', '41', 'The union'],
    ['Police said 41 people died, but the army said 60.', '41', 'Police'],
    ['The union says 41 people died, while the ministry says 12.', '12', 'the ministry'],
    ['Police said 41 people died, but the army said 60.', '60', 'the army'],
    ['Police said 41 people died and the army said 60.', '60', 'the army'],
    ['At least 41 people died, police said, but the army put it at 60.', 'At least 41', 'police'],
    ['At least 41 people died, police said, but the army put it at 60.', '60', 'the army'],
    ['At least 41 died, according to police, and 60 were hurt, the army said.', 'At least 41', 'police'],
    ['At least 41 died, according to police, and 60 were hurt, the army said.', '60', 'the army'],
    ['The institute gave a magnitude of 6.8, while the Lund Centre put it at 7.1.', '6.8', 'The institute'],
    ['The institute gave a magnitude of 6.8, while the Lund Centre put it at 7.1.', '7.1', 'the Lund Centre'],
    [
      'At least 41 people died, her spokesman said on Monday, adding to the grief.',
      'At least 41',
      'her spokesman',
    ],
    ['The mill shut at 41 minutes past, witnesses told the Lund Press Agency.', '41 minutes', 'witnesses'],
    ['Over 41 died, an official said by telephone, and 12 are missing.', '12', 'an official'],
    [
      'Across the province, 41 people died, by the prefecture’s count, and 12 are missing.',
      '41',
      'the prefecture',
    ],
    [
      'Dr Emil Lund, who has worked here since the morning of 3 March, says that 73 came.',
      '73',
      'Dr Emil Lund',
    ],
    [
      'The road was closed at 6 a.m., according to the Union of Dock Workers (UDW).',
      '6 a.m.',
      'the Union of Dock Workers',
    ],
    [
      'Ostmark admitted on Thursday to the deaths of 118 soldiers; its army says 12 are missing.',
      '118',
      'Ostmark',
    ],
    [
      'Ostmark admitted on Thursday to the deaths of 118 soldiers; its army says 12 are missing.',
      '12',
      'its army',
    ],
    ['Hauliers reported tailbacks of seven miles.', 'seven miles', 'Hauliers'],
  ];
  it.each(rows)('%s: %s', (text, surface, speaker) => {
    expect(figureOf(text, surface).speaker).toBe(speaker);
  });
});

describe('speakers of longer sentences', () => {
  const rows: [sentence: string, speaker: string | null][] = [
    ['The governor said late on Monday that at least 41 people had died.', 'The governor'],
    ['Health officials in Brakka said 41 people had fallen ill.', 'Health officials in Brakka'],
    ['A spokeswoman for the Lund Company said 300 jobs would go.', 'A spokeswoman for the Lund Company'],
    ['The mill will close, with the loss of 300 jobs, the union said on Tuesday.', 'the union'],
    ['“This is the worst flood in 40 years,” said Ann Tamm, who leads the rescue.', 'Ann Tamm'],
    ['“At least 41 people died,” Tamm wrote on Monday.', 'Tamm'],
    ['The toll is 41, Tamm, the mayor, said.', 'Tamm'],
    ['Tamm, 34, said 41 people had died.', 'Tamm'],
    ['Ann Tamm, mayor of Brakka, said 41 people had died.', 'Ann Tamm'],
    ['At least 41 people died, Ann Tamm, the mayor, said.', 'Ann Tamm'],
    ['A controller who was on duty in Brakka told the Herald that 41 had died.', 'A controller'],
    ['Ministers meeting in Brakka on Friday put the aid at $30 million.', 'Ministers'],
    ["By last night the pilots' office had reported 23 ships.", "the pilots' office"],
    ['By Monday the ministry gave a toll of 240.', 'the ministry'],
    ['According to documents seen by the Herald, 41 people died.', 'documents seen by the Herald'],
    ['Prosecutors say he took $6 million.', 'Prosecutors'],
    ['The indictment says he took $6 million.', 'The indictment'],
    ['The opposition claims 300 ballots were forged.', 'The opposition'],
    ['Experts warned that the dam could break within 48 hours.', 'Experts'],
    ['A study found that 41 percent of patients relapsed.', 'A study'],
    ['The Lund Institute found that 41 percent were in favour.', 'The Lund Institute'],
    ['The court found that $6 million had been stolen.', 'The court'],
    ['While the army says 12 died, villagers speak of 41.', 'the army'],
    ["“It's over,” the 41-year-old said.", 'the 41-year-old'],
    ["“It's over,” he said, and 41 people left.", null],
  ];
  it.each(rows)('%s', (sentence, speaker) => {
    expect(attributionIn(sentence)).toBe(speaker);
  });
});

describe('who is said to give a figure', () => {
  it.each([
    ['The mayor said 41 people died.', 'The mayor'],
    ['“It is bad,” said the mayor, who counted 41 boats.', 'the mayor'],
    ['41 boats sank, the mayor said on Monday.', 'the mayor'],
    ['41 boats sank, said Ann Tamm, the mayor.', 'Ann Tamm'],
    ['41 boats sank, according to the mayor.', 'the mayor'],
    ['But according to the mayor, 41 boats sank.', 'the mayor'],
    ['According to Ann Tamm of the council, 41 boats sank.', 'Ann Tamm of the council'],
    ['According to reports, 41 boats sank.', null],
    ['According to him, 41 boats sank.', null],
    ["By the ministry's count, 41 boats sank.", 'the ministry'],
    ["The ministry's figures suggest 41 boats sank.", 'The ministry'],
    ["The ministry's figures are long, and 41 boats sank.", null],
    ['The ministry puts it at 41 boats.', 'The ministry'],
    ['The ministry put the toll at 41.', 'The ministry'],
    ['The ministry reported 41 dead.', 'The ministry'],
    ['The ministry reported missing boats, and 41 men.', null],
    ['The storm claimed 41 lives.', null],
    ['The ministry claimed 41 boats sank.', 'The ministry'],
    ['The ministry found that 41 boats sank.', 'The ministry'],
    ['The ministry found 41 boats.', null],
    ['The survey shows 41 percent agree.', 'The survey'],
    ['The survey shows about 41 percent agree.', 'The survey'],
    ['Ann Tamm spoke of 41 boats.', 'Ann Tamm'],
    ['Ann Tamm spoke to 41 sailors.', null],
    ['Ann Tamm was told 41 boats sank.', null],
    ['Ann Tamm told the council 41 boats sank.', 'Ann Tamm'],
    ['Ann Tamm told reporters on Monday that 41 boats sank.', 'Ann Tamm'],
    ['Ann Tamm, mayor of Lindmoor, said 41 boats sank.', 'Ann Tamm'],
    ['Ann Tamm, who leads the council of the old town by the sea, said 41 boats sank.', 'Ann Tamm'],
    ['Ann Tamm has repeatedly said 41 boats sank.', 'Ann Tamm'],
    ['Gov. Ann Tamm said 41 boats sank.', 'Gov. Ann Tamm'],
    ['J. Lind said 41 boats sank.', 'J. Lind'],
    ['Lind & Sons said 41 boats sank.', 'Lind & Sons'],
    ['The Lindmoor-Brakka line said 41 boats sank.', 'The Lindmoor-Brakka line'],
    ['The mayor and the council said 41 boats sank.', 'The mayor and the council'],
    ['It burned, and the mayor said 41 boats sank.', 'the mayor'],
    ['While the mayor said 41 boats sank, the council said 57.', 'the mayor'],
    ['The council, which met on Monday, said 41 boats sank.', 'The council'],
    ['The man who was mayor said 41 boats sank.', 'The man'],
    ['He said 41 boats sank.', null],
    ['U.S. officials said 41 boats sank.', 'U.S. officials'],
    ['Late on Monday the mayor said 41 boats sank.', 'the mayor'],
    ['Earlier on Monday, officials said 41 boats sank.', 'officials'],
    ['It said 41 boats sank.', null],
    ['Everyone said 41 boats sank.', null],
    ['Many said 41 boats sank.', null],
    ['Custom says 41 boats sank.', null],
    ['All of the sailors said 41 boats sank.', 'All of the sailors'],
    ['The mayor’s brother said 41 boats sank.', 'The mayor’s brother'],
    ['The mayor is said to have 41 boats.', null],
    ['Officials expect 41 boats to sink.', null],
    ['Analysts had expected 41 boats.', null],
    ['In 41 boats, sailors said prayers.', null],
    ['The mayor said in a statement that 41 boats sank.', 'The mayor'],
    ['The mayor confirmed the deaths of 41 men.', 'The mayor'],
    ['The mayor estimates some 41 boats sank.', 'The mayor'],
    ['The mayor announced a total of 41 boats.', 'The mayor'],
    ['The mayor predicted that 41 boats would sink.', 'The mayor'],
  ])('%s', (sentence, speaker) => {
    const figure = figuresOf(sentence).find(({ surface }) => surface.includes('41'));
    expect(figure?.speaker).toBe(speaker);
  });
});

describe('who says each figure of a sentence', () => {
  it.each<[paragraph: string, ...speakers: string[]]>([
    ['On Monday police said 40 people died.', 'Monday: -', '40: police'],
    ['Those who fled said 40 people died.', '40: -'],
    ['According to police by 9.30, 40 people died.', '9.30: police', '40: police'],
    ['“The dam held,” police and soldiers said, and 40 people died.', '40: police and soldiers'],
    ['The dam broke and Ann Tamm said 40 people died.', '40: Ann Tamm'],
    ['The new law says 40 people may enter.', '40: The new law'],
    ['In Brakka the mayor said 40 people died.', '40: the mayor'],
    ['Ann Tamm Lund Berg spoke on Monday.|She said 40 people died.', 'Monday: -', '40: Ann Tamm Lund Berg'],
    ['Some 40 people died, said a 44-year-old man.', 'Some 40: a 44-year-old man', '44-year-old: -'],
    ['She said the dam held, according to Bo Lind.|Some 40 people died.', 'Some 40: Bo Lind'],
    ['Some 40 people died, police said Monday.', 'Some 40: police', 'Monday: police'],
    ['Some 40 people died, police said publicly.', 'Some 40: police'],
    ['Some 40 people died, said Ann Tamm in March.', 'Some 40: Ann Tamm', 'March: Ann Tamm'],
    ['Ann Tamm,  mayor of Brakka,  said 40 people died.', '40: Ann Tamm'],
    ['The islands said 40 people died.', '40: The islands'],
    ['The Italy team said 40 people died.', '40: The Italy team'],
    ['The accused said that 40 people died.', '40: The accused'],
    ['The Post’s count, which was 40, is old.', '40: -'],
    ['Some 40 people died according to the mayor', 'Some 40: the mayor'],
    ['Some 40 people died by the ministry’s count', 'Some 40: the ministry'],
    ['Some 40 people died, the mayor told the Post', 'Some 40: the mayor'],
  ])('%s', (paragraph, ...speakers) => {
    const said = figuresOf(paragraph).map(({ surface, speaker }) => `${surface}: ${speaker ?? '-'}`);
    expect(said).toEqual(speakers);
  });
});
