import type { Country } from './companies.ts';
import type { SeededRandom } from './seeded-random.ts';

type Names = { readonly given: readonly string[]; readonly family: readonly string[] };

const NORDIC = names(
  'Astrid Björn Camilla Eirik Elin Freja Gustav Hanna Ingrid Jonas Kari Lars Liv Magnus Maja Nils Nora Oskar Petra Rasmus Signe Siri Sofie Tobias Viktor Yrsa',
  'Aas Berglund Dahl Ekström Engen Forsberg Gran Hagen Holm Iversen Krogh Lindahl Lund Moen Nygaard Nyström Olsen Rydberg Sand Solheim Strand Sundin Vik Wallin',
);
const GERMAN = names(
  'Andrea Anja Bernd Birgit Carla Daniel Eva Felix Gerrit Hanna Ines Jan Jonas Karin Lukas Marlene Matthias Nadine Oliver Petra Ralf Sabine Silke Stefan Thea Uwe',
  'Albers Bauer Brandt Dietrich Ebert Fink Gerlach Hartmann Jansen Keller Krüger Lenz Lorenz Maurer Neumann Ott Pohl Reimann Sander Scholz Thiele Vogel Wenzel Zimmer',
);
const DUTCH = names(
  'Anouk Bas Bram Carlijn Daan Eline Floor Geert Hanneke Ilse Jasper Joris Karlijn Lieke Maarten Marit Niels Noor Pieter Roos Sander Saskia Thijs Wout',
  'Bakker Boersma Claes Dekker Goossens Hendriks Jacobs Kok Kuiper Maes Meijer Mulder Peeters Postma Smit Schouten Timmermans Verhoeven Vermeulen Visser Wouters Zwart',
);
const FRENCH = names(
  'Adèle Antoine Bastien Camille Chloé Clément Delphine Élise Étienne Florence Gaël Hélène Hugo Inès Julien Laure Louis Manon Mathilde Noé Olivier Pauline Rémi Sylvie',
  'Aubert Barbier Bonnet Chevalier Clément Delorme Faure Garnier Girard Lambert Lefèvre Legrand Marchand Mercier Moreau Perrin Picard Renard Roche Rousseau Tessier Vidal',
);
const SOUTHERN = names(
  'Alba Andrea Beatriz Bruno Carla Chiara Diego Elena Enzo Francesca Giulia Inês Irene João Lorenzo Lucía Marco Marta Matteo Nuria Paolo Pilar Rafael Rui Sara Sofia Tiago Valeria',
  'Almeida Bianchi Castro Conti Costa Ferrari Ferri Fonseca Gallo Greco Herrera Iglesias Leone Lopes Marini Molina Moretti Navas Ortega Pinto Ramos Ricci Rinaldi Santos Serra Vega',
);
const POLISH = names(
  'Agata Adam Anna Bartosz Beata Dorota Ewa Filip Grzegorz Hanna Iwona Jacek Jakub Joanna Kamil Kinga Magda Marek Marta Michał Paweł Piotr Tomasz Zofia',
  'Adamski Baran Borek Czarnecka Dudek Gajda Górski Jasiński Kaczmarek Kania Kowal Król Lis Malik Mazur Nowicka Pawlak Piątek Rutkowska Sikora Urban Wrona Zając Zych',
);
const ENGLISH = names(
  'Abigail Adam Alice Amara Ben Callum Charlotte Daniel Eleanor Emma Ethan Fiona George Grace Hamish Imogen Isaac James Kate Leah Liam Marcus Maya Nathan Olivia Priya Rachel Samuel Sophie Theo Tom Zoe',
  'Abbott Barker Bishop Boyd Carver Chandra Clarke Cole Doyle Ellis Fletcher Foster Gibbs Grant Hale Hobbs Irwin Kerr Lowe Marsh Mercer Naylor Osei Parry Quinn Reid Sharma Sutton Tate Vaughan Walsh Webb',
);

const BY_COUNTRY: Readonly<Record<Country, Names>> = {
  AT: GERMAN,
  BE: DUTCH,
  DE: GERMAN,
  DK: NORDIC,
  ES: SOUTHERN,
  FI: NORDIC,
  FR: FRENCH,
  GB: ENGLISH,
  IE: ENGLISH,
  IT: SOUTHERN,
  NL: DUTCH,
  NO: NORDIC,
  PL: POLISH,
  PT: SOUTHERN,
  SE: NORDIC,
  US: ENGLISH,
};

/** An invented name that is common where the country is. */
export function drawPersonName(country: Country, random: SeededRandom): string {
  const { given, family } = BY_COUNTRY[country];
  return `${random.pick(given)} ${random.pick(family)}`;
}

/** The mail address that a company gives a person: letters without accents, and a number for a second one of the name. */
export function mailAddressOf(name: string, domain: string, taken: Set<string>): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  let address = `${plain}@${domain}.example`;
  for (let count = 2; taken.has(address); count += 1) address = `${plain}${count}@${domain}.example`;
  taken.add(address);
  return address;
}

function names(given: string, family: string): Names {
  return { given: given.split(' '), family: family.split(' ') };
}
