//! `request.answer(&identity)`: what the request and the answering node already determine of the answer
//! (RFC 6733, 6.2).

use super::contents::{Contents, Field};
use super::names::Names;
use super::types::Occurrence;

/// What a request says of the node that sent it: nothing to repeat.
const OF_THE_SENDER: [(u32, u32); 3] = [(0, 257), (0, 266), (0, 269)];
const VENDOR_SPECIFIC_APPLICATION_ID: (u32, u32) = (0, 260);
const ORIGIN_HOST: (u32, u32) = (0, 264);
const ORIGIN_STATE_ID: (u32, u32) = (0, 278);
const PROXY_INFO: (u32, u32) = (0, 284);
const ORIGIN_REALM: (u32, u32) = (0, 296);

/// The method of a request's struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Method<'a> {
    /// The struct of the answer.
    pub(crate) type_name: String,
    /// Its builder.
    pub(crate) builder_name: String,
    /// Whether each required field is set then.
    pub(crate) states: Vec<bool>,
    /// The setters to call, and with what.
    pub(crate) setters: Vec<(String, Given)>,
    /// The field for the Origin-State-Id of the identity.
    pub(crate) state_id: Option<String>,
    /// The field for the Vendor-Specific-Application-Id of the request, if it has one.
    pub(crate) application: Option<String>,
    /// The AVPs that come from the request.
    pub(crate) copied: Vec<&'a str>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// The host of the identity.
    Host,
    /// Its realm.
    Realm,
    /// A field of the request, which is `Copy`.
    Copied(String),
    /// One that is not.
    Cloned(String),
    /// All that is in one.
    All(String),
}

pub(crate) fn plan<'a>(
    names: &mut Names<'_, 'a>,
    request: &Contents<'a>,
    answer: &Contents<'a>,
) -> Method<'a> {
    names.own_type(&answer.type_name);
    names.own_type(&answer.builder_name);
    names.core(["Identity"]);
    let in_request = |field: &Field<'_>| request.fields.iter().find(|it| it.key == field.key);
    let is_one = |field: &&Field<'_>| field.occurrence == Occurrence::One;

    let mut setters = Vec::new();
    let mut states = Vec::new();
    let mut copied = Vec::new();
    for field in answer.required() {
        let given = match field.key {
            ORIGIN_HOST => Some(Given::Host),
            ORIGIN_REALM => Some(Given::Realm),
            key if OF_THE_SENDER.contains(&key) => None,
            _ => in_request(field).filter(is_one).filter(|_| is_one(&field)).map(|own| {
                copied.push(field.avp_name);
                let own = own.name.clone();
                if field.is_copy { Given::Copied(own) } else { Given::Cloned(own) }
            }),
        };
        let is_set = given.is_some() || field.default.is_some();
        names.builder([if is_set { "Set" } else { "Unset" }]);
        states.push(is_set);
        setters.extend(given.map(|given| (field.name.clone(), given)));
    }
    let list = |key| answer.fields.iter().find(|field| field.key == key);
    let is_list = |field: &&Field<'_>| field.occurrence == Occurrence::Any;
    if let Some(field) = list(PROXY_INFO).filter(is_list).filter(|it| in_request(it).is_some()) {
        copied.push("Proxy-Info");
        setters.push((field.plural.clone(), Given::All(field.name.clone())));
    }
    let is_optional = |field: &&Field<'_>| field.occurrence == Occurrence::Optional;
    let application = list(VENDOR_SPECIFIC_APPLICATION_ID)
        .filter(is_optional)
        .filter(|field| in_request(field).is_some_and(|own| is_optional(&own)));
    copied.extend(application.map(|_| "Vendor-Specific-Application-Id"));
    Method {
        type_name: answer.type_name.clone(),
        builder_name: answer.builder_name.clone(),
        states,
        setters,
        state_id: list(ORIGIN_STATE_ID).filter(is_optional).map(|field| field.name.clone()),
        application: application.map(|field| field.name.clone()),
        copied,
    }
}
