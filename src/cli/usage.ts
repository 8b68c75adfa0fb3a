/** What `--help` says. */
export const usage = `sleeve-notes: a post becomes a review, a review becomes a page

  sleeve-notes import FILE|-   reads a post, a release or the export of a blog and gives reviews
    --from auto|text|html|markdown|wxr|disqus|musicbrainz   what FILE is; without it, it is looked at
                               (wxr: the XML export of WordPress)
    --to json|html|markdown|text|jsonld|head   what is given; json without it
    --ledger                   with json: { review, ledger }, all that was inferred
    --compare RELEASE.json     rows of the ledger for what a MusicBrainz release has otherwise
    --post SLUG                the one post of an export with this slug, or this last part of its address
    --out DIR                  writes a file there for each review and tells its name
  sleeve-notes check FILE|-    says what is wrong in a review's JSON, with paths; ends with 1 if anything is
  sleeve-notes render FILE|-   a review's JSON as the HTML that elements read
    --to html|markdown|text|jsonld|head   another form
  sleeve-notes schema          the JSON Schema of a review

  - stands for standard input. Errors are one line and end with 1, a wrong call with 2.

  Several reviews are { reviews } or { reviews, ledger }, whose rows say in review which one they are about; an export
  always gives these. Forms other than json need --out or --post then. Of an export of WordPress those published posts
  are given that have tracks, a rating, the soundtrack of some work or what a page states of an album; the others are
  counted. An export of Disqus has no posts: it gives drafts of title, address and comments. One that ends in the middle
  gives what stood before, and ends with 1.
`;
