//! What application servers write (PUR).

use diameter_core::DiameterIdentity;
use diameter_core::coding::Tbcd;
use diameter_messages::sh::*;

use super::scene::*;

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
