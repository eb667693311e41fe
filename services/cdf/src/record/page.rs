//! The page of the guide about fields, made of the tables and kept true by a test.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Kind;
use super::tables::{Row, rows};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guide/cdr-fields.md");

/// Fields with the records and types that have them alike.
type Fields = BTreeMap<(&'static str, &'static str, &'static str), Vec<&'static str>>;

fn table(page: &mut String, head: &str, fields: &Fields) {
    writeln!(page, "| field | {head} | of |\n| --- | --- | --- |").unwrap();
    for ((field, what, take), of) in fields {
        let what = what.trim_start_matches("Service-Information/").replace('|', " or ");
        let take = match *take {
            "" => String::new(),
            take => format!(" ({take})"),
        };
        let what = if what.is_empty() { String::new() } else { format!("`{what}`") };
        writeln!(page, "| `{field}` | {what}{take} | {} |", of.join(", ")).unwrap();
    }
    page.push('\n');
}

fn fields(wanted: impl Fn(&Row) -> Option<(&'static str, &'static str)>) -> Fields {
    let mut fields = Fields::new();
    for row in rows() {
        if let Some((what, take)) = wanted(&row) {
            fields.entry((row.field, what, take)).or_default().push(row.of);
        }
    }
    fields
}

fn page() -> String {
    let mut page = String::from(
        "# Fields of charging data records\n\n\
         Which AVP feeds which field of a record is one table, `services/cdf/src/record/fields.tsv`. This page lists what \
         in it is not plain; it is made of the table, and a test keeps it true.\n\n\
         Paths start in Service-Information, or in the group that feeds a type. A condition in brackets is one on a \
         member of the group. In parentheses stands which of several values is taken, where it is not the first; lists \
         take all that differ. `start` and `stop` are values of such requests, `v4` and `v6` addresses of that family, \
         and `shared` is one element for each request.\n\n\
         What no field is for, or no field can say (an IMSI of 20 digits), stays in the JSON of the record under `avps`, \
         and is counted.\n\n",
    );
    page.push_str(
        "## Probable\n\nAVP and field have the same sense, by their names; no specification was at hand that says so.\n\n",
    );
    let is_fed = |row: &Row| !row.avps.is_empty() && row.made().is_none();
    let probable =
        fields(|row| (row.sureness == "probable" && is_fed(row)).then_some((row.avps, row.take)));
    table(&mut page, "AVP", &probable);
    page.push_str(
        "## Without their AVP\n\nFields that a record needs, although the AVP may be missing. `@time` is the time of \
         the request, `@client` its Origin-Host, `@node` the name of this node. A group that lacks what its type needs, \
         and for which nothing is listed here, is left to the JSON.\n\n",
    );
    let without = fields(|row| (!row.without.is_empty()).then_some((row.without, "")));
    table(&mut page, "what stands there", &without);
    page.push_str(
        "## By the node\n\nFields that are not AVPs: what the node knows of the record.\n\n",
    );
    let made = fields(|row| row.made().map(|word| (word, "")));
    table(&mut page, "what", &made);
    page.push_str(
        "## Empty\n\nFields of records that no AVP is known for: they are never written.\n\n",
    );
    let is_record = |row: &Row| Kind::ALL.iter().any(|kind| kind.name() == row.of);
    let empty = fields(|row| {
        let is_empty = row.avps.is_empty() && row.without.is_empty();
        (is_empty && is_record(row)).then_some(("", ""))
    });
    table(&mut page, "", &empty);
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

#[test]
fn the_page_about_fields_is_what_the_table_says() {
    let made = page();
    if std::env::var_os("WRITE_PAGES").is_some() {
        std::fs::write(PAGE, &made).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert_eq!(
        written, made,
        "write it again: WRITE_PAGES=1 cargo test -p diameter-cdf --lib page"
    );
}
