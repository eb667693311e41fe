//! Services that application servers take out of use, and switch off.

use diameter_core::Outcome;
use diameter_hss::profile::UserProfile;
use diameter_hss::sh::{Notice, ServiceState, ShData};
use diameter_hss::{Record, RegistrationState, ServiceTag, cx};
use diameter_messages::cx::LocationInfoRequest;
use diameter_messages::sh::*;

use super::scene::*;
use super::scenes::hss;
use super::subscribing::{register, snr};

/// A request that takes a service into use, or out of it.
fn activation(uri: &str, is_in_use: bool) -> ProfileUpdateRequest {
    let data = ShData { is_in_use: Some(is_in_use), ..ShData::default() };
    of(uri, DataReference::PSIACTIVATION, &data)
}

/// A request that switches a service.
fn switch(uri: &str, tag: &str, is_active: bool) -> ProfileUpdateRequest {
    let services = vec![ServiceState { tag: tag.to_owned(), is_active }];
    of(uri, DataReference::DSAI, &ShData { services, ..ShData::default() })
}

fn of(uri: &str, data: DataReference, document: &ShData) -> ProfileUpdateRequest {
    let mut request = pur(uri, &document.document());
    request.data_reference = diameter_core::List::try_from(vec![data]).unwrap();
    request
}

fn locate(uri: &str, record: &mut Record) -> Option<u32> {
    let request = LocationInfoRequest::builder()
        .session_id("icscf;1;1")
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(server().host)
        .origin_realm(server().realm)
        .destination_realm(hss().identity.realm)
        .public_identity(uri.to_owned())
        .build();
    let answer = cx::location_info(&hss(), &request, Some(record));
    answer.experimental_result.map(|it| it.experimental_result_code)
}

// Proves: sh-22, sh-16
#[test]
fn services_are_taken_out_of_use() {
    let mut record = record();
    assert_eq!(write(&activation(ALICE, false), &mut record), (5101, true));
    let chat = "sip:chat-7@ims.example.net";
    assert_eq!(write(&pur(chat, "<Sh-Data/>"), &mut record), (5100, true));
    assert_eq!(
        write(&of(chat, DataReference::PSIACTIVATION, &ShData::default()), &mut record),
        (5100, true)
    );
    assert_eq!(locate(chat, &mut record), Some(2003), "any S-CSCF will do");
    // An S-CSCF serves it.
    register(&mut record);
    let key = record.subscriber.ims.as_ref().unwrap().implicit_sets[2].identities[0].key();
    record.ims.registrations.push(diameter_hss::Registration {
        identity: key,
        is_unregistered: true,
        ..diameter_hss::Registration::default()
    });
    assert_eq!(locate(chat, &mut record), None);
    assert_eq!(write(&activation(chat, false), &mut record), DONE);
    assert_eq!(locate(chat, &mut record), Some(5001));
    let [ended] = &record.ims.terminations[..] else { panic!("{:?}", record.ims) };
    assert_eq!(ended.identities, [CHAT]);
    let ims = record.subscriber.ims.clone().unwrap();
    let alice = &ims.implicit_sets[0].identities[0];
    assert_eq!(record.ims.state_of(alice), RegistrationState::Registered, "others stay");
    // Nobody serves it while it is not in use.
    assert_eq!(write(&activation(chat, false), &mut record), DONE);
    assert_eq!(record.ims.terminations.len(), 1);
    assert_eq!(write(&activation(chat, true), &mut record), DONE);
    assert_eq!(locate(chat, &mut record), None);
    let read = read(&udr(chat, &[DataReference::PSIACTIVATION]), &record).unwrap().unwrap();
    assert_eq!(ShData::read(&read).unwrap().is_in_use, Some(true));
}

/// The priorities of the criteria that an S-CSCF is told for an identity.
fn in_force(uri: &str, record: &Record) -> Vec<i32> {
    let ims = record.subscriber.ims.as_ref().unwrap();
    let (set, _) = ims.public_identity(uri).unwrap();
    let profile = UserProfile::of(ims, set, "", None).unwrap();
    let is_its =
        |it: &&diameter_hss::profile::Services| it.identities.iter().any(|it| it.uri == uri);
    let services = profile.services.iter().find(is_its).unwrap();
    services.criteria.iter().map(|it| it.priority).collect()
}

// Proves: sh-23, sh-24
#[test]
fn services_are_switched_off_and_on() {
    let mut record = record();
    assert_eq!(write(&switch(ALICE, "noon", false), &mut record), (5108, true));
    // Criteria 0 and 1 belong to no service, 2 to one, 3 to two.
    for (tag, is_active, expected) in [
        ("morning", false, &[0, 1, 3][..]),
        ("evening", false, &[0, 1]),
        ("morning", true, &[0, 1, 2, 3]),
        ("evening", true, &[0, 1, 2, 3]),
        ("evening", false, &[0, 1, 2, 3]),
        ("morning", false, &[0, 1]),
    ] {
        assert_eq!(write(&switch(ALICE, tag, is_active), &mut record), DONE);
        // An alias is the same user, and others are not.
        for uri in [ALICE, ALIAS] {
            assert_eq!(in_force(uri, &record), expected, "{tag} {is_active}");
        }
        assert_eq!(in_force(OTHER, &record), [0, 1, 2, 3]);
        let mut request = udr(ALICE, &[DataReference::DSAI, DataReference::INITIALFILTERCRITERIA]);
        request.server_name = Some(DAY.into());
        request.dsai_tag = vec![tag.as_bytes().into()];
        let told = ShData::read(&read(&request, &record).unwrap().unwrap()).unwrap();
        assert_eq!(told.services, [ServiceState { tag: tag.to_owned(), is_active }]);
        let told: Vec<_> = told.criteria.unwrap().iter().map(|it| it.priority).collect();
        let own: Vec<_> = expected.iter().copied().filter(|it| *it > 1).collect();
        assert_eq!(told, own);
    }
    let mut unknown = udr(ALICE, &[DataReference::DSAI]);
    unknown.server_name = Some(TAS.into());
    unknown.dsai_tag = vec!["morning".as_bytes().into()];
    assert_eq!(read(&unknown, &record), Err((5108, true)));
}

// Proves: sh-23, sh-31
#[test]
fn who_serves_and_who_listens_hears_of_a_switch() {
    let mut record = record();
    register(&mut record);
    let mut request = snr(ALIAS, &[DataReference::DSAI]);
    request.server_name = Some(DAY.into());
    request.dsai_tag = vec!["morning".as_bytes().into()];
    request.origin_host = super::scenes::node("as2", super::scenes::HOME).host;
    let mut servers = servers();
    servers.servers[0].host = request.origin_host.clone();
    diameter_hss::sh::subscribe_notifications(&hss(), &servers, &request, Some(&mut record))
        .unwrap();
    assert_eq!(write(&switch(ALICE, "morning", false), &mut record), DONE);
    let pushed = record.ims.serving().unwrap().untold.iter().map(|it| it.pushed.clone());
    let key = diameter_hss::PublicIdentity::new(ALICE, "").key();
    assert_eq!(pushed.collect::<Vec<_>>(), [cx::Pushed::Profile(key)]);
    let notice = Notice::of(&record).next().unwrap();
    let request = notice.request(&hss().identity, "hss;1;1".into(), &record).unwrap();
    let told = ShData::parse(&request.sh_user_data).unwrap();
    assert_eq!(told.services, [ServiceState { tag: "morning".to_owned(), is_active: false }]);
    notice.settle(&mut record, Outcome::Result(diameter_core::ResultCode::DIAMETER_SUCCESS));
    // As it is already.
    assert_eq!(write(&switch(ALICE, "morning", false), &mut record), DONE);
    assert!(Notice::of(&record).next().is_none());
    let off = ServiceTag { server: DAY.to_owned(), tag: "morning".to_owned() };
    let identities = &record.subscriber.ims.as_ref().unwrap().implicit_sets[0].identities;
    assert_eq!(identities[0].inactive_services, [off]);
}

#[test]
fn server_switches_its_own_services_only() {
    let mut record = record();
    let update = |uri: &str, record: &mut Record| {
        let mut servers = servers();
        servers.servers[0].uri = Some(uri.to_owned());
        let request = switch(ALICE, "morning", false);
        let updated = diameter_hss::sh::profile_update(&hss(), &servers, &request, Some(record));
        updated.map(|_| ()).map_err(|it| code(&it))
    };
    assert_eq!(update(TAS, &mut record), Err((5108, true)));
    assert_eq!(update(DAY, &mut record), Ok(()));
}
