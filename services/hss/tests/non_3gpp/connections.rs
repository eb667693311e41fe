//! What the AAA server decides on connections: without a network.

use diameter_core::{DiameterIdentity, Outcome};
use diameter_messages::s6b::AaRequest;
use diameter_messages::s6b::AuthRequestType;
use diameter_messages::swx::{
    Mip6AgentInfo, Non3gppIpAccess, Non3gppIpAccessApn, Non3gppUserData, PdnGwAllocationType,
    PdnType, RatType,
};

use crate::users::{Affected, Users, Verdict};
use crate::{IMSI, aaa, profile};

const ACCESS: &str = "epdg1.example.net;1;1";
const NOW: u64 = 4_000_000_000_000;

/// A request of the gateway's session with this number.
fn request(session: u32, apn: &'static str) -> AaRequest {
    AaRequest::builder()
        .session_id(format!("pgw1.example.net;1;{session}"))
        .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
        .origin_realm(aaa::REALM)
        .destination_realm(aaa::REALM)
        .auth_request_type(AuthRequestType::AUTHORIZE_ONLY)
        .user_name(IMSI)
        .service_selection(apn)
        .build()
}

fn users(apns: &[&'static str]) -> Users {
    let mut users = Users::default();
    users.attach(IMSI, ACCESS, None, profile(apns)).unwrap();
    users
}

/// The APN that was granted (none for emergencies) and the sessions that end for it, or the code of a refusal.
fn verdict(verdict: Verdict) -> Result<(Option<String>, Vec<String>), u32> {
    match verdict {
        Verdict::Granted { apn, replaced, .. } => {
            Ok((apn.map(|it| it.service_selection.to_string()), replaced))
        }
        Verdict::Refused(rejection) => Err(rejection.outcome().code()),
        Verdict::NoProfile => Err(0),
    }
}

fn granted(apn: &str) -> Result<(Option<String>, Vec<String>), u32> {
    Ok((Some(apn.to_owned()), vec![]))
}

// Proves: s6b-02, s6b-03, s6b-04
#[test]
fn an_apn_is_authorized_by_its_name_by_the_wildcard_or_in_an_emergency() {
    let mut users = users(&["internet", "ims"]);
    assert_eq!(verdict(users.connect(&request(1, "internet"), NOW)), granted("internet"));
    assert_eq!(verdict(users.connect(&request(2, "IMS"), NOW)), granted("ims"));
    assert_eq!(verdict(users.connect(&request(3, "company"), NOW)), Err(5003));
    let mut emergency = request(4, "sos");
    emergency.emergency_services = Some(1);
    assert_eq!(verdict(users.connect(&emergency, NOW)), Ok((None, vec![])));
    emergency.emergency_services = Some(2);
    assert_eq!(verdict(users.connect(&emergency, NOW)), Err(5003));

    let mut users = self::users(&["internet", "*"]);
    assert_eq!(verdict(users.connect(&request(1, "internet"), NOW)), granted("internet"));
    assert_eq!(verdict(users.connect(&request(2, "company"), NOW)), granted("*"));

    // Without an access session nothing is authorized, and nobody is known without a profile.
    assert_eq!(users.detached(ACCESS).as_deref(), Some(IMSI));
    assert_eq!(verdict(users.connect(&request(3, "internet"), NOW)), Err(5003));
    assert_eq!(verdict(Users::default().connect(&request(1, "internet"), NOW)), Err(0));
    let mut nobody = request(1, "internet");
    nobody.user_name = None;
    assert_eq!(verdict(users.connect(&nobody, NOW)), Err(5005));
}

// Proves: s6b-15
#[test]
fn what_the_profile_does_not_have_any_more_is_not_authorized_again() {
    let cases = [
        (profile(&["ims"]), Err(5003)),
        (profile(&["ims", "internet"]), granted("internet")),
        (
            {
                let mut data = profile(&["internet"]);
                data.non_3gpp_ip_access = Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_BARRED);
                data
            },
            Err(5003),
        ),
        (
            {
                let mut data = profile(&["internet"]);
                data.non_3gpp_ip_access_apn = Some(Non3gppIpAccessApn::NON_3GPP_APNS_DISABLE);
                data
            },
            Err(5003),
        ),
    ];
    for (changed, expected) in cases {
        let mut users = users(&["internet"]);
        assert_eq!(verdict(users.connect(&request(1, "internet"), NOW)), granted("internet"));
        users.change(IMSI, &changed).unwrap();
        assert_eq!(verdict(users.connect(&request(1, "internet"), NOW)), expected);
    }
}

// Proves: s6b-07
#[test]
fn of_two_gateways_the_one_that_was_asked_last_has_the_connection() {
    let mut users = users(&["internet", "ims"]);
    let at = |session, time: u64| {
        let mut request = request(session, "internet");
        request.origination_time_stamp = Some(time);
        request
    };
    assert_eq!(verdict(users.connect(&at(1, NOW - 500), NOW)), granted("internet"));
    assert_eq!(verdict(users.connect(&request(2, "ims"), NOW)), granted("ims"));
    // It was asked before, although it comes later.
    assert_eq!(verdict(users.connect(&at(3, NOW - 501), NOW)), Err(5453));
    assert_eq!(verdict(users.connect(&at(3, NOW - 500), NOW)), Err(5453));
    // Nobody waits for it any more.
    let mut late = at(4, NOW - 400);
    late.maximum_wait_time = Some(399);
    assert_eq!(verdict(users.connect(&late, NOW)), Err(5454));
    late.maximum_wait_time = Some(400);
    let replaced = vec!["pgw1.example.net;1;1".to_owned()];
    assert_eq!(verdict(users.connect(&late, NOW)), Ok((Some("internet".into()), replaced)));
    assert_eq!(users.connections(IMSI, None).len(), 2);
    // Without a time the last to come counts; a session does not replace itself.
    let replaced = vec!["pgw1.example.net;1;4".to_owned()];
    assert_eq!(
        verdict(users.connect(&request(5, "internet"), NOW)),
        Ok((Some("internet".into()), replaced))
    );
    assert_eq!(verdict(users.connect(&request(5, "internet"), NOW)), granted("internet"));
    users.disconnected("pgw1.example.net;1;4");
    assert_eq!(users.connections(IMSI, Some("internet")), ["pgw1.example.net;1;5"]);
}

// Proves: s6b-09
#[test]
fn a_session_is_of_the_user_who_has_it() {
    let mut users = users(&["internet"]);
    assert!(verdict(users.connect(&request(1, "internet"), NOW)).is_ok());
    assert!(!users.is_of_another("pgw1.example.net;1;1", IMSI));
    assert!(users.is_of_another("pgw1.example.net;1;1", "262019999999999"));
    // One that nobody has can end.
    assert!(!users.is_of_another("pgw1.example.net;1;2", "262019999999999"));
}

fn affected(access: Option<&str>, connections: &[u32]) -> Affected {
    let connections = connections.iter().map(|it| format!("pgw1.example.net;1;{it}"));
    Affected { access: access.map(str::to_owned), connections: connections.collect() }
}

// Proves: swx-19
#[test]
fn with_apns_a_pushed_profile_replaces_all_and_without_only_what_it_has() {
    let mut users = users(&["internet"]);
    let look = |users: &Users| users.profile(IMSI).cloned().unwrap();
    let mut whole = profile(&["internet", "ims"]);
    whole.session_timeout = Some(3600);
    whole.rat_type = vec![RatType::EUTRAN];
    users.change(IMSI, &whole).unwrap();
    assert_eq!(look(&users), whole);

    let mut part = Non3gppUserData::default();
    part.mip6_feature_vector = Some(7);
    part.rat_type = vec![RatType::GERAN];
    users.change(IMSI, &part).unwrap();
    whole.mip6_feature_vector = Some(7);
    whole.rat_type = vec![RatType::GERAN];
    assert_eq!(look(&users), whole);

    assert_eq!(users.change(IMSI, &Non3gppUserData::default()).unwrap(), Affected::default());
    assert_eq!(look(&users), whole);

    // Wrong ones: a default that there is not, and two APNs that cannot be told apart.
    let mut without = profile(&["internet"]);
    without.context_identifier = Some(9);
    let mut twice = profile(&["internet", "ims"]);
    twice.apn_configuration[1].context_identifier = 1;
    let mut part = Non3gppUserData::default();
    part.context_identifier = Some(9);
    for wrong in [without, twice, part] {
        assert_eq!(users.change(IMSI, &wrong).unwrap_err().outcome().code(), 5012);
        assert_eq!(look(&users), whole);
    }
    let nobody = users.change("262019999999999", &whole).unwrap_err().outcome();
    assert_eq!(nobody, Outcome::Experimental { vendor_id: 10415, code: 5001 });

    let next = profile(&["internet"]);
    users.change(IMSI, &next).unwrap();
    assert_eq!(look(&users), next);
}

// Proves: swx-20
#[test]
fn sessions_whose_apn_is_gone_or_another_one_are_authorized_again() {
    let users = || {
        let mut users = Users::default();
        let data = profile(&["internet", "ims", "*"]);
        users.attach(IMSI, ACCESS, Some("internet"), data).unwrap();
        for (session, apn) in [(1, "internet"), (2, "ims"), (3, "company")] {
            assert!(verdict(users.connect(&request(session, apn), NOW)).is_ok());
        }
        let mut emergency = request(4, "sos");
        emergency.emergency_services = Some(1);
        assert!(verdict(users.connect(&emergency, NOW)).is_ok());
        users
    };
    let changed = |change: fn(&mut Non3gppUserData)| {
        let mut data = profile(&["internet", "ims", "*"]);
        change(&mut data);
        users().change(IMSI, &data).unwrap()
    };
    assert_eq!(changed(|_| {}), affected(None, &[]));
    assert_eq!(changed(|it| drop(it.apn_configuration.remove(1))), affected(None, &[2]));
    assert_eq!(changed(|it| drop(it.apn_configuration.remove(2))), affected(None, &[3]));
    let another = |it: &mut Non3gppUserData| it.apn_configuration[0].pdn_type = PdnType::IPV4;
    assert_eq!(changed(another), affected(Some(ACCESS), &[1]));
    let wildcard = |it: &mut Non3gppUserData| it.apn_configuration[2].pdn_type = PdnType::IPV4;
    assert_eq!(changed(wildcard), affected(None, &[3]));
    let gone = |it: &mut Non3gppUserData| {
        it.non_3gpp_ip_access = Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_BARRED);
    };
    assert_eq!(changed(gone), affected(Some(ACCESS), &[1, 2, 3]));
    // The gateway that has the connection knows that it has it.
    let chosen = |it: &mut Non3gppUserData| {
        it.apn_configuration[0].mip6_agent_info = Some(Mip6AgentInfo::default());
        it.apn_configuration[0].pdn_gw_allocation_type = Some(PdnGwAllocationType::DYNAMIC);
    };
    assert_eq!(changed(chosen), affected(None, &[]));
    // What was authorized again has what is new.
    let mut users = users();
    let mut data = profile(&["internet", "ims", "*"]);
    data.apn_configuration[1].pdn_type = PdnType::IPV4;
    assert_eq!(users.change(IMSI, &data).unwrap(), affected(None, &[2]));
    assert!(verdict(users.connect(&request(2, "ims"), NOW)).is_ok());
    assert_eq!(users.change(IMSI, &data).unwrap(), affected(None, &[]));
}

#[test]
fn who_may_not_use_an_apn_does_not_attach_for_it() {
    let attach = |apn: Option<&str>, change: fn(&mut Non3gppUserData)| {
        let mut data = profile(&["internet"]);
        change(&mut data);
        let attached = Users::default().attach(IMSI, ACCESS, apn, data);
        attached.map(|it| it.map(|it| it.service_selection)).map_err(|it| it.outcome().code())
    };
    assert_eq!(attach(Some("internet"), |_| {}), Ok(Some("internet".into())));
    assert_eq!(attach(None, |_| {}), Ok(None));
    assert_eq!(attach(Some("company"), |_| {}), Err(5003));
    let barred = |it: &mut Non3gppUserData| {
        it.non_3gpp_ip_access = Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_BARRED);
    };
    assert_eq!(attach(None, barred), Err(5003));
}
