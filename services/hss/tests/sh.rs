//! Sh: what application servers of the IMS read and write (TS 29.328).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod scenes;

use std::net::Ipv4Addr;

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Outcome, Rejection};
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::sh::{ApplicationServer, ApplicationServers, profile_update, user_data};
use diameter_hss::xml::Element;
use diameter_hss::{
    Access, AssignedServer, ChargingFunctions, FilterCriterion, ImplicitSet, ImsSubscription,
    PublicIdentity, Record, Registration, ServiceIdentity, ServiceProfile,
};
use diameter_messages::base::AuthSessionState;
use diameter_messages::sh::*;
use diameter_node::{PeerSettings, SendError, Tcp, UnknownPeers};
use scenes::{ABROAD, HOME, Node, hss, node};

const ALICE: &str = "sip:alice@ims.example.net";
const ALIAS: &str = "tel:+491701234567";
const BARRED: &str = "sip:hidden@ims.example.net";
const OTHER: &str = "sip:office@ims.example.net";
const CHAT: &str = "sip:chat-!.*!@ims.example.net";
const TAS: &str = "sip:tas.ims.example.net";

fn criterion(server: &str) -> FilterCriterion {
    FilterCriterion {
        priority: 0,
        server: server.to_owned(),
        trigger: None,
        continues_without: true,
        part: None,
        service_info: None,
    }
}

fn record() -> Record {
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
    profile.filter_criteria = vec![criterion(TAS), criterion("sip:other.ims.example.net")];
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

fn server() -> Node {
    node("as1", HOME)
}

fn servers() -> ApplicationServers {
    let all = [0, 10, 11, 12, 13, 16, 17, 18].map(DataReference).to_vec();
    let writes = vec![DataReference::REPOSITORYDATA];
    let host = server().host;
    ApplicationServers { servers: vec![ApplicationServer { host, reads: all, writes }], most: 200 }
}

fn udr(uri: &str, data: &[DataReference]) -> UserDataRequest {
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

fn pur(uri: &str, document: &str) -> ProfileUpdateRequest {
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
fn document(number: u32, data: Option<&str>) -> String {
    let data = data.map(|it| format!("<ServiceData>{it}</ServiceData>")).unwrap_or_default();
    format!(
        "<Sh-Data><RepositoryData><ServiceIndication>forwarding</ServiceIndication>\
         <SequenceNumber>{number}</SequenceNumber>{data}</RepositoryData></Sh-Data>"
    )
}

fn code(rejection: &Rejection) -> (u32, bool) {
    match rejection.outcome() {
        Outcome::Result(code) => (code.0, false),
        Outcome::Experimental { vendor_id: 10415, code } => (code, true),
        other => panic!("{other:?}"),
    }
}

/// What is told, or the code and whether it is one of 3GPP.
fn read(request: &UserDataRequest, record: &Record) -> Result<Option<Element>, (u32, bool)> {
    let answer = user_data(&hss(), &servers(), request, Some(record));
    let answer = answer.map_err(|it| code(&it))?;
    assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    Ok(answer.sh_user_data.map(|it| Element::parse_octets(&it).unwrap()))
}

fn write(request: &ProfileUpdateRequest, record: &mut Record) -> (u32, bool) {
    match profile_update(&hss(), &servers(), request, Some(record)) {
        Ok(answer) => (answer.result_code.unwrap().0, false),
        Err(rejection) => code(&rejection),
    }
}

fn put(number: u32, data: Option<&str>, record: &mut Record) -> (u32, bool) {
    write(&pur(ALICE, &document(number, data)), record)
}

/// The texts of elements, on a path.
fn texts(element: &Element, path: &[&str]) -> Vec<String> {
    match path {
        [] => vec![element.text()],
        [name, rest @ ..] => {
            let found = element.elements().filter(|it| it.name == *name);
            found.flat_map(|it| texts(it, rest)).collect()
        }
    }
}

const DONE: (u32, bool) = (2001, false);

// Proves: sh-01, sh-02, sh-03, sh-04, sh-07
#[test]
fn who_may_not_read_is_told_why() {
    let record = record();
    let state = [DataReference::IMSUSERSTATE];
    let mut stranger = udr("sip:nobody@ims.example.net", &state);
    stranger.origin_host = DiameterIdentity::from_static("as2.ims.example.net");
    assert_eq!(read(&stranger, &record), Err((5102, true)));
    let without_right = udr(ALICE, &[DataReference::IMSUSERSTATE, DataReference::DSAI]);
    assert_eq!(read(&without_right, &record), Err((5102, true)));
    assert_eq!(read(&udr("sip:nobody@ims.example.net", &state), &record), Err((5001, true)));
    let nobody = user_data(&hss(), &servers(), &udr(ALICE, &state), None);
    assert_eq!(code(&nobody.unwrap_err()), (5001, true));
    let mut request = udr(ALICE, &state);
    request.user_name = Some("bob@ims.example.net".into());
    assert_eq!(read(&request, &record), Err((5002, true)));
    request.user_name = Some("alice@IMS.example.net".into());
    assert!(read(&request, &record).is_ok());
    // The kind of identity does not fit.
    assert_eq!(read(&udr(CHAT, &state), &record), Err((5101, true)));
    let activation = [DataReference::PSIACTIVATION];
    assert_eq!(read(&udr(ALICE, &activation), &record), Err((5101, true)));
    request.user_identity.public_identity = None;
    request.user_identity.msisdn = Some("491701234567".parse::<Tbcd>().unwrap().into());
    assert_eq!(read(&request, &record), Err((5101, true)));
    // Other networks do not ask.
    request = udr(ALICE, &state);
    request.origin_realm = node("as1", ABROAD).realm;
    assert_eq!(read(&request, &record), Err((5003, false)));
}

// Proves: sh-08, sh-09
#[test]
fn data_are_named_by_their_keys() {
    let record = record();
    for data in [DataReference::REPOSITORYDATA, DataReference::INITIALFILTERCRITERIA] {
        assert_eq!(read(&udr(ALICE, &[data]), &record), Err((5005, false)));
    }
    for data in [DataReference::UEREACHABILITYFORIP, DataReference::LOCATIONINFORMATION] {
        let mut all = servers();
        all.servers[0].reads.push(data);
        let refused = user_data(&hss(), &all, &udr(ALICE, &[data]), Some(&record));
        assert_eq!(code(&refused.unwrap_err()), (5102, true));
    }
    let mut update = pur(ALICE, &document(0, Some("x")));
    update.data_reference =
        diameter_core::List::try_from(vec![DataReference::IMSUSERSTATE]).unwrap();
    assert_eq!(write(&update, &mut record.clone()), (5103, true));
}

// Proves: sh-10
#[test]
fn sets_of_identities_have_what_is_not_barred() {
    let mut record = record();
    record.ims.registrations = vec![Registration {
        identity: PublicIdentity::new(OTHER, "").key(),
        registered_by: vec!["alice@ims.example.net".to_owned()],
        ..Registration::default()
    }];
    let ask = |set: Option<IdentitySet>, name: &str| {
        let mut request = udr(ALICE, &[DataReference::IMSPUBLICIDENTITY]);
        request.identity_set = set.into_iter().collect();
        let told = read(&request, &record).unwrap().unwrap();
        match set {
            None => texts(&told, &[name, "IMSPublicIdentity"]),
            Some(_) => texts(&told, &["Extension", name, "IMSPublicIdentity"]),
        }
    };
    assert_eq!(ask(None, "PublicIdentifiers"), [ALICE, ALIAS, OTHER, CHAT]);
    let all = Some(IdentitySet::ALL_IDENTITIES);
    assert_eq!(ask(all, "AllIdentities"), [ALICE, ALIAS, OTHER, CHAT]);
    let registered = Some(IdentitySet::REGISTERED_IDENTITIES);
    assert_eq!(ask(registered, "RegisteredIdentities"), [OTHER]);
    let implicit = Some(IdentitySet::IMPLICIT_IDENTITIES);
    assert_eq!(ask(implicit, "ImplicitIdentities"), [ALICE, ALIAS]);
    let aliases = Some(IdentitySet::ALIAS_IDENTITIES);
    assert_eq!(ask(aliases, "AliasIdentities"), [ALICE, ALIAS]);
}

// Proves: sh-11, sh-12, sh-13, sh-14, sh-15
#[test]
fn what_is_known_of_a_user_is_told() {
    let mut record = record();
    let all = [11, 12, 13, 16, 17].map(DataReference);
    let mut request = udr(ALICE, &all);
    request.server_name = Some(TAS.into());
    let ims = |told: &Element, path: &[&str]| texts(told, &[&["Sh-IMS-Data"], path].concat());
    let told = read(&request, &record).unwrap().unwrap();
    assert_eq!(ims(&told, &["IMSUserState"]), ["0"]);
    assert!(ims(&told, &["SCSCFName"]).is_empty());
    assert_eq!(texts(&told, &["PublicIdentifiers", "MSISDN"]), ["491701234567"]);
    let server = ["IFCs", "InitialFilterCriteria", "ApplicationServer", "ServerName"];
    assert_eq!(ims(&told, &server), [TAS]);
    let charging = told.element("Sh-IMS-Data").unwrap().element("ChargingInformation").unwrap();
    let names: Vec<_> = charging.elements().map(Element::text).collect();
    assert_eq!(names, ["aaa://ocs1", "aaa://ocs2", "aaa://cdf1", "aaa://cdf2"]);

    let assigned = node("scscf1", HOME);
    let scscf = AssignedServer::new("sip:scscf1.ims.example.net", assigned.host, assigned.realm);
    record.ims.server = Some(scscf);
    for (registered, unregistered, pending, state) in [
        (vec!["alice@ims.example.net"], false, vec![], "1"),
        (vec![], true, vec![], "2"),
        (vec![], false, vec!["alice@ims.example.net"], "3"),
        // Of a shared identity, the state that counts most.
        (vec!["alice@ims.example.net"], false, vec!["bob@ims.example.net"], "1"),
        (vec![], true, vec!["alice@ims.example.net"], "2"),
    ] {
        let names = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
        record.ims.registrations = vec![Registration {
            identity: PublicIdentity::new(ALICE, "").key(),
            registered_by: names(registered),
            is_unregistered: unregistered,
            pending: names(pending),
        }];
        let told = read(&request, &record).unwrap().unwrap();
        assert_eq!(ims(&told, &["IMSUserState"]), [state]);
        assert_eq!(ims(&told, &["SCSCFName"]), ["sip:scscf1.ims.example.net"]);
    }
    let activation = udr("sip:chat-7@ims.example.net", &[DataReference::PSIACTIVATION]);
    let told = read(&activation, &record).unwrap().unwrap();
    assert_eq!(ims(&told, &["Extension", "PSIActivation"]), ["1"]);
}

fn forwarding(uri: &str, record: &Record) -> Option<(String, String)> {
    let mut request = udr(uri, &[DataReference::REPOSITORYDATA]);
    request.service_indication = vec!["forwarding".as_bytes().into()];
    let told = read(&request, record).unwrap()?;
    let data = told.element("RepositoryData").unwrap();
    Some((
        data.text_of("SequenceNumber").unwrap(),
        data.element("ServiceData").unwrap().to_string(),
    ))
}

fn kept(number: &str, data: &str) -> Option<(String, String)> {
    Some((number.to_owned(), format!("<ServiceData>{data}</ServiceData>")))
}

// Proves: sh-06, sh-17, sh-18, sh-19
#[test]
fn transparent_data_are_written_by_their_numbers() {
    let mut record = record();
    assert_eq!(forwarding(ALICE, &record), None);
    assert_eq!(put(1, Some("x"), &mut record), (5105, true));
    assert_eq!(put(0, None, &mut record), (5101, true));
    let data = "<to xmlns=\"urn:x\" active=\"yes\">sip:b &amp; c</to>";
    assert_eq!(put(0, Some(data), &mut record), DONE);
    assert_eq!(forwarding(ALICE, &record), kept("0", data), "as it was written");
    for wrong in [0, 2, 65_535] {
        assert_eq!(put(wrong, Some("y"), &mut record), (5105, true));
        assert_eq!(put(wrong, None, &mut record), (5105, true));
    }
    assert_eq!(forwarding(ALICE, &record), kept("0", data));
    assert_eq!(put(1, Some("y"), &mut record), DONE);
    record.repository[0].number = 65_535;
    assert_eq!(put(0, Some("z"), &mut record), (5105, true));
    assert_eq!(put(1, Some("z"), &mut record), DONE);
    assert_eq!(forwarding(ALICE, &record), kept("1", "z"));
    assert_eq!(put(2, None, &mut record), DONE);
    assert_eq!((forwarding(ALICE, &record), record.repository.len()), (None, 0));
    assert_eq!(put(0, Some("new"), &mut record), DONE);
}

// Proves: sh-34
#[test]
fn aliases_and_those_of_a_wildcard_share_their_data() {
    let mut record = record();
    assert_eq!(write(&pur(ALIAS, &document(0, Some("x"))), &mut record), DONE);
    assert_eq!(forwarding(ALICE, &record), kept("0", "x"));
    assert_eq!(forwarding(OTHER, &record), None);
    let chat = "sip:chat-1@ims.example.net";
    assert_eq!(write(&pur(chat, &document(0, Some("y"))), &mut record), DONE);
    assert_eq!(forwarding("sip:chat-2@ims.example.net", &record), kept("0", "y"));
}

// Proves: sh-16, sh-20, sh-25
#[test]
fn what_cannot_be_written_changes_nothing() {
    let mut record = record();
    let mut stranger = pur("sip:nobody@ims.example.net", "<hostile");
    assert_eq!(write(&stranger, &mut record), (5001, true));
    stranger.origin_host = DiameterIdentity::from_static("as2.ims.example.net");
    assert_eq!(write(&stranger, &mut record), (5103, true));
    let mut by_number = pur(ALICE, &document(0, Some("x")));
    by_number.user_identity.public_identity = None;
    by_number.user_identity.msisdn = Some("491701234567".parse::<Tbcd>().unwrap().into());
    assert_eq!(write(&by_number, &mut record), (5101, true));
    let mut foreign = pur(ALICE, &document(0, Some("x")));
    foreign.user_name = Some("bob@ims.example.net".into());
    assert_eq!(write(&foreign, &mut record), (5002, true));
    let twice = vec![DataReference::REPOSITORYDATA; 2];
    foreign.data_reference = diameter_core::List::try_from(twice).unwrap();
    assert_eq!(write(&foreign, &mut record), (5012, false));
    let hostile = [
        "<!DOCTYPE a [<!ENTITY b 'bb'>]><Sh-Data>&b;</Sh-Data>",
        "<Sh-Data/>",
        "<Sh-Data><RepositoryData/></Sh-Data>",
        "no XML",
    ];
    for document in hostile {
        assert_eq!(write(&pur(ALICE, document), &mut record), (5100, true), "{document}");
    }
    assert_eq!(write(&pur(ALICE, &document(70_000, Some("x"))), &mut record), (5100, true));
    // The element takes 27 octets, and 200 are allowed.
    let just = "x".repeat(200 - "<ServiceData></ServiceData>".len());
    assert_eq!(put(0, Some(&format!("{just}x")), &mut record), (5008, true));
    assert!(record.repository.is_empty());
    assert_eq!(put(0, Some(&just), &mut record), DONE);
    assert_eq!(put(1, Some(&format!("{just}x")), &mut record), (5008, true));
    assert_eq!(forwarding(ALICE, &record), kept("0", &just));
}

// Proves: sh-18, sh-33
#[tokio::test]
async fn of_two_updates_at_once_one_counts() {
    let store = MemoryStore::new();
    store.put(record());
    let served = Server::new(Access::by_realm(), store.clone());
    served.set_application_servers(servers());
    let own = hss().identity;
    let builder = diameter_node::Node::builder(own.host.clone(), own.realm.clone())
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let hss = served.serve(builder).start().await.unwrap();
    let address = hss.local_addresses()[0].to_string();
    let who = server();
    let client = diameter_node::Node::builder(who.host.clone(), who.realm.clone())
        .sends::<UserDataRequest>()
        .peer(PeerSettings::new(own.host.clone()).connect(Tcp, address))
        .start()
        .await
        .unwrap();
    assert!(client.available(&own.host).await);
    let [one, other] = ["one", "other"].map(|it| pur(ALICE, &document(0, Some(it))));
    let (one, other) = tokio::join!(client.send(one), client.send(other));
    let outcomes = [one, other].map(|it| match it {
        Ok(_) => 2001,
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(error) => panic!("{error}"),
    });
    assert!(outcomes.contains(&2001) && outcomes.contains(&5105), "{outcomes:?}");
    let mut request = udr(ALIAS, &[DataReference::REPOSITORYDATA]);
    request.service_indication = vec!["forwarding".as_bytes().into()];
    let answer = client.send(request.clone()).await.unwrap();
    assert!(answer.sh_user_data.is_some());
    request.user_identity.public_identity = Some("sip:nobody@ims.example.net".into());
    let refused = client.send(request).await.unwrap_err();
    let SendError::Failure { outcome, answer } = refused else { panic!("{refused:?}") };
    assert_eq!(outcome, Outcome::Experimental { vendor_id: 10415, code: 5001 });
    assert_eq!(answer.result_code, None);
}
