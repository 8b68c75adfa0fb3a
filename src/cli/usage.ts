/** What `--help` says. */
export const usage = `sleeve-notes: a post becomes a review, a review becomes a page

  sleeve-notes import FILE|-   reads a post or a release and gives a review
    --from auto|text|musicbrainz   what FILE is; without it, it is looked at
    --to json|html|markdown|text|jsonld|head   what is given; json without it
    --ledger                   with json: { review, ledger }, all that was inferred
    --compare RELEASE.json     rows of the ledger for what a MusicBrainz release has otherwise
    --out DIR                  writes a file there and tells its name
  sleeve-notes check FILE|-    says what is wrong in a review's JSON, with paths; ends with 1 if anything is
  sleeve-notes render FILE|-   a review's JSON as the HTML that elements read
    --to html|markdown|text|jsonld|head   another form
  sleeve-notes schema          the JSON Schema of a review

  - stands for standard input. Errors are one line and end with 1, a wrong call with 2.
`;
