/** Who reads it: how long a sentence may be, and how they are spoken to. */
export type Reader = 'citizen' | 'staff' | 'administrator'

type Room = {
  readonly name: string
  readonly reader: Reader
  readonly files: RegExp
  /** Why its words are not ours to mend. */
  readonly copied?: string
}

/** Whose words stand where. The first room whose files match counts. */
export const rooms = [
  { name: 'problems', reader: 'citizen', files: /^server\/problems\// },
  { name: 'pages', reader: 'citizen', files: /^(server\/(pages|answers)|client\/survey)\// },
  { name: 'tablet', reader: 'citizen', files: /^client\/kiosk\// },
  { name: 'voice', reader: 'citizen', files: /^surveys\/(voice|periods\/kinds|languages)/ },
  { name: 'ways to write a period', reader: 'administrator', files: /^surveys\/periods\/written/ },
  {
    name: 'earlier questionnaires',
    reader: 'citizen',
    files: /^surveys\/questionnaires\/(one-stop|online|health-station|public-school)\.1\.ts$/,
    copied: 'published, and answered as they read: a better wording is a new version',
  },
  {
    name: 'official forms',
    reader: 'citizen',
    files: /^surveys\/questionnaires\/sipas-/,
    copied: 'the form of the annual survey, letter by letter',
  },
  {
    name: 'questionnaires',
    reader: 'citizen',
    files: /^surveys\/(grammar|questionnaires)\/|^surveys\/wards\/[^/]+\/names\.ts$/,
  },
  { name: 'methods', reader: 'staff', files: /^surveys\/methods\// },
  {
    name: 'sentences of the plan',
    reader: 'staff',
    files: /^surveys\/wards\/[^/]+\/.*-sentences\.ts$/,
    copied: 'the ward’s plan, letter by letter',
  },
  { name: 'plan', reader: 'staff', files: /^surveys\/(campaign|targets|wards|deadlines|outcomes)\// },
  { name: 'documents', reader: 'staff', files: /^(server|surveys)\/documents\// },
  { name: 'desk', reader: 'staff', files: /^client\/(desk|help|interviewer)\// },
  { name: 'reports', reader: 'staff', files: /^server\/(reports|figures)\// },
  { name: 'retention', reader: 'administrator', files: /^server\/acts\/retention\// },
  {
    name: 'acts',
    reader: 'staff',
    files: /^server\/(acts|campaigns|cases|flags|routes|kiosks|slips|publications|limits|notifications)\//,
  },
  {
    name: 'roles',
    reader: 'staff',
    files: /^server\/access\/(role-(words|sentences)|campaign-words|device-name|passwords\/fault-words)\.ts$/,
  },
  { name: 'demonstration', reader: 'citizen', files: /^server\/commands\/demo\// },
  { name: 'figure commands', reader: 'administrator', files: /^server\/commands\/(report|figures|plan-lines|public?)/ },
  { name: 'file commands', reader: 'administrator', files: /^server\/commands\/(import|export)-/ },
  { name: 'commands', reader: 'administrator', files: /^server\/commands\// },
  { name: 'files', reader: 'administrator', files: /^server\/(imports|exports)\// },
  { name: 'settings', reader: 'administrator', files: /^server\/doors\/((node-)?settings|base-url)\.ts$/ },
  { name: 'openapi', reader: 'administrator', files: /^server\/openapi\// },
  {
    name: 'doors',
    reader: 'administrator',
    files: /^server\/doors\//,
  },
] as const satisfies readonly Room[]

export type RoomName = (typeof rooms)[number]['name']

/** The rooms whose every word is held to the rules: all but those whose words are not ours. */
export const held: readonly RoomName[] = rooms.filter((room) => !('copied' in room)).map(({ name }) => name)

/** The room a file lies in; undefined for a file in which nobody is spoken to. */
export const roomOf = (file: string) => rooms.find(({ files }) => files.test(file))
