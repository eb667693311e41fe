//! Subscriptions to changes (SNR), and which changes servers are to hear of.

use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, Time};
use diameter_hss::sh::{Data, Notice, ShData, subscribe_notifications, watch};
use diameter_hss::{Record, RegistrationState, cx, s6a};
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::ReasonCode;
use diameter_messages::s6a::{IdrFlags, NorFlags};
use diameter_messages::sh::*;

use super::scene::*;
use super::scenes::{self, HOME, hss, node, supporting};

pub(crate) fn snr(uri: &str, data: &[DataReference]) -> SubscribeNotificationsRequest {
    let from = server();
    SubscribeNotificationsRequest::builder()
        .session_id(format!("{};1;3", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host)
        .origin_realm(from.realm)
        .destination_realm(hss().identity.realm)
        .user_identity(UserIdentity::builder().public_identity(uri).build())
        .subs_req_type(SubsReqType::SUBSCRIBE)
        .data_reference(diameter_core::List::try_from(data.to_vec()).unwrap())
        .build()
}

fn subscribe(
    request: &SubscribeNotificationsRequest,
    record: &mut Record,
) -> Result<SubscribeNotificationsAnswer, (u32, bool)> {
    let answer = subscribe_notifications(&hss(), &servers(), request, Some(record));
    let answer = answer.map_err(|it| code(&it))?;
    assert_eq!(answer.result_code.unwrap().0, 2001);
    Ok(answer)
}

fn subscribed(uri: &str, data: &[DataReference], record: &mut Record) {
    for data in data {
        let mut request = snr(uri, &[*data]);
        request.service_indication = vec!["forwarding".as_bytes().into()];
        request.server_name = Some(DAY.into());
        request.dsai_tag = vec!["evening".as_bytes().into()];
        subscribe(&request, record).unwrap();
    }
}

/// What servers have not heard of.
fn untold(record: &Record) -> Vec<DataReference> {
    let untold = record.subscriptions.iter().filter(|it| it.untold.is_some());
    untold.map(|it| it.data.reference()).collect()
}

/// What the first server that is to hear of something is told.
fn told(record: &Record) -> ShData {
    let notice = Notice::of(record).next().unwrap();
    let request = notice.request(&hss().identity, "hss;1;1".into(), record).unwrap();
    assert_eq!(request.destination_host, server().host);
    ShData::parse(&request.sh_user_data).unwrap()
}

/// All servers have heard.
fn settle(record: &mut Record) {
    for notice in Notice::of(record).collect::<Vec<_>>() {
        notice.settle(record, Outcome::Result(diameter_core::ResultCode::DIAMETER_SUCCESS));
    }
    assert!(!record.is_pending());
}

// Proves: sh-26, sh-09
#[test]
fn who_may_not_subscribe_is_told_why() {
    let mut record = record();
    let before = format!("{record:?}");
    let state = [DataReference::IMSUSERSTATE];
    let mut refused = |request: &SubscribeNotificationsRequest| {
        let refused = subscribe(request, &mut record).unwrap_err();
        assert_eq!(format!("{record:?}"), before);
        refused
    };
    let mut stranger = snr("sip:nobody@ims.example.net", &state);
    assert_eq!(refused(&stranger), (5001, true));
    stranger.origin_host = DiameterIdentity::from_static("as2.ims.example.net");
    assert_eq!(refused(&stranger), (5104, true));
    for data in [DataReference::MSISDN, DataReference::LOCATIONINFORMATION] {
        assert_eq!(refused(&snr(ALICE, &[data])), (5104, true), "{data}");
    }
    assert_eq!(refused(&snr(CHAT, &state)), (5101, true));
    assert_eq!(refused(&snr(ALICE, &[DataReference::PSIACTIVATION])), (5101, true));
    let mut data = snr(ALICE, &[DataReference::REPOSITORYDATA]);
    assert_eq!(refused(&data), (5005, false));
    data.service_indication = vec!["forwarding".as_bytes().into()];
    assert_eq!(refused(&data), (5106, true));
    let mut service = snr(ALICE, &[DataReference::DSAI]);
    service.server_name = Some(DAY.into());
    service.dsai_tag = vec!["noon".as_bytes().into()];
    assert_eq!(refused(&service), (5108, true));
    let mut foreign = snr(ALICE, &state);
    foreign.user_name = Some("bob@ims.example.net".into());
    assert_eq!(refused(&foreign), (5002, true));
    let several = snr(ALICE, &[DataReference::IMSUSERSTATE, DataReference::S_CSCFNAME]);
    assert_eq!(refused(&several), (5012, false));
    let nobody = subscribe_notifications(&hss(), &servers(), &snr(ALICE, &state), None);
    assert_eq!(code(&nobody.unwrap_err()), (5001, true));
}

// Proves: sh-27, sh-28
#[test]
fn subscriptions_last_as_long_as_they_are_granted() {
    let mut record = record();
    let now = hss().now;
    let at = |seconds: u64| Time::from_unix_seconds((now + seconds).try_into().unwrap()).unwrap();
    let mut request = snr(ALICE, &[DataReference::IMSUSERSTATE]);
    let answer = subscribe(&request, &mut record).unwrap();
    assert_eq!((answer.expiry_time, record.subscriptions[0].expires), (None, None));
    request.expiry_time = Some(at(3600));
    // The letters of a host may be large.
    request.origin_host = request.origin_host.to_ascii_uppercase().try_into().unwrap();
    let answer = subscribe(&request, &mut record).unwrap();
    assert_eq!(answer.expiry_time, Some(at(3600)));
    assert_eq!(record.subscriptions.len(), 1, "it is refreshed");
    assert_eq!(record.subscriptions[0].expires, Some(now + 3600));
    // Shorter than it is asked, or given where nothing is asked.
    let mut limited = servers();
    limited.longest = Some(Duration::from_secs(60));
    for asked in [Some(at(3600)), None, Some(at(30))] {
        request.expiry_time = asked;
        let answer = subscribe_notifications(&hss(), &limited, &request, Some(&mut record));
        let expected = asked.filter(|it| *it == at(30)).unwrap_or(at(60));
        assert_eq!(answer.unwrap().expiry_time, Some(expected));
    }
    request.expiry_time = Some(at(0));
    assert_eq!(subscribe(&request, &mut record).unwrap_err(), (5004, false));
    // What is over is forgotten.
    let mut later = hss();
    later.now += 31;
    let other = snr(OTHER, &[DataReference::IMSUSERSTATE]);
    subscribe_notifications(&later, &servers(), &other, Some(&mut record)).unwrap();
    assert_eq!(record.subscriptions.len(), 1);
    let mut end = other.clone();
    end.subs_req_type = SubsReqType::UNSUBSCRIBE;
    for _ in 0..2 {
        let answer = subscribe(&end, &mut record).unwrap();
        assert_eq!((answer.expiry_time, record.subscriptions.len()), (None, 0));
    }
}

#[test]
fn subscription_that_is_refreshed_has_still_to_be_told() {
    let mut record = record();
    let state = [DataReference::IMSUSERSTATE];
    subscribed(ALICE, &state, &mut record);
    watch(&mut record, None, register);
    subscribed(ALICE, &state, &mut record);
    assert_eq!(untold(&record), state);
}

// Proves: sh-29
#[test]
fn present_data_come_with_the_answer() {
    let mut record = record();
    assert_eq!(put(0, Some("x"), &mut record), DONE);
    let mut request = snr(ALICE, &[DataReference::REPOSITORYDATA]);
    request.service_indication = vec!["forwarding".as_bytes().into()];
    for asked in [None, Some(SendDataIndication::USER_DATA_NOT_REQUESTED)] {
        request.send_data_indication = asked;
        assert_eq!(subscribe(&request, &mut record).unwrap().sh_user_data, None);
    }
    request.send_data_indication = Some(SendDataIndication::USER_DATA_REQUESTED);
    let data = subscribe(&request, &mut record).unwrap().sh_user_data.unwrap();
    assert_eq!(ShData::parse(&data).unwrap().repository[0].number, 0);
    // Who may not read is told of changes alone.
    let mut servers = servers();
    servers.servers[0].reads.clear();
    let answer = subscribe_notifications(&hss(), &servers, &request, Some(&mut record)).unwrap();
    assert_eq!((answer.sh_user_data, record.subscriptions.len()), (None, 1));
    // What happens is not there yet.
    let mut reach = snr(ALICE, &[DataReference::UEREACHABILITYFORIP]);
    reach.send_data_indication = request.send_data_indication;
    assert_eq!(subscribe(&reach, &mut record).unwrap().sh_user_data, None);
}

#[test]
fn several_data_are_subscribed_to_at_once_by_who_can() {
    let mut record = record();
    let mut request = snr(ALICE, &[DataReference::IMSUSERSTATE, DataReference::S_CSCFNAME]);
    request.supported_features = supporting(0b1001);
    let answer = subscribe(&request, &mut record).unwrap();
    let features: Vec<_> = answer.supported_features.iter().map(|it| it.feature_list).collect();
    assert_eq!((record.subscriptions.len(), features), (2, vec![1]));
}

// Proves: sh-31
#[test]
fn whatever_changes_data_servers_are_to_hear_of_it() {
    let mut record = record();
    assert_eq!(put(0, Some("x"), &mut record), DONE);
    let all = [0, 10, 11, 12, 13, 16, 19].map(DataReference);
    subscribed(ALICE, &all, &mut record);
    subscribed(CHAT, &[DataReference::PSIACTIVATION], &mut record);
    assert_eq!(record.subscriptions.len(), 8);
    let operator = |record: &mut Record, change: fn(&mut diameter_hss::ImsSubscription)| {
        s6a::change(record, |it| change(it.ims.as_mut().unwrap()));
    };
    // An S-CSCF.
    let (state, scscf) = (DataReference::IMSUSERSTATE, DataReference::S_CSCFNAME);
    watch(&mut record, None, register);
    assert_eq!(untold(&record), [state, scscf]);
    settle(&mut record);
    watch(&mut record, None, register);
    assert_eq!(untold(&record), [], "nothing is another one");
    watch(&mut record, None, |record| {
        cx::deregister(record, None, ReasonCode::PERMANENT_TERMINATION, None)
    });
    assert_eq!(untold(&record), [state, scscf]);
    record.ims.terminations.clear();
    settle(&mut record);
    // The operator.
    operator(&mut record, |it| it.charging = None);
    assert_eq!(untold(&record), [DataReference::CHARGINGINFORMATION]);
    settle(&mut record);
    operator(&mut record, |it| it.implicit_sets[1].identities[0].is_barred = true);
    assert_eq!(untold(&record), [DataReference::IMSPUBLICIDENTITY]);
    settle(&mut record);
    operator(&mut record, |it| it.profiles[0].filter_criteria[3].continues_without = false);
    assert_eq!(untold(&record), [DataReference::INITIALFILTERCRITERIA]);
    settle(&mut record);
    operator(&mut record, |it| it.implicit_sets[2].identities[0].service = Some(INACTIVE));
    assert_eq!(untold(&record), [DataReference::PSIACTIVATION]);
    assert_eq!(told(&record).is_in_use, Some(false));
    settle(&mut record);
    operator(&mut record, |it| it.is_privileged_sender = true);
    assert_eq!(untold(&record), []);
    // Another application server, under an alias.
    let mut update = pur(ALIAS, &document(1, Some("y")));
    update.origin_host = node("as2", HOME).host;
    let mut servers = servers();
    servers.servers[0].host = update.origin_host.clone();
    watch(&mut record, Some(by(&update)), |record| {
        diameter_hss::sh::profile_update(&hss(), &servers, &update, Some(record)).unwrap()
    });
    assert_eq!(untold(&record), [DataReference::REPOSITORYDATA]);
    assert_eq!(told(&record).repository[0].number, 1);
    // The server writes itself: it knows then what there is.
    assert_eq!(put(2, Some("z"), &mut record), DONE);
    assert_eq!(untold(&record), []);
    // A subscription that is taken away takes with it what servers hear of: they are told for the last time.
    s6a::change(&mut record, |it| it.ims = None);
    let untold = untold(&record);
    assert!(untold.contains(&DataReference::IMSPUBLICIDENTITY), "{untold:?}");
    settle(&mut record);
    assert!(
        record.subscriptions.iter().all(|it| it.data == Data::Activation || it.untold.is_none())
    );
}

const INACTIVE: diameter_hss::ServiceIdentity =
    diameter_hss::ServiceIdentity { is_inactive: true, server: None };

fn by(update: &ProfileUpdateRequest) -> diameter_hss::sh::Writer<'_> {
    diameter_hss::sh::Writer { server: &update.origin_host, data: update.data_reference[0] }
}

/// Alice registers.
pub(crate) fn register(record: &mut Record) {
    let scscf = node("scscf1", HOME);
    let name = "sip:scscf1.ims.example.net";
    let server = diameter_hss::AssignedServer::new(name, scscf.host, scscf.realm);
    record.ims.server.get_or_insert(server);
    let ims = record.subscriber.ims.as_ref().unwrap();
    record.ims.registrations = ims.implicit_sets[0]
        .identities
        .iter()
        .map(|it| diameter_hss::Registration {
            identity: it.key(),
            registered_by: vec!["alice@ims.example.net".to_owned()],
            ..diameter_hss::Registration::default()
        })
        .collect();
    assert_eq!(
        record.ims.state_of(&ims.implicit_sets[0].identities[0]),
        RegistrationState::Registered
    );
}

// Proves: sh-19, sh-31
#[test]
fn deletion_is_the_last_that_servers_hear() {
    let mut record = record();
    assert_eq!(put(0, Some("x"), &mut record), DONE);
    subscribed(ALIAS, &[DataReference::REPOSITORYDATA], &mut record);
    record.subscriptions[0].server.host = node("as2", HOME).host;
    subscribed(ALIAS, &[DataReference::REPOSITORYDATA], &mut record);
    assert_eq!(put(1, None, &mut record), DONE);
    assert_eq!(record.subscriptions.len(), 1, "the server that has deleted them knows it");
    let notice = Notice::of(&record).next().unwrap();
    let request = notice.request(&hss().identity, "hss;1;1".into(), &record).unwrap();
    let told = ShData::parse(&request.sh_user_data).unwrap().repository.remove(0);
    assert_eq!((&*told.service, told.number, told.data), ("forwarding", 1, None));
    assert_eq!(request.destination_host, node("as2", HOME).host);
    assert_eq!(request.user_identity.public_identity.as_deref(), Some(ALIAS));
    settle(&mut record);
    assert_eq!(record.subscriptions, []);
}

// Proves: sh-30
#[test]
fn user_is_reachable_once() {
    let mut record = record();
    let mme = node("mme1", HOME);
    let ulr = mme.ulr(scenes::MME);
    let _ = watch(&mut record, None, |record| s6a::update_location(&hss(), &ulr, Some(record)));
    let once = Some(OneTimeNotification::ONE_TIME_NOTIFICATION_REQUESTED);
    for data in [DataReference::UEREACHABILITYFORIP, DataReference::IMSUSERSTATE] {
        let mut request = snr(ALICE, &[data]);
        request.one_time_notification = once;
        subscribe(&request, &mut record).unwrap();
    }
    // The MME is asked to tell.
    let serving = record.location.mme.clone().unwrap();
    assert!(serving.reports_reachability && serving.untold.is_some());
    let asked = s6a::insert_subscriber_data(&hss().identity, "hss;1;1".into(), &record, &serving);
    assert_eq!(asked.unwrap().idr_flags, Some(IdrFlags::UE_REACHABILITY_REQUEST));
    record.location.mme.as_mut().unwrap().untold = None;
    let mut nor = mme.nor();
    nor.nor_flags = Some(NorFlags::UE_REACHABLE_FROM_MME);
    let notify = |record: &mut Record| {
        watch(record, None, |record| s6a::notify(&hss(), &nor, Some(record)));
        register(record);
    };
    watch(&mut record, None, notify);
    record.location.mme.as_mut().unwrap().reports_reachability = true;
    watch(&mut record, None, notify);
    let reachable = DataReference::UEREACHABILITYFORIP;
    assert_eq!(untold(&record), [reachable, DataReference::IMSUSERSTATE]);
    assert!(told(&record).is_reachable);
    let document = told(&record).document();
    assert!(document.contains("<UEIPReachabilityMME>0</UEIPReachabilityMME>"), "{document}");
    settle(&mut record);
    assert_eq!(record.subscriptions.len(), 1, "other data are not told once only");
    record.location.mme.as_mut().unwrap().reports_reachability = true;
    watch(&mut record, None, notify);
    assert_eq!(untold(&record), []);
    // Who was not there and attaches can be reached.
    watch(&mut record, None, |record| s6a::purge(&hss(), &mme.pur(), Some(record)));
    let mut request = snr(ALICE, &[reachable]);
    request.one_time_notification = once;
    subscribe(&request, &mut record).unwrap();
    assert_eq!(record.location.mme.as_ref().unwrap().untold, None, "there is nobody to ask");
    let _ = watch(&mut record, None, |record| s6a::update_location(&hss(), &ulr, Some(record)));
    assert_eq!(untold(&record), [reachable]);
}
