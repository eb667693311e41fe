//! Subscribers as comma-separated values (RFC 4180): the first line names the columns.

use std::borrow::Cow;

use super::credentials::{Credentials, Written, Wrong};
use super::document::{Card, RoamingDocument, SubscriberDocument};
use super::eps::EpsDocument;
use super::hex::{Hex, Secret};
use super::lines::LineError;
use super::non_3gpp::Non3gppDocument;
use crate::subscriber::{Roaming, Subscriber};

/// The columns, in the order in which they are written.
pub(super) const COLUMNS: [&str; 20] = [
    "imsi",
    "msisdn",
    "algorithm",
    "k",
    "opc",
    "op",
    "topc",
    "top",
    "iterations",
    "sealed",
    "seq",
    "amf",
    "card",
    "barring",
    "roaming",
    "apns",
    "uplink",
    "downlink",
    "rfsp",
    "non_3gpp",
];

/// Those that an export has: there are no keys in it.
const TOLD: [&str; 13] = [
    "imsi", "msisdn", "sealed", "seq", "amf", "card", "barring", "roaming", "apns", "uplink",
    "downlink", "rfsp", "non_3gpp",
];

/// Which column stands where.
#[derive(Clone, Debug)]
pub(super) struct Header(Vec<&'static str>);

impl Header {
    /// Reads the first line.
    pub(super) fn read(text: &str) -> Result<Self, LineError> {
        let mut columns = Vec::new();
        for Field { column, text } in fields(text, 1)? {
            let name = text.trim();
            let known = COLUMNS.iter().find(|it| it.eq_ignore_ascii_case(name));
            let Some(known) = known else {
                let message =
                    format!("there is no column `{name}`: expected {}", COLUMNS.join(", "));
                return Err(LineError { line: 1, column, message });
            };
            if columns.contains(known) {
                let message = format!("the column `{name}` is there twice");
                return Err(LineError { line: 1, column, message });
            }
            columns.push(*known);
        }
        match columns.contains(&"imsi") {
            true => Ok(Self(columns)),
            false => {
                let message = "expected a first line that names the columns, `imsi` among them";
                Err(LineError { line: 1, column: 1, message: message.to_owned() })
            }
        }
    }

    /// Reads a subscriber.
    pub(super) fn document(
        &self,
        text: &str,
        line: usize,
    ) -> Result<SubscriberDocument, LineError> {
        let fields = fields(text, line)?;
        if fields.len() != self.0.len() {
            let column = fields.last().map_or(1, |it| it.column);
            let message = format!("{} fields, expected {}", fields.len(), self.0.len());
            return Err(LineError { line, column, message });
        }
        let row = Row { line, header: &self.0, fields };
        let document = SubscriberDocument {
            imsi: row.required("imsi")?,
            msisdn: row.optional("msisdn")?,
            authentication: row.credentials()?,
            sip_digests: None,
            sealed_sip_digests: None,
            sealed: row.parsed("sealed", |text| {
                Secret::parse(text).map(|it| Hex(it.0.to_vec())).ok_or("hexadecimal digits")
            })?,
            seq: row.number("seq")?,
            amf: row.optional("amf")?,
            card: row
                .parsed("card", |text| match text {
                    "usim" => Ok(Card::Usim),
                    "sim" => Ok(Card::Sim),
                    _ => Err("`usim` or `sim`"),
                })?
                .unwrap_or_default(),
            barring: row.number("barring")?.unwrap_or_default(),
            roaming: row.roaming()?,
            eps: row.eps()?,
            ims: None,
            camel: false,
            non_3gpp: row.parsed("non_3gpp", |text| match text {
                "allowed" => Ok(Non3gppDocument::default()),
                "barred" => Ok(Non3gppDocument { barred: true, ..Non3gppDocument::default() }),
                _ => Err("`allowed` or `barred`"),
            })?,
            more: None,
        };
        Ok(document)
    }
}

/// A line of values.
struct Row<'t> {
    line: usize,
    header: &'t [&'static str],
    fields: Vec<Field<'t>>,
}

impl Row<'_> {
    /// A value that is there.
    fn field(&self, name: &str) -> Option<&Field<'_>> {
        let place = self.header.iter().position(|it| *it == name)?;
        self.fields.get(place).filter(|it| !it.text.trim().is_empty())
    }

    fn wrong(&self, name: &str, message: String) -> LineError {
        let place = self.header.iter().position(|it| *it == name);
        let column = place.and_then(|it| self.fields.get(it)).map_or(1, |it| it.column);
        LineError { line: self.line, column, message }
    }

    fn optional<T: TryFrom<String, Error = String>>(
        &self,
        name: &str,
    ) -> Result<Option<T>, LineError> {
        let Some(field) = self.field(name) else { return Ok(None) };
        let read = T::try_from(field.text.trim().to_owned());
        read.map(Some).map_err(|why| self.wrong(name, why))
    }

    fn required<T: TryFrom<String, Error = String>>(&self, name: &str) -> Result<T, LineError> {
        let missing = || self.wrong(name, format!("`{name}` is missing"));
        self.optional(name)?.ok_or_else(missing)
    }

    fn parsed<T>(
        &self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, &'static str>,
    ) -> Result<Option<T>, LineError> {
        let Some(field) = self.field(name) else { return Ok(None) };
        let wrong = |expected| self.wrong(name, format!("`{name}`: expected {expected}"));
        read(field.text.trim()).map(Some).map_err(wrong)
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Result<Option<T>, LineError> {
        self.parsed(name, |text| text.parse().map_err(|_| "a whole number"))
    }

    fn secret(&self, name: &str) -> Result<Option<Secret>, LineError> {
        self.parsed(name, |text| Secret::parse(text).ok_or("hexadecimal digits"))
    }

    fn credentials(&self) -> Result<Option<Credentials>, LineError> {
        if ["k", "opc", "op", "topc", "top"].iter().all(|it| self.field(it).is_none()) {
            return Ok(None);
        }
        let written = Written {
            algorithm: self.field("algorithm").map(|it| it.text.trim().to_ascii_lowercase()),
            k: self.secret("k")?,
            opc: self.secret("opc")?,
            op: self.secret("op")?,
            topc: self.secret("topc")?,
            top: self.secret("top")?,
            iterations: self.number("iterations")?,
        };
        let algorithm = written.algorithm().map(Credentials).map(Some);
        algorithm.map_err(|Wrong { member, why }| self.wrong(member, format!("`{member}`: {why}")))
    }

    fn roaming(&self) -> Result<RoamingDocument, LineError> {
        let Some(field) = self.field("roaming") else { return Ok(RoamingDocument::default()) };
        let roaming = match field.text.trim() {
            "everywhere" => Roaming::Everywhere,
            "home" => Roaming::Home,
            networks => {
                let networks = networks.split(';').map(|it| it.trim().parse());
                let expected = "`everywhere`, `home`, or networks such as `26201;26202`";
                let wrong = |_| self.wrong("roaming", format!("`roaming`: expected {expected}"));
                Roaming::Networks(networks.collect::<Result<_, _>>().map_err(wrong)?)
            }
        };
        Ok(RoamingDocument(roaming))
    }

    /// No names are no subscription.
    fn eps(&self) -> Result<Option<EpsDocument>, LineError> {
        let Some(field) = self.field("apns") else { return Ok(None) };
        let names = field.text.split(';').map(str::trim);
        if names.clone().any(str::is_empty) {
            let message = "`apns`: expected names such as `internet;ims`, the first the default";
            return Err(self.wrong("apns", message.to_owned()));
        }
        let mut eps = EpsDocument::new(names);
        eps.uplink = self.number("uplink")?.unwrap_or(eps.uplink);
        eps.downlink = self.number("downlink")?.unwrap_or(eps.downlink);
        eps.rfsp = self.number("rfsp")?;
        Ok(Some(eps))
    }
}

/// A value, and the column where it begins.
struct Field<'t> {
    column: usize,
    text: Cow<'t, str>,
}

/// The values of a line. A value in quotes may hold commas, and quotes that are written twice.
fn fields(text: &str, line: usize) -> Result<Vec<Field<'_>>, LineError> {
    let mut fields = Vec::new();
    let mut rest = text;
    loop {
        let start = text.len() - rest.len();
        let column = text.get(..start).map_or(0, |it| it.chars().count()) + 1;
        let (value, after) = match rest.strip_prefix('"') {
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                let (value, after) = rest.split_at(end);
                (Cow::Borrowed(value), after)
            }
            Some(quoted) => {
                let wrong = || {
                    let message = "a value in quotes ends with a quote and a comma".to_owned();
                    LineError { line, column, message }
                };
                let (value, after) = unquoted(quoted).ok_or_else(wrong)?;
                if !after.is_empty() && !after.starts_with(',') {
                    return Err(wrong());
                }
                (Cow::Owned(value), after)
            }
        };
        fields.push(Field { column, text: value });
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None => return Ok(fields),
        }
    }
}

/// What stands before the quote that ends a value, and what follows it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut rest = text;
    loop {
        let (part, after) = rest.split_once('"')?;
        value.push_str(part);
        match after.strip_prefix('"') {
            Some(next) => {
                value.push('"');
                rest = next;
            }
            None => return Some((value, after)),
        }
    }
}

/// The first line of an export.
pub(super) fn header() -> String {
    TOLD.join(",")
}

/// A line of an export. It has what fits into columns: JSON lines have all.
pub(super) fn line(document: &SubscriberDocument, subscriber: &Subscriber) -> String {
    let told = |it: Option<String>| it.unwrap_or_default();
    let roaming = match &subscriber.roaming {
        Roaming::Everywhere => "everywhere".to_owned(),
        Roaming::Home => "home".to_owned(),
        Roaming::Networks(networks) => {
            networks.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
        }
    };
    let apns = document.eps.iter().flat_map(|it| &it.apns);
    let apns: Vec<&str> = apns.map(|it| it.name.as_str()).collect();
    let values = [
        document.imsi.as_str().to_owned(),
        told(document.msisdn.clone().map(String::from)),
        told(document.sealed.as_ref().map(|it| crate::storage::digits_of(&it.0))),
        told(document.seq.map(|it| it.to_string())),
        told(document.amf.clone().map(String::from)),
        match document.card {
            Card::Usim => "usim".to_owned(),
            Card::Sim => "sim".to_owned(),
        },
        document.barring.to_string(),
        roaming,
        apns.join(";"),
        told(document.eps.as_ref().map(|it| it.uplink.to_string())),
        told(document.eps.as_ref().map(|it| it.downlink.to_string())),
        told(document.eps.as_ref().and_then(|it| it.rfsp).map(|it| it.to_string())),
        told(document.non_3gpp.as_ref().map(|it| match it.barred {
            false => "allowed".to_owned(),
            true => "barred".to_owned(),
        })),
    ];
    values.map(quoted).join(",")
}

fn quoted(value: String) -> String {
    match value.contains([',', '"']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value,
    }
}
