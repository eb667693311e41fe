//! What application servers read (UDR).

use diameter_core::DiameterIdentity;
use diameter_core::coding::Tbcd;
use diameter_hss::sh::user_data;
use diameter_hss::xml::Element;
use diameter_hss::{AssignedServer, PublicIdentity, Registration};
use diameter_messages::sh::*;

use super::scene::*;
use super::scenes::{ABROAD, HOME, hss, node};

// Proves: sh-01, sh-02, sh-03, sh-04, sh-07
#[test]
fn who_may_not_read_is_told_why() {
    let record = record();
    let state = [DataReference::IMSUSERSTATE];
    let mut stranger = udr("sip:nobody@ims.example.net", &state);
    stranger.origin_host = DiameterIdentity::from_static("as2.ims.example.net");
    assert_eq!(read(&stranger, &record), Err((5102, true)));
    let without_right =
        udr(ALICE, &[DataReference::IMSUSERSTATE, DataReference::LOCATIONINFORMATION]);
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
    let keyed =
        [DataReference::REPOSITORYDATA, DataReference::INITIALFILTERCRITERIA, DataReference::DSAI];
    for data in keyed {
        assert_eq!(read(&udr(ALICE, &[data]), &record), Err((5005, false)));
    }
    let mut service = udr(ALICE, &[DataReference::DSAI]);
    service.dsai_tag = vec!["morning".as_bytes().into()];
    assert_eq!(read(&service, &record), Err((5005, false)));
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
