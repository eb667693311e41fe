//! Sh-Data in XML.

use diameter_hss::sh::{ServiceState, ShData};
use diameter_hss::xml::{Element, XmlError};
use diameter_hss::{ChargingFunctions, RegistrationState};

#[test]
fn documents_are_read_and_written_whole() {
    let document = include_bytes!("sh-data.xml");
    let data = ShData::parse(document).unwrap();
    assert_eq!(data.identities, ["sip:anna@ims.example", "tel:+999555010001"]);
    assert_eq!(data.numbers, ["999555010001"]);
    assert_eq!((&*data.repository[0].service, data.repository[0].number), ("call-forwarding", 3));
    let forward = data.repository[0].data.as_ref().unwrap().element("forward").unwrap();
    assert_eq!(forward.text_of("target").unwrap(), "sip:voicemail@ims.example");
    assert_eq!(data.server.as_deref(), Some("sip:scscf1.ims.example:6060"));
    let criteria = data.criteria.as_ref().unwrap();
    assert_eq!(criteria[0].server.name, "sip:tas.ims.example:5060");
    assert_eq!(data.user_state, Some(RegistrationState::Registered));
    let charging = ChargingFunctions {
        event: vec!["aaa://ocs1.ims.example".to_owned()],
        collection: vec!["aaa://cdf1.ims.example".to_owned()],
    };
    assert_eq!(data.charging, Some(charging));
    // The two count the other way round: PSIActivation 1 is active, and DSAI-Value 1 is not.
    assert_eq!(data.is_in_use, Some(true));
    assert_eq!(data.services, [ServiceState { tag: "evening".to_owned(), is_active: false }]);
    assert_eq!(ShData::parse(data.document().as_bytes()).unwrap(), data);
    // What is not known stands where it stood.
    let written = data.element();
    assert_eq!(written.text_of("CSUserState").as_deref(), Some("2"));
    let public = written.element("PublicIdentifiers").unwrap();
    assert_eq!(public.element("Extension").unwrap().text_of("IdentityType").unwrap(), "0");
    let ims = written.element("Sh-IMS-Data").unwrap();
    let names: Vec<_> = ims.elements().map(|it| it.name.as_str()).collect();
    let order = ["SCSCFName", "IFCs", "IMSUserState", "ChargingInformation", "Extension"];
    assert_eq!(names, order, "as the schema has them");
}

#[test]
fn what_cannot_be_is_refused() {
    let wrong = |text: &str| ShData::parse(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(wrong("<IMSSubscription/>"), "`IMSSubscription` stands where `Sh-Data` is to be");
    let ims = |text: &str| wrong(&format!("<Sh-Data><Sh-IMS-Data>{text}</Sh-IMS-Data></Sh-Data>"));
    assert_eq!(ims("<IMSUserState>4</IMSUserState>"), "`4` cannot be in `IMSUserState`");
    let psi = "<Extension><PSIActivation>true</PSIActivation></Extension>";
    assert_eq!(ims(psi), "`true` cannot be in `PSIActivation`");
    let dsai = "<Extension><Extension><DSAI><DSAI-Tag>a</DSAI-Tag></DSAI></Extension></Extension>";
    assert_eq!(ims(dsai), "`DSAI` has no `DSAI-Value`");
    let hostile = "<!DOCTYPE a [<!ENTITY b 'bb'>]><Sh-Data>&b;</Sh-Data>";
    assert_eq!(ShData::parse(hostile.as_bytes()), Err(XmlError::DocumentType));
    assert_eq!(ShData::default().element(), Element::new("Sh-Data"));
}
