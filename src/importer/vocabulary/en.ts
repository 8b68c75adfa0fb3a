import { picksEn } from './picks-en.js';
import { ratingsEn } from './ratings-en.js';
import type { Vocabulary } from './vocabulary.js';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** English. */
export const en: Vocabulary = {
  lang: 'en',
  common: new Set(
    'a the and of is it that was for with on this my but not you have are be at from which when there they i'.split(
      ' ',
    ),
  ),
  short: /\b(?:[A-Z]|mr|mrs|ms|dr|st|vs|feat|ft|vol|no|pt|jr|sr|ca|etc|op)\.$/i,
  sides: [],
  rowMarks: [],
  trackHeading:
    /^(?:the )?(?:(?:full |complete )?(?:track|song)[ -]?list(?:ing)?s?|tracks|songs|track by track|on the (?:album|record))(?: ?[:–-])?$/i,
  music: /\b(?:soundtracks?|scores?|ost|albums?|songs?|tracks?|tracklist|mixtape|compilation)\b/i,
  ranking:
    /\b(?:top|best|favou?rite|greatest|worst|\d{1,3}|five|ten|twenty)\b.*\b(?:albums|records|soundtracks|scores|films|movies|artists|bands|games|shows|books|reasons|ways|things)\b/i,
  commentsHeading:
    /^(\d[\d,.]*|one|no) (?:responses?|comments?|replies|reply|thoughts?)(?: (?:to|on|so far|for)\b.*)?:?$/i,
  one: /one/i,
  commentAuthor: /^(.{1,80}?) (?:says|said|wrote|commented|replied)(?::|\.{3}|…)?$/i,
  date: RegExp(
    `^(?:on |posted |published |updated |(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )*(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d|\\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)(?:,? (?:at )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?)?\\.?$`,
    'i',
  ),
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  isDayFirst: false,
  byline: /^(?:written |posted |published |reviewed )?by [^.!?]{1,60}$/i,
  likes: /^liked by (\d+) (?:person|people|readers?)$/i,
  furniture: [
    /^best viewed (?:in|with)\b.{0,200}$/i,
    /^(?:leave|write|add|post) (?:a |your )?(?:reply|comment)s?(?: cancel reply)?$/i,
    /^(?:skip to (?:the )?content|menu|search(?: for)?:?|subscribe|follow|related|advertisements?|report this ad|loading\.*|share|tweet|print|email|more|reply|like|log ?in to reply|edit|sponsored content)$/i,
    /^(?:share|like) this:?$/i,
    /^(?:posted|filed) (?:in|on|by|under)\b.{0,200}$/i,
    /^(?:tags|tagged|categories|category)\b ?:.{0,300}$/i,
    /^(?:%d bloggers? like this|this site uses akismet)\b.*$/i,
    /^(?:this site|we) uses? cookies\b.*$/i,
    /^privacy & cookies\b.*$/i,
    /^(?:powered by|blog at|proudly powered by) (?:wordpress|blogger|ghost)\b.*$/i,
    /^(?:create a free website|sign me up|already have a wordpress\.com account).*$/i,
  ],
  form: /^(?:leave|write|post) (?:a |your )?(?:reply|comment)(?: cancel reply)?$/i,
  otherPost:
    /^(?:[←«] ?)?(?:(next|previous|prev|up next)(?: ?[:→»]| [–-]) ?|(next|previous|last|coming) (?:post|time|week|up|in the series|review)(?: ?[:→»]| [–-]) ?)(.+?)(?: ?[→»])?$/i,
  previous: /^(?:prev|last)/i,
  series:
    /\b(?:soundtracks|albums|records|scores|songs|films|movies|series|weekly|monthly|sunday|monday|tuesday|wednesday|thursday|friday|saturday|flashback|essentials|retrospective|classics|gems)\b|#\d/i,
  reviewWord: /\b(?:(?:album|soundtrack|score|music|record|vinyl|cd|ost) )?review(?:ed)?(?: of)?\b/i,
  position: /[,:( –-]*(?:\bpart|#|\bno\.?|\bvol(?:ume|\.)?) ?(\d{1,3})(?: ?(?:of|\/) ?(\d{1,3}))?\)?$/i,
  works: [
    ['film', /\b(?:films?|movies?|motion picture)\b/gi],
    ['series', /\b(?:tv (?:show|series)|television series|season \d+|episodes?)\b/gi],
    ['game', /\b(?:video ?games?|games?|gameplay)\b/gi],
    ['stage', /\b(?:musical|stage (?:play|show)|broadway|west end)\b/gi],
  ],
  soundtrack: /\b(?:soundtracks?|scores?|ost)\b/gi,
  media: [
    /\b(?:see|watch|listen|hear|view|enjoy|check (?:it|this|them) out|have a (?:look|listen))\b[^.!?]{0,40}(?:\b(?:below|here)\b[^.!?]{0,10}[.:]?|:)$/i,
    /\b(?:makes?|made) (?:\w+ ){0,2}use of (?:the|this|that) (?:song|track|tune|cue)\b/i,
    /\bhere(?:’|')?s (?:the|a|an|another) (?:video|clip|scene|trailer|performance)\b[^.!?]{0,60}:$/i,
  ],
  links:
    /^(?:to |you can )?(?:download|buy|order|purchase|get|find|stream|read)\b.{0,120}\b(?:go to|click|visit|here|at|on|from)\b ?:?$/i,
  linkWords: /(?<!\p{L})(?:on|at|or|and|from|here|the|it|via|in)(?!\p{L})/giu,
  ...picksEn,
  clause:
    /[.;:!?—]|(?<!anything )\bbut\b|(?<=, )(?:mine|now|today|these days)\b|\b(?:yet|although|though|and|because)\b/i,
  negation:
    /n[’']t\b|\b(?:not(?! (?:only|just))|never|hardly|neither|nor|no(?! doubt)|nobody|without(?! (?:a |any )?(?:doubt|question))|far from|anything but|less than|least|used to be|once|almost|nearly|could|would|might|if|wish|whether|some of|one of|among|voted|named?|reviewers?|press|magazines?|pitchfork|allmusic|for years|calls?|called|tells?|telling|told|people|said|says|thinks?|thought|claims?|claimed|reckons?|reckoned|insists?|insisted|swears?|argues?|prefers?|voters?|paper|everyone|everybody|supposedly|wannabe|wrote|behind|(?:brother|sister|gran|granny|grandma|grandad|grandfather|grandmother|aunt|uncle|cousin|niece|nephew|neighbou?r|flatmate|mate|boss|partner|boyfriend|girlfriend|wife|husband|friend|father|mother|dad|mum|mom|son|daughter|colleague|fan|critic)(?:[’']?s)?)\b/i,
  takenBack:
    /^ (?:\w+ )?used to be\b|^[^,]{0,60}?(?:n[’']t\b|\b(?:is|was|would|could|might|may) (?:not|never|hardly|once|no longer|be|have been)\b)(?! only)|, (?:says?|said|according to|they say|some say|if you ask (?!me)|for (?:my|his|her|many|some)\b)/i,
  goesOn: /^(?:anyway,? |and |but |so |still,? |for me,? |honestly,? )*(?:it|this|that|here)\b/i,
  isNew: /\bthere(?:’s| is|'s| are) (?:a|an|another|one)\b|\bthe other\b/i,
  ...ratingsEn,
};
