//! A subscriber of the IMS, and the requests of an application server.

use diameter_core::Outcome;
use diameter_core::Rejection;
use diameter_hss::sh::{
    ApplicationServer, ApplicationServers, Writer, profile_update, user_data, watch,
};
use diameter_hss::xml::Element;
use diameter_hss::{
    ChargingFunctions, FilterCriterion, ImplicitSet, ImsSubscription, PublicIdentity, Record,
    ServiceIdentity, ServiceProfile,
};
use diameter_messages::base::AuthSessionState;
use diameter_messages::sh::*;

use super::scenes::{self, HOME, Node, hss, node};

pub(crate) const ALICE: &str = "sip:alice@ims.example.net";
pub(crate) const ALIAS: &str = "tel:+491701234567";
pub(crate) const BARRED: &str = "sip:hidden@ims.example.net";
pub(crate) const OTHER: &str = "sip:office@ims.example.net";
pub(crate) const CHAT: &str = "sip:chat-!.*!@ims.example.net";
pub(crate) const TAS: &str = "sip:tas.ims.example.net";
/// Whose criteria belong to services that are switched.
pub(crate) const DAY: &str = "sip:day.ims.example.net";

pub(crate) fn record() -> Record {
    let mut record = scenes::record();
    let identity = |uri| PublicIdentity::new(uri, "basic");
    let alias = |uri| PublicIdentity { alias_group: Some("a".to_owned()), ..identity(uri) };
    let barred = PublicIdentity { is_barred: true, ..identity(BARRED) };
    let service = PublicIdentity { service: Some(ServiceIdentity::default()), ..identity(CHAT) };
    let set = |identities: &[PublicIdentity]| ImplicitSet {
        identities: identities.to_vec(),
        ..ImplicitSet::default()
    };
    let mut profile = ServiceProfile::new("basic");
    profile.filter_criteria =
        vec![FilterCriterion::new(0, TAS), FilterCriterion::new(1, "sip:other.ims.example.net")];
    for (priority, tags) in [(2, &["morning"][..]), (3, &["morning", "evening"])] {
        let service_tags = tags.iter().map(|it| (*it).to_owned()).collect();
        let criterion = FilterCriterion { service_tags, ..FilterCriterion::new(priority, DAY) };
        profile.filter_criteria.push(criterion);
    }
    record.subscriber.ims = Some(ImsSubscription {
        private_identities: vec!["alice@ims.example.net".to_owned()],
        implicit_sets: vec![
            set(&[alias(ALICE), alias(ALIAS), barred]),
            set(&[identity(OTHER)]),
            set(&[service]),
        ],
        profiles: vec![profile],
        charging: Some(ChargingFunctions {
            event: vec!["aaa://ocs1".to_owned(), "aaa://ocs2".to_owned()],
            collection: vec!["aaa://cdf1".to_owned(), "aaa://cdf2".to_owned()],
        }),
        ..ImsSubscription::default()
    });
    record
}

pub(crate) fn server() -> Node {
    node("as1", HOME)
}

pub(crate) fn servers() -> ApplicationServers {
    let own = ApplicationServer {
        reads: [0, 10, 11, 12, 13, 16, 17, 18, 19].map(DataReference).to_vec(),
        writes: [0, 18, 19].map(DataReference).to_vec(),
        subscribes: [0, 10, 11, 12, 13, 16, 18, 19, 25].map(DataReference).to_vec(),
        ..ApplicationServer::new(server().host)
    };
    ApplicationServers { servers: vec![own], most: 200, ..ApplicationServers::default() }
}

pub(crate) fn udr(uri: &str, data: &[DataReference]) -> UserDataRequest {
    let from = server();
    UserDataRequest::builder()
        .session_id(format!("{};1;1", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host)
        .origin_realm(from.realm)
        .destination_realm(hss().identity.realm)
        .user_identity(UserIdentity::builder().public_identity(uri).build())
        .data_reference(diameter_core::List::try_from(data.to_vec()).unwrap())
        .build()
}

pub(crate) fn pur(uri: &str, document: &str) -> ProfileUpdateRequest {
    let from = server();
    let data = vec![DataReference::REPOSITORYDATA];
    ProfileUpdateRequest::builder()
        .session_id(format!("{};1;2", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host)
        .origin_realm(from.realm)
        .destination_realm(hss().identity.realm)
        .user_identity(UserIdentity::builder().public_identity(uri).build())
        .data_reference(diameter_core::List::try_from(data).unwrap())
        .sh_user_data(document.as_bytes().to_vec())
        .build()
}

/// A document of Sh with transparent data; `None` deletes them.
pub(crate) fn document(number: u32, data: Option<&str>) -> String {
    let data = data.map(|it| format!("<ServiceData>{it}</ServiceData>")).unwrap_or_default();
    format!(
        "<Sh-Data><RepositoryData><ServiceIndication>forwarding</ServiceIndication>\
         <SequenceNumber>{number}</SequenceNumber>{data}</RepositoryData></Sh-Data>"
    )
}

pub(crate) fn code(rejection: &Rejection) -> (u32, bool) {
    match rejection.outcome() {
        Outcome::Result(code) => (code.0, false),
        Outcome::Experimental { vendor_id: 10415, code } => (code, true),
        other => panic!("{other:?}"),
    }
}

/// What is told, or the code and whether it is one of 3GPP.
pub(crate) fn read(
    request: &UserDataRequest,
    record: &Record,
) -> Result<Option<Element>, (u32, bool)> {
    let answer = user_data(&hss(), &servers(), request, Some(record));
    let answer = answer.map_err(|it| code(&it))?;
    assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    Ok(answer.sh_user_data.map(|it| Element::parse_octets(&it).unwrap()))
}

pub(crate) fn write(request: &ProfileUpdateRequest, record: &mut Record) -> (u32, bool) {
    let writer = Writer { server: &request.origin_host, data: request.data_reference[0] };
    let update = |record: &mut Record| profile_update(&hss(), &servers(), request, Some(record));
    match watch(record, Some(writer), update) {
        Ok(answer) => (answer.result_code.unwrap().0, false),
        Err(rejection) => code(&rejection),
    }
}

pub(crate) fn put(number: u32, data: Option<&str>, record: &mut Record) -> (u32, bool) {
    write(&pur(ALICE, &document(number, data)), record)
}

/// The texts of elements, on a path.
pub(crate) fn texts(element: &Element, path: &[&str]) -> Vec<String> {
    match path {
        [] => vec![element.text()],
        [name, rest @ ..] => {
            let found = element.elements().filter(|it| it.name == *name);
            found.flat_map(|it| texts(it, rest)).collect()
        }
    }
}

pub(crate) const DONE: (u32, bool) = (2001, false);

pub(crate) fn forwarding(uri: &str, record: &Record) -> Option<(String, String)> {
    let mut request = udr(uri, &[DataReference::REPOSITORYDATA]);
    request.service_indication = vec!["forwarding".as_bytes().into()];
    let told = read(&request, record).unwrap()?;
    let data = told.element("RepositoryData").unwrap();
    Some((
        data.text_of("SequenceNumber").unwrap(),
        data.element("ServiceData").unwrap().to_string(),
    ))
}

pub(crate) fn kept(number: &str, data: &str) -> Option<(String, String)> {
    Some((number.to_owned(), format!("<ServiceData>{data}</ServiceData>")))
}
