//! AVPs of a TOML file as the JSON that `diameter encode` takes, with the place of each piece in both.

use std::ops::Range;

use diameter_node::config::{DeTable, DeValue, Report, Spanned};

use super::text::{Names, Slots, Text, Wrong};

/// JSON that is being written.
pub(super) struct Json<'r> {
    pub(super) text: String,
    /// Where a piece stands in the JSON, and where in the file.
    places: Vec<(Range<usize>, Range<usize>)>,
    pub(super) dynamic: Vec<Dynamic>,
    /// Whether a text was reported: it has no value to check the message with.
    pub(super) is_wrong: bool,
    report: &'r Report,
    names: &'r Names,
    /// A value for every name, to try the message with.
    sample: &'r Slots,
}

/// A value that is not known before the message is sent.
pub(super) struct Dynamic {
    /// Where it stands in the JSON.
    pub(super) json: Range<usize>,
    /// And in the file.
    pub(super) place: Range<usize>,
    pub(super) content: Content,
}

pub(super) enum Content {
    /// A text with values in it.
    Text(Text, Form),
    /// What the request has.
    Copied,
}

/// What the text of a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As the data format has it.
    Plain,
    /// The characters are the octets.
    Characters,
    /// Hexadecimal digits.
    Hexadecimal,
    /// What the octets mean.
    Meaning,
}

impl<'r> Json<'r> {
    pub(super) fn new(report: &'r Report, names: &'r Names, sample: &'r Slots) -> Self {
        let (text, places, dynamic) = ("{".to_owned(), Vec::new(), Vec::new());
        Self { text, places, dynamic, is_wrong: false, report, names, sample }
    }

    /// The rest of the object.
    pub(super) fn close(&mut self) {
        self.text.push('}');
    }

    /// A member whose value is written down here and not in the file.
    pub(super) fn member(&mut self, name: &str, value: &str, place: &Range<usize>) {
        self.key(name, place);
        let start = self.text.len();
        self.text.push_str(value);
        self.places.push((start..self.text.len(), place.clone()));
    }

    /// A member that is a text with values in it.
    pub(super) fn automatic(&mut self, name: &str, text: &str, place: &Range<usize>) {
        self.key(name, place);
        self.string(text, place, Form::Plain);
    }

    /// A member whose value is that of the request; `placeholder` is octets that it could have.
    pub(super) fn copied(&mut self, name: &str, placeholder: &[u8], place: &Range<usize>) {
        self.key(name, place);
        let start = self.text.len();
        let octets = diameter_core::print::hex(placeholder);
        self.text.push_str(&format!("{{\"octets\":\"{octets}\"}}"));
        let json = start..self.text.len();
        self.places.push((json.clone(), place.clone()));
        self.dynamic.push(Dynamic { json, place: place.clone(), content: Content::Copied });
    }

    /// A member of the file.
    pub(super) fn value_of(
        &mut self,
        name: &str,
        place: &Range<usize>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let start = self.key(name, place);
        self.value(value, Form::Plain);
        self.places.push((start..self.text.len(), place.start..value.span().end.max(place.end)));
    }

    /// Where a piece of the JSON stands in the file.
    pub(super) fn place_of(&self, json: &Range<usize>) -> Option<Range<usize>> {
        let around =
            self.places.iter().filter(|(it, _)| it.start <= json.start && it.end >= json.end);
        let smallest = around.min_by_key(|(it, _)| it.len());
        smallest.map(|(_, place)| place.clone())
    }

    /// Writes a name and a colon, and returns where it begins.
    fn key(&mut self, name: &str, place: &Range<usize>) -> usize {
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        let start = self.text.len();
        self.literal(name);
        self.places.push((start..self.text.len(), place.clone()));
        self.text.push(':');
        start
    }

    fn literal(&mut self, text: &str) {
        // A text is always JSON.
        self.text.push_str(&serde_json::Value::from(text).to_string());
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, form: Form) {
        let (start, place) = (self.text.len(), value.span());
        match value.get_ref() {
            DeValue::String(text) => self.string(text, &place, form),
            DeValue::Integer(number) => {
                match i128::from_str_radix(number.as_str(), number.radix()) {
                    Ok(number) => self.text.push_str(&number.to_string()),
                    Err(_) => self.text.push_str(number.as_str()),
                }
            }
            DeValue::Float(number) => self.text.push_str(number.as_str()),
            DeValue::Boolean(is) => self.text.push_str(&is.to_string()),
            DeValue::Datetime(time) => self.literal(&time.to_string()),
            DeValue::Array(values) => {
                self.text.push('[');
                for (index, value) in values.iter().enumerate() {
                    if index > 0 {
                        self.text.push(',');
                    }
                    self.value(value, form);
                }
                self.text.push(']');
            }
            DeValue::Table(table) => self.table(table),
        }
        self.places.push((start..self.text.len(), place));
    }

    fn table(&mut self, table: &DeTable<'_>) {
        self.text.push('{');
        for (name, value) in table {
            let start = self.key(name.get_ref(), &name.span());
            let form = match &**name.get_ref() {
                "text" => Form::Characters,
                "octets" => Form::Hexadecimal,
                "meaning" => Form::Meaning,
                _ => Form::Plain,
            };
            self.value(value, form);
            self.places.push((start..self.text.len(), name.span().start..value.span().end));
        }
        self.text.push('}');
    }

    /// A text, tried with sample values where it has values in it.
    fn string(&mut self, text: &str, place: &Range<usize>, form: Form) {
        let start = self.text.len();
        if !Text::has_values(text) {
            return self.literal(text);
        }
        match Text::parse(text, self.names) {
            Ok(parsed) => {
                let sample = parsed.write(self.sample).unwrap_or_default();
                self.literal(&sample);
                let (json, place) = (start..self.text.len(), place.clone());
                self.dynamic.push(Dynamic { json, place, content: Content::Text(parsed, form) });
            }
            Err(wrong) => {
                report_wrong(self.report, self.names, place, text, wrong);
                self.is_wrong = true;
                self.literal(text);
            }
        }
    }
}

/// Reports what is wrong with a text whose value stands at `place`.
pub(super) fn report_wrong(
    report: &Report,
    names: &Names,
    place: &Range<usize>,
    text: &str,
    wrong: Wrong,
) {
    let meant = wrong.unknown.as_deref().and_then(|it| report.nearest(it, names.iter()));
    let help = diameter_diagnostic::did_you_mean(meant.as_slice());
    let known = || format!("there are: {}", names.iter().collect::<Vec<_>>().join(", "));
    let help = help.or_else(|| wrong.unknown.as_ref().map(|_| known()));
    report.add_with_help(report.within(place, text, wrong.part), wrong.message, help);
}
