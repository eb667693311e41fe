//! What every store does.

use std::collections::HashSet;
use std::io::Cursor;

use diameter_core::{Address, DiameterIdentity};
use diameter_hss::authentication::{Algorithm, Domain, Requester, SequenceState};
use diameter_hss::bulk::{Faults, Format, LoadSettings, load};
use diameter_hss::cx::{Pushed, Termination, Untold as ToPush};
use diameter_hss::location::{AaaServer, Gateway, ServingNode, Untold};
use diameter_hss::s6a::Cancellation;
use diameter_hss::server::{Directory, Existing, StoreError};
use diameter_hss::sh::{Data, RepositoryData, Subscription};
use diameter_hss::storage::{KeyError, Keyring, OpenStoreError, Rekey};
use diameter_hss::swx::Deregistration;
use diameter_hss::{
    AssignedServer, Capabilities, CardKind, Equipment, ImplicitSet, ImsState, ImsSubscription,
    Non3gppSubscription, PublicIdentity, Record, Registration, Roaming, Seen, ServiceProfile,
    ServiceTag, SipDigest, SubscriberIdentity, Terminal,
};
use diameter_messages::cx::{self, RestorationInfo, ScscfRestorationInfo};
use diameter_messages::s6a::*;
use diameter_messages::sh::IdentitySet;
use diameter_messages::swx::{Non3gppUserData, ReasonCode};

use super::ring;
use super::scenes::{IMSI, algorithm, apn, node, record};
pub(crate) use super::server::updates_of_two_nodes_at_two_servers_leave_one_of_them;

fn serving(name: &str) -> ServingNode {
    let node = node(name, "26201");
    ServingNode::new(node.host, node.realm, node.plmn)
}

/// A record in which everything is something.
fn full() -> Record {
    let mut record = record();
    let subscriber = &mut record.subscriber;
    subscriber.card = CardKind::Sim;
    subscriber.barring = OperatorDeterminedBarring(3);
    subscriber.roaming =
        Roaming::Networks(vec!["26201".parse().unwrap(), "310410".parse().unwrap()]);
    subscriber.has_camel = true;
    subscriber.more.stn_sr = Some(vec![0x94, 0x71].into());
    let eps = subscriber.eps.as_mut().unwrap();
    let mut company = apn(7, "company");
    company.apn_oi_replacement = Some("mnc001.mcc262.gprs".into());
    company.restoration_priority = Some(3);
    eps.apns.push(company);
    eps.default_apn = 7;
    eps.zone_codes = vec![[1, 2], [3, 4]];
    eps.rfsp = Some(4);
    eps.charging_characteristics = Some("0800".into());
    subscriber.ims = Some(ImsSubscription {
        private_identities: vec!["262011234567890@ims.example.net".to_owned()],
        implicit_sets: vec![ImplicitSet {
            identities: vec![PublicIdentity::new("sip:Alice@IMS.example.net", "basic")],
            takes_loose_routes: true,
        }],
        profiles: vec![ServiceProfile::new("basic")],
        capabilities: Capabilities { mandatory: vec![3], ..Capabilities::default() },
        visited_networks: Some(vec!["ims.example.net".to_owned()]),
        address: Some([192, 0, 2, 7].into()),
        ..ImsSubscription::default()
    });
    subscriber.digests = vec![SipDigest::of_password("alice", "ims.example.net", "secret")];
    let requesters = vec![
        (Requester::new(Domain::Ims, "scscf.example.net"), 1),
        (Requester::new(Domain::Eps, "mme1.example.net"), 0),
    ];
    record.sequence = SequenceState::restored(4711, requesters).unwrap();
    let mut mme = serving("mme1");
    mme.is_purged = true;
    mme.untold = Some(Untold { change: 3, withdrawn: DsrFlags(5), contexts: vec![2, 9] });
    record.location.mme = Some(mme);
    record.location.sgsn = Some(serving("sgsn1"));
    let address: Address = std::net::IpAddr::from([192, 0, 2, 1]).into();
    let agent = Mip6AgentInfo::builder().mip_home_agent_address([address]).build();
    let network = Some("epc.mnc001.mcc232.3gppnetwork.org".as_bytes().into());
    record.location.gateways = vec![Gateway { apn: "company".into(), agent, network }];
    use_wlan(&mut record);
    let terminal = Terminal::new("35693803564380");
    record.equipment = Equipment::from_iter([Seen { terminal, since: 1_700_000_000 }]);
    record.cancellations = vec![cancellation(IMSI)];
    record.ims = registered();
    record.cancelled = 8;
    record.changes = 12;
    record
}

/// With access by networks that are not of 3GPP, and transparent data.
fn use_wlan(record: &mut Record) {
    let mut more = Non3gppUserData::default();
    more.session_timeout = Some(3600);
    record.subscriber.non_3gpp = Some(Non3gppSubscription {
        is_barred: true,
        has_apns_disabled: true,
        forbidden: vec![RatType::WLAN, RatType::HRPD],
        more: Box::new(more),
    });
    let server = |name| AaaServer::new(serving(name).host, serving(name).realm);
    let mut aaa = server("aaa1");
    aaa.is_registered = true;
    aaa.restores = true;
    aaa.untold = Some(4);
    record.location.aaa = Some(aaa);
    record.deregistrations = vec![Deregistration {
        number: 8,
        imsi: IMSI.to_owned(),
        server: server("aaa2"),
        reason: ReasonCode::NEW_SERVER_ASSIGNED,
    }];
    record.repository = vec![transparent("forwarding", 7)];
    record.subscriptions = subscriptions();
    let sgsn = record.location.sgsn.as_mut().unwrap();
    sgsn.is_combined = true;
    sgsn.number = Some(vec![0x94, 0x71].into());
    sgsn.gmlc = Some(std::net::IpAddr::from([192, 0, 2, 7]).into());
}

fn transparent(service: &str, number: u16) -> RepositoryData {
    RepositoryData {
        owner: "alias:a".to_owned(),
        service: service.to_owned(),
        number,
        data: "<ServiceData>x</ServiceData>".to_owned(),
    }
}

/// To all kinds of data.
fn subscriptions() -> Vec<Subscription> {
    let service =
        ServiceTag { server: "sip:as1.example.net".to_owned(), tag: "evening".to_owned() };
    let data = [
        Data::Repository("forwarding".to_owned()),
        Data::Identities(None),
        Data::Identities(Some(IdentitySet::ALIAS_IDENTITIES)),
        Data::UserState,
        Data::Server,
        Data::Criteria("sip:as1.example.net".to_owned()),
        Data::Charging,
        Data::Msisdn,
        Data::Activation,
        Data::Service(service),
        Data::Reachability,
    ];
    let subscription = |(number, data): (u16, Data)| Subscription {
        server: serving("as1").address(),
        identity: match number % 2 {
            0 => SubscriberIdentity::Public("sip:alice@ims.example.net".to_owned()),
            _ => SubscriberIdentity::Msisdn("491701234567".to_owned()),
        },
        data,
        expires: (number > 3).then_some(1_800_000_000),
        is_once: number > 9,
        untold: (number > 5).then_some(8),
        ended: (number > 7).then_some(number),
    };
    (0..).zip(data).map(subscription).collect()
}

/// What application servers have written, and what they want to hear of, is there after each change, and found while
/// one of them has not heard of it.
pub(crate) async fn transparent_data_change_by_themselves(
    store: &impl Directory,
    other: &impl Directory,
) {
    add(store, vec![record()]).await;
    let change = async |change: &(dyn Fn(&mut Record) + Sync)| {
        store.update(IMSI, |record| change(record.unwrap())).await.unwrap();
        other.get(IMSI).await.unwrap().unwrap()
    };
    let kept = change(&|it| it.repository.push(transparent("forwarding", 0))).await;
    assert_eq!(kept.repository, [transparent("forwarding", 0)]);
    let kept = change(&|it| it.subscriptions = subscriptions()).await;
    assert_eq!((kept.repository.len(), &kept.subscriptions), (1, &subscriptions()));
    assert_eq!(other.pending().await.unwrap(), [IMSI]);
    let heard = |it: &mut Record| {
        for it in &mut it.subscriptions {
            (it.untold, it.ended) = (None, None);
        }
    };
    change(&heard).await;
    assert_eq!(other.pending().await.unwrap(), Vec::<String>::new());
    // With what is provisioned, and whole records that come.
    let both = |it: &mut Record| {
        it.subscriber.msisdn = Some("4999".parse().unwrap());
        it.repository.push(transparent("presence", 3));
    };
    let kept = change(&both).await;
    assert_eq!(kept.repository.len(), 2);
    assert_eq!(other.insert(vec![record()], Existing::Replace).await.unwrap(), []);
    let page = store.page("", None, 10).await.unwrap();
    assert_eq!((page[0].repository.len(), page[0].subscriptions.len()), (2, 11));
    let kept = change(&|it| it.repository.clear()).await;
    assert_eq!(kept.repository, []);
    change(&|it| it.repository.push(transparent("forwarding", 0))).await;
    assert_eq!(store.remove(IMSI).await.unwrap().unwrap().repository.len(), 1);
    let mut new = record();
    new.repository = vec![transparent("forwarding", 5)];
    add(other, vec![new, of("262010000000001", "4911")]).await;
    let kept = store.get(IMSI).await.unwrap().unwrap();
    assert_eq!(kept.repository, [transparent("forwarding", 5)]);
}

/// All that can be known of registrations.
fn registered() -> ImsState {
    let server = |name: &str| {
        let host = format!("{name}.ims.example.net").try_into().unwrap();
        let realm = DiameterIdentity::from_static("ims.example.net");
        AssignedServer::new(format!("sip:{name}.ims.example.net"), host, realm)
    };
    let mut new = server("scscf2");
    new.features = 5;
    new.untold = [
        Pushed::Profile("sip:Alice@ims.example.net".to_owned()),
        Pushed::Charging,
        Pushed::Digest("alice".to_owned()),
    ]
    .map(|pushed| ToPush { change: 9, pushed, refused: vec!["bob".to_owned()] })
    .into();
    let contact = RestorationInfo::builder().path(b"p".to_vec()).contact(b"c".to_vec()).build();
    let info = ScscfRestorationInfo::builder().user_name("alice").restoration_info([contact]);
    ImsState {
        server: Some(new),
        previous: Some(server("scscf1")),
        registrations: vec![Registration {
            identity: "sip:Alice@ims.example.net".to_owned(),
            registered_by: vec!["alice".to_owned()],
            is_unregistered: true,
            pending: vec!["bob".to_owned()],
        }],
        restoration: vec![info.build()],
        may_be_reassigned: true,
        terminations: vec![Termination {
            number: 7,
            imsi: IMSI.to_owned(),
            server: server("scscf0"),
            private_identity: "alice".to_owned(),
            associated: vec!["bob".to_owned()],
            identities: vec!["sip:Alice@ims.example.net".to_owned()],
            reason: cx::ReasonCode::SERVER_CHANGE,
            info: Some("maintenance".to_owned()),
        }],
    }
}

fn cancellation(imsi: &str) -> Cancellation {
    let kind = CancellationType::SUBSCRIPTION_WITHDRAWAL;
    Cancellation { number: 7, imsi: imsi.to_owned(), node: serving("mme9"), kind, flags: None }
}

/// Keys do not show in it: they are compared apart.
fn text(record: &Record) -> String {
    format!("{record:?}")
}

fn of(imsi: &str, msisdn: &str) -> Record {
    let mut record = record();
    record.subscriber.imsi = imsi.to_owned();
    record.subscriber.msisdn = Some(msisdn.parse().unwrap());
    record
}

async fn add(store: &impl Directory, records: Vec<Record>) {
    assert_eq!(store.insert(records, Existing::Refuse).await.unwrap(), []);
}

pub(crate) async fn records_come_back_whole(store: &impl Directory, other: &impl Directory) {
    let full = full();
    add(store, vec![record()]).await;
    let expected = full.clone();
    let set = move |record: Option<&mut Record>| *record.unwrap() = full.clone();
    store.update(IMSI, set).await.unwrap();
    let kept = other.get(IMSI).await.unwrap().unwrap();
    assert_eq!(text(&kept), text(&expected));
    let rand = [7; 16];
    assert_eq!(kept.subscriber.algorithm.f5_star(&rand), algorithm().f5_star(&rand));
    let identities = [
        SubscriberIdentity::Msisdn("491701234567".to_owned()),
        SubscriberIdentity::Private("262011234567890@IMS.EXAMPLE.NET".to_owned()),
        SubscriberIdentity::Public("sip:Alice@ims.example.net".to_owned()),
    ];
    for identity in identities {
        assert_eq!(other.find(&identity).await.unwrap().as_deref(), Some(IMSI), "{identity}");
    }
    let stranger = SubscriberIdentity::Public("sip:alice@ims.example.net".to_owned());
    assert_eq!(other.find(&stranger).await.unwrap(), None, "users are told apart by their letters");
}

/// One with these public identities.
fn reached_at(imsi: &str, msisdn: &str, uris: &[&str]) -> Record {
    let mut record = of(imsi, msisdn);
    let identities = uris.iter().map(|it| PublicIdentity::new(*it, "basic")).collect();
    record.subscriber.ims = Some(ImsSubscription {
        private_identities: vec![format!("{imsi}@ims.example.net")],
        implicit_sets: vec![ImplicitSet { identities, ..ImplicitSet::default() }],
        profiles: vec![ServiceProfile::new("basic")],
        ..ImsSubscription::default()
    });
    record
}

pub(crate) async fn wildcards_stand_for_who_has_no_name_of_its_own(
    store: &impl Directory,
    other: &impl Directory,
) {
    let found = async |uri: &str| {
        let identity = SubscriberIdentity::Public(uri.to_owned());
        other.find(&identity).await.unwrap().unwrap_or_default()
    };
    assert_eq!(found("sip:chat-1@ims.example.net").await, "");
    let records = vec![
        reached_at("1", "1", &["sip:chat-1@ims.example.net", "tel:+4930!.*!"]),
        reached_at("2", "2", &["sip:chat-!.*!@ims.example.net"]),
        reached_at("3", "3", &["sip:chat-2!.*!@IMS.example.net", r"tel:+49301!\d{2}!"]),
        reached_at("4", "4", &["sip:!.*!@ims.example.net", "sip:!.*!room@ims.example.net"]),
    ];
    add(store, records).await;
    let cases = [
        // A name of its own counts more than any wildcard.
        ("sip:chat-1@ims.example.net", "1"),
        // The longest literal beginning counts, and then the longest end.
        ("sip:chat-22@Ims.example.net", "3"),
        ("sip:chat-3@ims.example.net", "2"),
        ("sip:Chat-3@ims.example.net", "4"),
        ("sip:@ims.example.net", "4"),
        ("sip:classroom@ims.example.net", "4"),
        ("tel:+4930123", "3"),
        ("tel:+49301234", "1"),
        ("tel:+4931", ""),
        ("sip:chat-1@ims.example.org", ""),
        // The wildcard itself.
        ("sip:chat-!.*!@ims.example.net", "2"),
        ("sip:chat-!.+!@ims.example.net", ""),
    ];
    for (uri, imsi) in cases {
        assert_eq!(found(uri).await, imsi, "{uri}");
    }
    let same = reached_at("5", "5", &["sip:chat-!.*!@IMS.example.net"]);
    let conflicts = store.insert(vec![same], Existing::Refuse).await.unwrap();
    assert_eq!(conflicts[0].taken.by, "2");
    store.remove("2").await.unwrap().unwrap();
    assert_eq!(found("sip:chat-3@ims.example.net").await, "4");
}

pub(crate) async fn two_nodes_never_give_a_number_twice<S: Directory + Clone>(one: &S, other: &S) {
    add(one, vec![record()]).await;
    let mut asking = tokio::task::JoinSet::new();
    for number in 0..60 {
        let store = if number % 2 == 0 { one.clone() } else { other.clone() };
        asking.spawn(async move {
            let requester = Requester::new(Domain::Eps, ["mme1", "mme2"][number % 2]);
            let next = |record: Option<&mut Record>| {
                let sequence = &mut record.unwrap().sequence;
                [sequence.next(&requester).unwrap(), sequence.next(&requester).unwrap()]
            };
            store.update(IMSI, next).await.unwrap()
        });
    }
    let mut given = HashSet::new();
    while let Some(numbers) = asking.join_next().await {
        let [first, second] = numbers.unwrap();
        assert!(first.seq() < second.seq());
        assert!(given.insert(first.seq()) && given.insert(second.seq()), "a number came twice");
    }
    assert_eq!(given.len(), 120);
    assert_eq!(other.get(IMSI).await.unwrap().unwrap().sequence.seq(), 120);
}

pub(crate) async fn an_identity_belongs_to_one_subscriber(
    store: &impl Directory,
    other: &impl Directory,
) {
    add(store, vec![of("262010000000001", "4911"), of("262010000000002", "4922")]).await;
    let records = vec![
        of("262010000000001", "4933"),
        of("262010000000003", "4922"),
        of("262010000000004", "4944"),
        of("262010000000005", "4944"),
    ];
    let subscribers: Vec<_> = records.iter().map(|it| it.subscriber.clone()).collect();
    let foretold = other.conflicts(&subscribers, Existing::Refuse).await.unwrap();
    let refused = other.insert(records, Existing::Refuse).await.unwrap();
    assert_eq!(foretold, refused);
    let told: Vec<_> = refused.iter().map(|it| (it.index, it.taken.to_string())).collect();
    let expected = [
        (0, "the subscriber 262010000000001 is there already"),
        (1, "the MSISDN 4922 belongs to the subscriber 262010000000002"),
        (3, "the MSISDN 4944 belongs to the subscriber 262010000000004"),
    ];
    assert_eq!(told, expected.map(|(index, why)| (index, why.to_owned())));
    assert!(store.get("262010000000004").await.unwrap().is_some());
    assert!(store.get("262010000000005").await.unwrap().is_none());

    let take = |record: Option<&mut Record>| {
        let record = record.unwrap();
        record.subscriber.msisdn = Some("4922".parse().unwrap());
        record.changes += 1;
    };
    let error = store.update("262010000000001", take).await.unwrap_err();
    assert!(matches!(error, StoreError::Taken(_)), "{error}");
    let kept = store.get("262010000000001").await.unwrap().unwrap();
    assert_eq!((kept.subscriber.msisdn.unwrap().to_string(), kept.changes), ("4911".to_owned(), 0));
    // What was let go can be taken.
    let change = |digits: &'static str| {
        move |record: Option<&mut Record>| {
            record.unwrap().subscriber.msisdn = Some(digits.parse().unwrap());
        }
    };
    store.update("262010000000002", change("4999")).await.unwrap();
    store.update("262010000000001", change("4922")).await.unwrap();
    let found = |digits: &str| SubscriberIdentity::Msisdn(digits.to_owned());
    let owner = other.find(&found("4922")).await.unwrap();
    assert_eq!(owner.as_deref(), Some("262010000000001"));
    assert_eq!(other.find(&found("4911")).await.unwrap(), None);
}

pub(crate) async fn who_is_replaced_keeps_numbers_and_place(
    store: &impl Directory,
    other: &impl Directory,
) {
    add(store, vec![record()]).await;
    let live = |record: Option<&mut Record>| {
        let record = record.unwrap();
        record.sequence = SequenceState::after(70);
        record.location.mme = Some(serving("mme1"));
    };
    store.update(IMSI, live).await.unwrap();
    let mut new = record();
    new.subscriber.eps = None;
    new.sequence = SequenceState::after(50);
    assert_eq!(other.insert(vec![new.clone()], Existing::Replace).await.unwrap(), []);
    let kept = store.get(IMSI).await.unwrap().unwrap();
    assert!(kept.subscriber.eps.is_none());
    assert_eq!(other.pending().await.unwrap(), [IMSI], "the node is to be told");
    assert_eq!(kept.sequence.seq(), 70, "numbers never go back");
    new.subscriber.algorithm = Algorithm::milenage([9; 16], [8; 16]);
    assert_eq!(other.insert(vec![new], Existing::Replace).await.unwrap(), []);
    let kept = store.get(IMSI).await.unwrap().unwrap();
    assert_eq!(kept.sequence.seq(), 50, "another key has numbers of its own");
    assert_ne!(kept.subscriber.algorithm.f5_star(&[7; 16]), algorithm().f5_star(&[7; 16]));
}

pub(crate) async fn subscribers_are_listed_in_pages(
    store: &impl Directory,
    other: &impl Directory,
) {
    let imsi = |number: usize| format!("26201{number:010}");
    let records = (0..25).rev().map(|number| of(&imsi(number), &format!("49{number:03}")));
    let stranger = of("310410000000001", "1555");
    add(store, records.chain([stranger]).collect()).await;
    let (mut seen, mut after) = (Vec::new(), None::<String>);
    loop {
        let page = other.page("26201", after.as_deref(), 10).await.unwrap();
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 10);
        after = Some(last.subscriber.imsi.clone());
        seen.extend(page.into_iter().map(|it| it.subscriber.imsi));
    }
    assert_eq!(seen, (0..25).map(imsi).collect::<Vec<_>>());
    assert_eq!(other.page("", None, 100).await.unwrap().len(), 26);
    assert_eq!(other.page("262010000000007", None, 100).await.unwrap().len(), 1);
    assert_eq!(other.page("9", None, 100).await.unwrap().len(), 0);
}

pub(crate) async fn nodes_that_are_to_be_told_are_found(
    store: &impl Directory,
    other: &impl Directory,
) {
    let imsis = ["262010000000001", "262010000000002", "310410000000003"];
    add(store, imsis.iter().zip(["491", "492", "493"]).map(|(imsi, it)| of(imsi, it)).collect())
        .await;
    for (imsi, name) in imsis.iter().zip(["mme1", "MME1", "mme2"]) {
        let move_to = |record: Option<&mut Record>| {
            let mut node = serving("mme");
            node.host = DiameterIdentity::try_from(format!("{name}.example.net")).unwrap();
            record.unwrap().location.mme = Some(node);
        };
        store.update(imsi, move_to).await.unwrap();
    }
    let names = async |prefixes: &[&str]| {
        let prefixes: Vec<_> = prefixes.iter().map(|it| (*it).to_owned()).collect();
        let nodes = other.serving_nodes(&prefixes).await.unwrap();
        nodes.iter().map(|it| it.host.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    assert_eq!(names(&[]).await, ["mme1.example.net", "mme2.example.net"]);
    assert_eq!(names(&["31041", "9"]).await, ["mme2.example.net"]);

    assert_eq!(other.pending().await.unwrap(), Vec::<String>::new());
    let lose = |record: Option<&mut Record>| {
        record.unwrap().cancellations = vec![cancellation("262010000000002")];
    };
    store.update("262010000000002", lose).await.unwrap();
    assert_eq!(other.pending().await.unwrap(), ["262010000000002"]);
    let told = |record: Option<&mut Record>| record.unwrap().cancellations.clear();
    other.update("262010000000002", told).await.unwrap();
    assert_eq!(store.pending().await.unwrap(), Vec::<String>::new());
}

pub(crate) async fn removed_subscribers_are_gone(store: &impl Directory, other: &impl Directory) {
    add(store, vec![full()]).await;
    assert_eq!(text(&other.remove(IMSI).await.unwrap().unwrap()), text(&full()));
    assert!(store.remove(IMSI).await.unwrap().is_none());
    assert!(store.get(IMSI).await.unwrap().is_none());
    let msisdn = SubscriberIdentity::Msisdn("491701234567".to_owned());
    assert_eq!(store.find(&msisdn).await.unwrap(), None);
    assert!(store.update(IMSI, |record| record.is_none()).await.unwrap());
    add(other, vec![record()]).await;
}

pub(crate) async fn lines_are_loaded_all_or_nothing(
    store: &impl Directory,
    other: &impl Directory,
) {
    let line = |number: usize| {
        format!(
            "{{\"imsi\":\"26201{number:010}\",\"authentication\":{{\"algorithm\":\"xor\",\"k\":\"{number:032x}\"}}}}"
        )
    };
    let mut lines: Vec<String> = (1..=6000).map(line).collect();
    lines[4321] = "{\"imsi\":\"26201\"}".to_owned();
    lines[5999] = line(7);
    let file = lines.join("\n");
    let open = || Ok(Cursor::new(file.as_bytes()));
    let mut settings = LoadSettings::new(Format::JsonLines);
    let loaded = load(store, open, settings).await.unwrap();
    assert_eq!((loaded.loaded, loaded.wrong), (0, 2));
    let told: Vec<_> = loaded.faults.iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "4322:16: `26201` is no IMSI: expected 6 to 15 digits");
    assert_eq!(told[1], "6000:1: the IMSI 262010000000007 is in line 7 already");
    assert_eq!(other.page("", None, 10).await.unwrap().len(), 0);

    settings.faults = Faults::Skip;
    let loaded = load(store, open, settings).await.unwrap();
    assert_eq!((loaded.loaded, loaded.wrong), (5998, 2));
    let loaded = load(store, open, settings).await.unwrap();
    assert_eq!((loaded.loaded, loaded.wrong), (0, 6000), "they are there already");
    assert_eq!(loaded.faults.len(), 100, "the first are named");
    assert_eq!(other.page("", None, 10_000).await.unwrap().len(), 5998);
}

/// Keys under one master key, encrypted anew under another one.
pub(crate) async fn rekeyed<S: Directory + Rekey, O>(first: S, open: impl Fn(Keyring) -> O)
where
    O: Future<Output = Result<S, OpenStoreError>>,
{
    add(&first, vec![record(), of("262010000000001", "4911")]).await;
    drop(first);
    let Err(error) = open(ring(2)).await else { panic!("another master key is taken") };
    let needed = |error: &OpenStoreError| match error {
        OpenStoreError::Key(KeyError::Missing { needed, .. }) => Some(*needed),
        _ => None,
    };
    assert_eq!(needed(&error), Some(ring(1).current()), "{error}");
    let both = ring(2).with_previous(diameter_hss::storage::MasterKey::new(&[1; 32]));
    let store = open(both).await.unwrap();
    let kept = store.get(IMSI).await.unwrap().unwrap();
    assert_eq!(kept.subscriber.algorithm.f5_star(&[7; 16]), algorithm().f5_star(&[7; 16]));
    assert_eq!(store.rekey().await.unwrap(), 2);
    assert_eq!(store.rekey().await.unwrap(), 0);
    drop(store);
    let store = open(ring(2)).await.unwrap();
    let kept = store.get(IMSI).await.unwrap().unwrap();
    assert_eq!(kept.subscriber.algorithm.f5_star(&[7; 16]), algorithm().f5_star(&[7; 16]));
    drop(store);
    assert!(open(ring(1)).await.is_err(), "the old one is of no use any more");
}
