/** Where customers of the demo come from. */
const COUNTRY_CODES = [
  'AT',
  'BE',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'IE',
  'IT',
  'NL',
  'NO',
  'PL',
  'PT',
  'SE',
  'US',
] as const;

/** A country that customers of the demo come from. */
export type Country = (typeof COUNTRY_CODES)[number];

const SIZES = ['small', 'medium', 'large', 'deep'] as const;

/** How much a company buys, and so how many units, people and orders it has. */
export type CompanySize = (typeof SIZES)[number];

/** An invented company. None of them exists; their mail addresses end in `.example`, which nobody can own. */
export type Company = {
  readonly name: string;
  readonly legalForm: string;
  readonly domain: string;
  readonly country: Country;
  readonly city: string;
  readonly size: CompanySize;
};

const table = `
Halden Marine|AS|haldenmarine|NO|Bergen|deep
Brunsberg Anlagenbau|GmbH|brunsberg|DE|Hannover|large
Kestrel & Vane|Ltd|kestrelvane|GB|Bristol|large
Northfield Instruments|Inc.|northfieldinstruments|US|Rochester|large
Lindqvist Pharma|AB|lindqvistpharma|SE|Uppsala|large
Meridien Assurances|SA|meridienassurances|FR|Lyon|large
Van Hoorn Logistiek|B.V.|vanhoornlogistiek|NL|Rotterdam|large
Cascade Valley Health|Inc.|cascadevalleyhealth|US|Spokane|large
Altberg Versicherung|AG|altbergversicherung|DE|Nürnberg|large
Fairhaven Water|plc|fairhavenwater|GB|Plymouth|medium
Ostrava Glassworks Trading|Sp. z o.o.|ogtrading|PL|Katowice|medium
Torrevento|S.r.l.|torrevento|IT|Bari|medium
Puerto Claro Shipping|S.L.|puertoclaro|ES|Vigo|medium
Vestmark Dairy|A/S|vestmark|DK|Aarhus|medium
Kallio Timber|Oy|kalliotimber|FI|Jyväskylä|medium
Donnermann Werkzeuge|GmbH & Co. KG|donnermann|DE|Remscheid|medium
Ashcombe Foods|Ltd|ashcombefoods|GB|Norwich|medium
Tidewater Credit Union|Inc.|tidewatercu|US|Norfolk|medium
Bright Prairie Schools|Inc.|brightprairie|US|Lincoln|medium
Ateliers Roussel|SAS|ateliersroussel|FR|Nantes|medium
De Molenaar Publishing|B.V.|demolenaar|NL|Haarlem|medium
Silberquell Getränke|GmbH|silberquell|AT|Salzburg|medium
Castelnuovo Ceramics|S.p.A.|castelnuovo|IT|Faenza|medium
Ferreira Têxteis|Lda|ferreiratexteis|PT|Braga|medium
Slieve Bloom Energy|Ltd|slievebloom|IE|Limerick|medium
Hagebeck Hospital Trust|gGmbH|hagebeck|DE|Kiel|medium
Oldenmoor Stadtwerke|GmbH|oldenmoor|DE|Oldenburg|medium
Granite Peak Outfitters|Inc.|granitepeak|US|Boise|medium
Wexcombe Engineering|Ltd|wexcombe|GB|Derby|medium
Strömsund Paper|AB|stromsundpaper|SE|Sundsvall|medium
Bergstad Architects|AS|bergstad|NO|Oslo|small
Corvino Design|S.r.l.|corvino|IT|Torino|small
Mallow & Finch Solicitors|LLP|mallowfinch|GB|York|small
Blaufeld Optik|GmbH|blaufeld|DE|Jena|small
Harbour Light Media|Ltd|harbourlight|IE|Cork|small
Quartier Neuf Immobilier|SARL|quartierneuf|FR|Lille|small
Sundby Seafood|A/S|sundbyseafood|DK|Esbjerg|small
Laaksonen Robotics|Oy|laaksonen|FI|Tampere|small
Pinewood Analytics|LLC|pinewoodanalytics|US|Durham|small
Redstone Surveying|LLC|redstonesurveying|US|Tucson|small
Zielinski Precision|Sp. z o.o.|zielinski|PL|Poznań|small
Kappeler Treuhand|GmbH|kappeler|AT|Innsbruck|small
Monteclaro Vineyards|S.A.|monteclaro|PT|Évora|small
Navarro Fachadas|S.L.|navarrofachadas|ES|Zaragoza|small
Peeters Bioscience|NV|peetersbio|BE|Leuven|small
Duinzicht Hotels|B.V.|duinzicht|NL|Den Haag|small
Larkspur Veterinary Group|Ltd|larkspurvets|GB|Exeter|small
Thornbury Bus Company|Ltd|thornburybus|GB|Cheltenham|small
Wolkenstein Film|GmbH|wolkenstein|DE|Leipzig|small
Eichental Saatgut|eG|eichental|DE|Göttingen|small
Copper Canyon Labs|Inc.|coppercanyon|US|Flagstaff|small
Lakeshore Museum|Inc.|lakeshoremuseum|US|Duluth|small
Aurskog Avionics|AS|aurskog|NO|Kongsberg|small
Västerdal Ski Centre|AB|vasterdal|SE|Östersund|small
Ribera Alta Conservas|S.L.|riberaalta|ES|Logroño|small
Fontaine-Maury Notaires|SCP|fontainemaury|FR|Dijon|small
Bassano Strumenti|S.r.l.|bassano|IT|Vicenza|small
Glenmorrow Distillers|Ltd|glenmorrow|GB|Inverness|small
Haverbeke Tuinbouw|NV|haverbeke|BE|Gent|small
Roseneath Care Homes|Ltd|roseneath|GB|Stirling|small
`;

/** The sixty companies that the demo's seller has as customers. The first is the one that the documented accounts belong to. */
export const COMPANIES: readonly Company[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', legalForm = '', domain = '', country = '', city = '', size = ''] = line.split('|');
    return { name, legalForm, domain, country: countryOf(country), city, size: sizeOf(size) };
  });

/** What is particular to a country: money, language, clock, and how its addresses are written. */
export type CountryFacts = {
  readonly currency: 'EUR' | 'USD' | 'GBP';
  readonly locale: string;
  readonly timeZone: string;
  readonly streets: readonly string[];
  /** A pattern of a postal code: `#` is a digit, `@` a capital letter. */
  readonly postalCode: string;
};

/** The facts of each country that customers come from. */
export const COUNTRIES: Readonly<Record<Country, CountryFacts>> = {
  AT: facts('EUR', 'de-AT', 'Europe/Vienna', '####', 'Hauptstraße|Mühlgasse|Am Graben|Industrieweg'),
  BE: facts('EUR', 'en', 'Europe/Brussels', '####', 'Kerkstraat|Stationslei|Havenlaan|Molenweg'),
  DE: facts('EUR', 'de', 'Europe/Berlin', '#####', 'Hafenstraße|Am Bahnhof|Lindenallee|Werkstraße|Gartenweg'),
  DK: facts('EUR', 'en', 'Europe/Copenhagen', '####', 'Havnegade|Nørregade|Fabriksvej|Skovvej'),
  ES: facts(
    'EUR',
    'en',
    'Europe/Madrid',
    '#####',
    'Calle Mayor|Avenida del Puerto|Calle Real|Polígono Norte',
  ),
  FI: facts('EUR', 'en', 'Europe/Helsinki', '#####', 'Satamakatu|Tehtaankatu|Koivutie|Asemakatu'),
  FR: facts('EUR', 'en', 'Europe/Paris', '#####', 'Rue du Port|Avenue de la Gare|Rue des Tilleuls|Quai Sud'),
  GB: facts('GBP', 'en-GB', 'Europe/London', '@@# #@@', 'Quay Street|Mill Lane|Station Road|Foundry Way'),
  IE: facts('EUR', 'en-GB', 'Europe/Dublin', '@## @#@#', 'Main Street|Quay Road|Abbey Street|Mill Park'),
  IT: facts('EUR', 'en', 'Europe/Rome', '#####', 'Via del Porto|Via Roma|Viale Europa|Via dei Mulini'),
  NL: facts('EUR', 'en', 'Europe/Amsterdam', '#### @@', 'Havenkade|Stationsplein|Molenstraat|Industrieweg'),
  NO: facts('EUR', 'en', 'Europe/Oslo', '####', 'Sjøgata|Kaien|Storgata|Verftsveien'),
  PL: facts('EUR', 'en', 'Europe/Warsaw', '##-###', 'ulica Portowa|ulica Fabryczna|ulica Lipowa|ulica Długa'),
  PT: facts('EUR', 'en', 'Europe/Lisbon', '####-###', 'Rua do Porto|Avenida Central|Rua Nova|Rua das Flores'),
  SE: facts('EUR', 'en', 'Europe/Stockholm', '### ##', 'Hamngatan|Storgatan|Kvarnvägen|Industrigatan'),
  US: facts(
    'USD',
    'en-US',
    'America/Chicago',
    '#####',
    'Main Street|Harbor Drive|Mill Road|Commerce Parkway',
  ),
};

function facts(
  currency: CountryFacts['currency'],
  locale: string,
  timeZone: string,
  postalCode: string,
  streets: string,
): CountryFacts {
  return { currency, locale, timeZone, postalCode, streets: streets.split('|') };
}

function countryOf(text: string): Country {
  const country = COUNTRY_CODES.find((code) => code === text);
  if (country === undefined) throw new Error(`The list of companies names no such country as "${text}".`);
  return country;
}

function sizeOf(text: string): CompanySize {
  const size = SIZES.find((known) => known === text);
  if (size === undefined) throw new Error(`The list of companies names no such size as "${text}".`);
  return size;
}
