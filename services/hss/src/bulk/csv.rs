//! Subscribers as comma-separated values (RFC 4180): the first line names the columns.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::credentials::{Credentials, Written, Wrong};
use super::digest::DigestCredentials;
use super::document::{Card, RoamingDocument, SoundIms, SubscriberDocument};
use super::eps::EpsDocument;
use super::hex::{Hex, Secret};
use super::lines::LineError;
use super::non_3gpp::Non3gppDocument;
use crate::ims::{ImplicitSet, ImsSubscription, PublicIdentity, ServiceProfile, SipDigest};
use crate::subscriber::{Roaming, Subscriber};

/// The columns, in the order in which they are written.
pub(super) const COLUMNS: [&str; 26] = [
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
    "private",
    "public",
    "ims",
    "sip_realm",
    "sip_password",
    "sealed_sip_digests",
];

/// Those that an export has: there are no keys in it.
const TOLD: [&str; 17] = [
    "imsi",
    "msisdn",
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
    "private",
    "public",
    "ims",
    "sealed_sip_digests",
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
        let ims = row.ims()?;
        let document = SubscriberDocument {
            imsi: row.required("imsi")?,
            msisdn: row.optional("msisdn")?,
            authentication: row.credentials()?,
            sip_digests: row.digests(ims.as_ref())?,
            sealed_sip_digests: row.hex("sealed_sip_digests")?,
            sealed: row.hex("sealed")?,
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
            ims,
            camel: false,
            non_3gpp: row.non_3gpp()?,
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

    fn hex(&self, name: &str) -> Result<Option<Hex>, LineError> {
        Ok(self.secret(name)?.map(|it| Hex(it.0.to_vec())))
    }

    /// A value that is written in JSON.
    fn json<T: DeserializeOwned>(&self, name: &str, text: &str) -> Result<T, LineError> {
        serde_json::from_str(text).map_err(|error| self.wrong(name, format!("`{name}`: {error}")))
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

/// The service profile of those who have their identities in columns: no application server is asked.
const PROFILE: &str = "default";

/// What stands between the implicit sets of public identities.
const NEXT_SET: &str = "|";

impl Row<'_> {
    /// Identities in `private` and `public`, or all of the subscription in `ims`.
    fn ims(&self) -> Result<Option<SoundIms>, LineError> {
        let (private, public) = (self.field("private"), self.field("public"));
        let sound = |column, ims: ImsSubscription| {
            let sound = SoundIms::try_from(ims).map(Some);
            sound.map_err(|why| self.wrong(column, format!("`{column}`: {why}")))
        };
        match (self.field("ims"), private, public) {
            (None, None, None) => Ok(None),
            (Some(field), None, None) => sound("ims", self.json("ims", &field.text)?),
            (None, private, public) => {
                let text = |field: Option<&Field<'_>>| {
                    field.map_or(String::new(), |it| it.text.to_string())
                };
                sound("public", in_columns(&text(private), &text(public)))
            }
            (Some(_), ..) => {
                let message = "`ims` and `private` or `public` are two ways to say one thing";
                Err(self.wrong("ims", message.to_owned()))
            }
        }
    }

    /// The password of the first private identity.
    fn digests(&self, ims: Option<&SoundIms>) -> Result<Option<Vec<DigestCredentials>>, LineError> {
        let (realm, password) = match (self.field("sip_realm"), self.field("sip_password")) {
            (None, None) => return Ok(None),
            (Some(realm), Some(password)) => (realm.text.trim(), password.text.trim()),
            (Some(_), None) => {
                return Err(self.wrong("sip_realm", "`sip_password` is missing".to_owned()));
            }
            (None, Some(_)) => {
                return Err(self.wrong("sip_password", "`sip_realm` is missing".to_owned()));
            }
        };
        let private = ims.and_then(|SoundIms(it)| it.private_identities.first());
        let missing = || self.wrong("sip_password", "it is of no private identity".to_owned());
        let private = private.ok_or_else(missing)?;
        let digest = SipDigest::of_password(private.as_str(), realm, password);
        Ok(Some(vec![DigestCredentials(digest)]))
    }

    fn non_3gpp(&self) -> Result<Option<Non3gppDocument>, LineError> {
        let Some(field) = self.field("non_3gpp") else { return Ok(None) };
        Ok(Some(match field.text.trim() {
            "allowed" => Non3gppDocument::default(),
            "barred" => Non3gppDocument { barred: true, ..Non3gppDocument::default() },
            text if text.starts_with('{') => self.json("non_3gpp", text)?,
            _ => {
                let message = "`non_3gpp`: expected `allowed`, `barred`, or an object of JSON";
                return Err(self.wrong("non_3gpp", message.to_owned()));
            }
        }))
    }
}

/// A subscription to the IMS with these identities.
fn in_columns(private: &str, public: &str) -> ImsSubscription {
    let words: Vec<&str> = public.split_whitespace().collect();
    let sets = words.split(|it| *it == NEXT_SET).filter(|it| !it.is_empty());
    let set = |uris: &[&str]| ImplicitSet {
        identities: uris.iter().map(|it| PublicIdentity::new(*it, PROFILE)).collect(),
        ..ImplicitSet::default()
    };
    ImsSubscription {
        private_identities: private.split_whitespace().map(str::to_owned).collect(),
        implicit_sets: sets.map(set).collect(),
        profiles: vec![ServiceProfile::new(PROFILE)],
        ..ImsSubscription::default()
    }
}

/// What stands in `private`, `public` and `ims` of a subscription: only in the last if the first two have no room for it.
fn ims_in_columns(ims: &ImsSubscription) -> [String; 3] {
    let uris = |it: &ImplicitSet| {
        it.identities.iter().map(|it| it.uri.as_str()).collect::<Vec<_>>().join(" ")
    };
    let sets: Vec<String> = ims.implicit_sets.iter().map(uris).collect();
    let private = ims.private_identities.join(" ");
    let public = sets.join(&format!(" {NEXT_SET} "));
    match in_columns(&private, &public) == *ims {
        true => [private, public, String::new()],
        // It has nothing that cannot be written.
        false => [String::new(), String::new(), serde_json::to_string(ims).unwrap_or_default()],
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
    let [private, public, ims] = match &document.ims {
        Some(SoundIms(ims)) => ims_in_columns(ims),
        None => Default::default(),
    };
    let hex = |it: &Option<Hex>| told(it.as_ref().map(|it| crate::storage::digits_of(&it.0)));
    let values = [
        document.imsi.as_str().to_owned(),
        told(document.msisdn.clone().map(String::from)),
        hex(&document.sealed),
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
        told(document.non_3gpp.as_ref().map(|it| match it {
            _ if it.apns_disabled || !it.forbidden.is_empty() || it.more.is_some() => {
                // It has nothing that cannot be written.
                serde_json::to_string(it).unwrap_or_default()
            }
            Non3gppDocument { barred: false, .. } => "allowed".to_owned(),
            Non3gppDocument { barred: true, .. } => "barred".to_owned(),
        })),
        private,
        public,
        ims,
        hex(&document.sealed_sip_digests),
    ];
    values.map(quoted).join(",")
}

fn quoted(value: String) -> String {
    match value.contains([',', '"']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value,
    }
}
