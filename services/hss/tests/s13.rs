//! The equipment register (TS 29.272, 6.2).
#![allow(clippy::unwrap_used, reason = "tests fail that way")]

use diameter_core::{Answer, DiameterIdentity, EndToEndId, HopByHopId, Identity, Outcome, Request};
use diameter_hss::s13::{EquipmentRegister, InvalidImei, me_identity_check};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s13::*;

fn identity() -> Identity {
    Identity {
        host: DiameterIdentity::from_static("eir1.example.net"),
        realm: DiameterIdentity::from_static("example.net"),
        state_id: None,
    }
}

fn request(imei: Option<&str>, imsi: Option<&str>) -> MeIdentityCheckRequest {
    let mut terminal = TerminalInformation::default();
    terminal.imei = imei.map(|it| it.to_owned().into());
    let mut request = MeIdentityCheckRequest::builder()
        .session_id("mme1.example.net;1;1")
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(DiameterIdentity::from_static("mme1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .terminal_information(terminal)
        .build();
    request.user_name = imsi.map(|it| it.to_owned().into());
    request
}

/// The code of the answer as it stands on the wire, and Equipment-Status.
fn ask(register: &EquipmentRegister, request: &MeIdentityCheckRequest) -> (u32, Option<i32>) {
    let message = request.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
    match me_identity_check(&identity(), register, request) {
        Ok(answer) => {
            let sent = answer.to_message(message.header()).unwrap();
            let code = Outcome::of(&sent).unwrap().code();
            (code, answer.equipment_status.map(|it| it.0))
        }
        Err(rejection) => (rejection.outcome().code(), None),
    }
}

fn register() -> EquipmentRegister {
    let mut register = EquipmentRegister::default();
    register.set_type("35693803", EquipmentStatus::WHITELISTED).unwrap();
    register.set("35693803564380", EquipmentStatus::BLACKLISTED).unwrap();
    register.set_for("35693803564399", "262011234567890", EquipmentStatus::GREYLISTED).unwrap();
    register
}

// Proves: s13-01, s13-02, s13-03, s13-04, s13-06
#[test]
fn fourteen_digits_count_and_the_closest_entry() {
    let register = register();
    let status = |imei: &str, imsi| ask(&register, &request(Some(imei), imsi));
    for imei in ["35693803564380", "356938035643809", "356938035643800", "3569380356438012"] {
        assert_eq!(status(imei, None), (2001, Some(1)), "{imei}");
    }
    assert_eq!(status("35693803000000", None), (2001, Some(0)));
    assert_eq!(status("35693803564399", Some("262011234567890")), (2001, Some(2)));
    assert_eq!(status("35693803564399", Some("262019999999999")), (2001, Some(0)));
}

// Proves: s13-05, s13-02, s13-10
#[test]
fn unknown_and_impossible_equipment() {
    let mut register = register();
    assert_eq!(ask(&register, &request(Some("01234567890123"), None)), (5422, None));
    for imei in
        ["", "3569380356438", "35693803564380123", "3569380356438A", "３５６９３８０３５６４３８０"]
    {
        assert_eq!(ask(&register, &request(Some(imei), None)), (5004, None), "{imei}");
    }
    assert_eq!(ask(&register, &request(None, None)), (5005, None));
    register.set_default(Some(EquipmentStatus::GREYLISTED));
    assert_eq!(ask(&register, &request(Some("01234567890123"), None)), (2001, Some(2)));
    assert_eq!(register.set("1", EquipmentStatus::GREYLISTED), Err(InvalidImei));
    assert_eq!(register.set_type("123", EquipmentStatus::GREYLISTED), Err(InvalidImei));
}

// Proves: s13-09
#[test]
fn no_session_is_kept() {
    let answer =
        me_identity_check(&identity(), &register(), &request(Some("35693803564380"), None));
    assert_eq!(answer.unwrap().auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    let message = request(None, None).to_message(HopByHopId(1), EndToEndId(1)).unwrap();
    assert_eq!((message.header().application_id, message.header().command_code), (16_777_252, 324));
}
