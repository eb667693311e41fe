//! Registrations in the IMS and access by WLAN, as the operator sees and ends them.

use std::fs;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Identity};
use diameter_hss::authentication::Card;
use diameter_messages::base::AuthSessionState;
use diameter_messages::swx::*;
use diameter_node::{Node, PeerSettings, Tcp};
use serde_json::{Value, json};

use super::cscf::Scscf;
use super::{Hss, IMSI, OPERATOR, Site, card};

const PRIVATE: &str = "anna@ims.example";
const TABLET: &str = "tablet+1@ims.example";
const ANNA: &str = "sip:anna@ims.example";
const JSON: (&str, &str) = ("Content-Type", "application/json");

/// A server of the home network and its IMS.
async fn start(site: &Site) -> Hss {
    let file = super::FILE
        .replace("'hss1.epc.mnc001.mcc262.3gppnetwork.org'", "'hss1.ims.example'")
        .replace("realm = 'epc.mnc001.mcc262.3gppnetwork.org'", "realm = 'ims.example'");
    let port = diameter_testkit::free_port();
    let here = "[administration]\naddress = '127.0.0.1:";
    let file = file.replace(&format!("{here}0'"), &format!("{here}{port}'"));
    fs::write(site.path("hss.toml"), file).unwrap();
    site.start().await
}

fn document() -> Value {
    json!({
        "imsi": IMSI,
        "authentication": {
            "k": "465b5ce8b199b49faa5f0a2ee238a6bc", "opc": "cd63cb71954a9f4e48a5994e37a02baf",
        },
        "eps": { "apns": [{ "name": "internet" }] },
        "non_3gpp": {},
        "ims": {
            "private_identities": [PRIVATE, TABLET],
            "implicit_sets": [{ "identities": [{ "uri": ANNA, "profile": "phone" }] }],
            "profiles": [{ "name": "phone" }],
        },
    })
}

async fn registered(scscf: &Scscf, card: &mut Card) {
    for private in [PRIVATE, TABLET] {
        scscf.register(private, ANNA, card).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn registrations_are_seen_and_ended() {
    let site = Site::new();
    let hss = start(&site).await;
    let path = format!("/v1/subscribers/{IMSI}");
    let put = hss.ask("PUT", &path, &[OPERATOR, JSON], &document().to_string()).await;
    assert_eq!(put.status, 201, "{put:?}");
    let state = async || hss.json(&format!("{path}/state")).await;
    assert_eq!(state().await["ims"], Value::Null);

    let scscf = Scscf::start("scscf1.ims.example", hss.diameter).await.unwrap();
    let mut card = card();
    registered(&scscf, &mut card).await;
    let seen = state().await;
    assert_eq!(seen["ims"]["server"], "sip:scscf1.ims.example");
    assert_eq!(seen["ims"]["registered"], json!([[ANNA, [PRIVATE, TABLET]]]));
    assert_eq!((&seen["ims"]["behind"], &seen["cancelling"]), (&json!(false), &json!([])));

    let end = async |query: &str, headers: &[(&str, &str)]| {
        hss.ask("POST", &format!("{path}/deregister{query}"), headers, "").await
    };
    assert_eq!(end("", &[]).await.status, 401, "who only looks ends nothing");
    let nobody = hss.ask("POST", "/v1/subscribers/1/deregister", &[OPERATOR], "").await;
    assert_eq!(nobody.status, 404, "{nobody:?}");
    let other = end("?private=bert@ims.example", &[OPERATOR]).await;
    let written = |telling: u32| json!({ "imsi": IMSI, "telling": telling });
    let body = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!((other.status, body(&other.body)), (202, written(0)));
    let one = end("?private=tablet%2B1@ims.example", &[OPERATOR]).await;
    assert_eq!((one.status, body(&one.body)), (202, written(1)));
    scscf.wait_until(|it| it.requests.len() == 1).await.unwrap();
    assert_eq!(state().await["ims"]["registered"], json!([[ANNA, [PRIVATE]]]));

    // By the command line, which asks the server.
    let run = async |arguments: Vec<&'static str>| {
        let mut command = site.command(&[&["subscriber", "deregister"], &arguments[..]].concat());
        tokio::task::spawn_blocking(move || super::ended(&mut command)).await.unwrap()
    };
    assert_eq!(run(vec!["001010000000000"]).await.0, Some(1));
    assert_eq!(
        run(vec![IMSI, "--private", TABLET]).await,
        (Some(0), "0 S-CSCFs are told\n".into())
    );
    assert_eq!(run(vec![IMSI]).await, (Some(0), "1 S-CSCFs are told\n".into()));
    scscf.wait_until(|it| it.requests.len() == 2).await.unwrap();
    assert_eq!(
        scscf.users().requests.last().unwrap(),
        "RTR PERMANENT_TERMINATION: 1 ended, by the operator"
    );
    assert_eq!(state().await["ims"], Value::Null);
    // The subscription is there still.
    registered(&scscf, &mut card).await;
    let audit = hss.json("/v1/audit").await;
    assert_eq!(audit["items"][0]["what"], "registrations were ended, 1 S-CSCFs are told");

    // An S-CSCF that is not there is shown as one that is still to be told.
    scscf.node().shutdown(Duration::from_secs(1)).await;
    assert_eq!(end("", &[OPERATOR]).await.status, 202);
    assert_eq!(state().await["cancelling"], json!(["scscf1.ims.example"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_documents_are_not_provisioned() {
    let site = Site::new();
    let hss = start(&site).await;
    let path = format!("/v1/subscribers/{IMSI}");
    let with = |trigger: &str| {
        let mut document = document();
        document["ims"]["profiles"][0]["filter_criteria"] =
            json!([{ "priority": 0, "server": "sip:as.ims.example", "trigger": trigger }]);
        document.to_string()
    };
    let condition = "<ConditionTypeCNF>1</ConditionTypeCNF>";
    let point = |inner: &str| format!("<TriggerPoint>{condition}{inner}</TriggerPoint>");
    let good = point("<SPT><Group>0</Group><Method>INVITE</Method></SPT>");
    let put = hss.ask("PUT", &path, &[OPERATOR, JSON], &with(&good)).await;
    assert_eq!(put.status, 201, "{put:?}");
    let before = hss.json(&path).await;
    let deep = point(&("<SPT>".repeat(1_000) + &"</SPT>".repeat(1_000)));
    for (trigger, status, told) in [
        (format!("<!DOCTYPE a [<!ENTITY b \"c\">]>{good}"), 422, "document types are not taken"),
        (point("<SPT><Group>0</Group><Method>&b;</Method></SPT>"), 422, "entity"),
        (deep, 422, "32"),
        (point(&"<SPT/>".repeat(30_000)), 413, "length limit exceeded"),
        (point(&" ".repeat(300_000)), 413, "length limit exceeded"),
        ("<TriggerPoint>".to_owned(), 422, "a trigger of the profile"),
    ] {
        let wrong = hss.ask("PUT", &path, &[OPERATOR, JSON], &with(&trigger)).await;
        assert_eq!(wrong.status, status, "{wrong:?}");
        assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
        assert_eq!(hss.json(&path).await, before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn aaa_server_in_charge_is_seen() {
    let site = Site::new();
    let hss = site.start().await;
    let path = format!("/v1/subscribers/{IMSI}");
    let put = hss.ask("PUT", &path, &[OPERATOR, JSON], &document().to_string()).await;
    assert_eq!(put.status, 201, "{put:?}");
    let realm = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
    let name = DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
    let host = DiameterIdentity::from_static("aaa1.epc.mnc001.mcc262.3gppnetwork.org");
    let node = Node::builder(host.clone(), realm)
        .sends::<MultimediaAuthRequest>()
        .peer(PeerSettings::new(name.clone()).connect(Tcp, hss.diameter.to_string()))
        .start()
        .await
        .unwrap();
    assert!(node.available(&name).await);
    let Identity { host, realm, .. } = node.identity().clone();
    let item = SipAuthDataItem::builder().three_gpp_sip_authentication_scheme("EAP-AKA");
    let request = MultimediaAuthRequest::builder()
        .session_id(node.client().new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host.clone())
        .origin_realm(realm.clone())
        .destination_realm(realm.clone())
        .user_name(IMSI)
        .sip_auth_data_item(item.build())
        .three_gpp_sip_number_auth_items(1)
        .build();
    node.send(request).await.unwrap();
    let state = async || hss.json(&format!("{path}/state")).await["aaa"].clone();
    let aaa = |registered: bool| json!({ "host": host.as_str(), "realm": realm.as_str(), "registered": registered, "behind": false });
    assert_eq!(state().await, aaa(false));
    let assign = |kind| {
        ServerAssignmentRequest::builder()
            .session_id(node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(host.clone())
            .origin_realm(realm.clone())
            .destination_realm(realm.clone())
            .user_name(IMSI)
            .server_assignment_type(kind)
            .build()
    };
    node.send(assign(ServerAssignmentType::REGISTRATION)).await.unwrap();
    assert_eq!(state().await, aaa(true));
    node.send(assign(ServerAssignmentType::USER_DEREGISTRATION)).await.unwrap();
    assert_eq!(state().await, Value::Null);
}
