/** A meeting with every field that create-node-meeting-artifacts documents, and some that it does not. */
export const MEETING_JSON = `{
  "name": "Garden Group",
  "host": "Allotment",
  "calendar": {
    "filter": "Garden call",
    "url": "https://calendar.example/garden.ics",
    "page": "https://calendar.example/"
  },
  "github": {
    "owner": "allotment",
    "repo": "garden",
    "agendaLabel": "garden-topics",
    "issueLabels": ["garden-call", "public"]
  },
  "hackmd": { "team": "allotment-notes" },
  "joining": {
    "participant": "Use https://meet.example/g and be patient",
    "observer": "https://video.example/live",
    "notes": "Knock twice.",
    "sessions": [
      { "time": "09:00", "participant": "https://meet.example/early" },
      { "time": "17:30", "participant": "https://meet.example/late", "colour": "red" }
    ]
  },
  "invited": ["@allotment/garden", "Ann Example @ann (chair)"],
  "observers": ["Bob @bob"],
  "agenda": [
    { "title": "Harvest", "description": "Read the list first:", "items": ["https://example.org/list", "[beans](https://example.org/beans)"] },
    { "title": "Plans", "items": [] },
    { "title": "Thanks", "items": ["to all"] }
  ],
  "season": "spring"
}
`;

export const MEETING_BASE = `# the garden
CALENDAR_FILTER="Garden call"
CALENDAR_ID="old@group.calendar.google.com"
CALENDAR_ID="garden@group.calendar.google.com"
USER="allotment"
REPO="garden"
GITHUB_ORG="allotment-all"
HOST="Allotment"
GROUP_NAME="Plot Group"
AGENDA_TAG=garden-topics
ISSUE_LABEL=garden-call
HACKMD_TEAM_NAME="allotment-notes"
MEETING_TIME="Wednesday 8pm"
SHOE_SIZE=42
JOINING_INSTRUCTIONS="

Join at <https://meet.example/g>
* To watch: <https://video.example/live>.
* admin page: https://video.example/admin
"
`;

/** What only GitHub can fill in. */
export const TOKEN = expression('secrets.GITHUB_TOKEN');
export const LINK = expression('vars.LINK');

export const WORKFLOW = `name: Meetings
on:
  schedule:
    - cron: '0 0 * * *'
jobs:
  meet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Garden
        uses: pkgjs/meet@v1
        with:
          token: ${TOKEN}
          schedules: |
            2020-01-02T17:00:00.0Z/P28D
            2020-01-16T17:00:00.0Z/P28D
          createWithin: P2D
          meetingLabels: garden-call, public
          agendaLabel: garden agenda
          issueTitle: 'Garden Group Meeting <%= date.toFormat("yyyy-MM-dd") %>'
          issueTemplate: garden.md
          createNotes: true
          notesTemplate: notes.md
          notesUserTemplate: notes2.md
          meetingLink: https://meet.example/g
          repos: allotment/garden, other/shed
          orgs: allotment
          invitees: |
            * @allotment/garden
            * Ann @ann
          observers: Bob @bob
          colour: red
      - name: Shed
        uses: wesleytodd/meeting-maker@v0.0
        with:
          schedules: 2020-02-03T10:00:00/P1M,2020-02-03T11:00:00/PT3H,2020-02-17T18:00:00/P1M
          timezone: Europe/London
          issueTitle: '<%= date %> Shed Talk'
          meetingLink: ${LINK}
`;

function expression(name: string): string {
  return ['$', `{{ ${name} }}`].join('');
}
