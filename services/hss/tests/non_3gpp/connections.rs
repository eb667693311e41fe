//! What the AAA server decides on connections: without a network.

use diameter_core::DiameterIdentity;
use diameter_messages::s6b::AaRequest;
use diameter_messages::s6b::AuthRequestType;
use diameter_messages::swx::{Non3gppIpAccess, Non3gppIpAccessApn};

use crate::users::{Users, Verdict};
use crate::{IMSI, aaa, profile};

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
    users.attached(IMSI, "epdg1.example.net;1;1", profile(apns));
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
    assert_eq!(users.detached("epdg1.example.net;1;1").as_deref(), Some(IMSI));
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
        users.change(IMSI, changed);
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
    assert!(users.is_of("pgw1.example.net;1;1", IMSI));
    assert!(!users.is_of("pgw1.example.net;1;1", "262019999999999"));
    assert!(!users.is_of("pgw1.example.net;1;2", IMSI));
}
