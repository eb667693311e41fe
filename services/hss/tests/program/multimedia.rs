//! A subscriber of the IMS, as an operator sees it: what is registered, and what application servers have to do with it.

use std::fs;
use std::time::Duration;

use diameter_testkit::browser::Browser;

use super::cscf::Scscf;
use super::server::{ApplicationServer, Wanted};
use super::{FILE, Hss, IMSI, OPERATOR, Site, card};

const ANNA: &str = "sip:anna@ims.example";
const FORWARDING: Wanted = Wanted::Settings("forwarding");

const SUBSCRIBER: &str = r#"{
    "imsi": "262011234567890",
    "authentication": { "k": "465b5ce8b199b49faa5f0a2ee238a6bc", "opc": "cd63cb71954a9f4e48a5994e37a02baf" },
    "ims": {
        "private_identities": ["anna@ims.example"],
        "implicit_sets": [
            { "identities": [{ "uri": "sip:anna@ims.example", "profile": "phone" },
                             { "uri": "tel:+4930123456", "profile": "phone" }] },
            { "identities": [{ "uri": "sip:anna.work@ims.example", "profile": "phone" }] }],
        "profiles": [{ "name": "phone" }] } }"#;

/// A server with a subscriber who is registered, and two application servers, one of which is gone.
struct Scene {
    site: Site,
    hss: Hss,
    _scscf: Scscf,
    here: ApplicationServer,
}

impl Scene {
    async fn new() -> Self {
        let site = Site::new();
        let file = FILE
            .replace("hss1.epc.mnc001.mcc262.3gppnetwork.org", "hss1.ims.example")
            .replace("epc.mnc001.mcc262.3gppnetwork.org", "ims.example");
        let access = "[access]\n[[access.realm]]\nname = 'ims.example'\nnetworks = '26201'\n";
        let server = |name: &str| {
            let data = "['RepositoryData', 'IMSUserState', 'UEReachabilityForIP']";
            format!(
                "[[sh.server]]\nname = '{name}.ims.example'\nuri = 'sip:{name}.ims.example'\n\
                 reads = {data}\nwrites = {data}\nsubscribes = {data}\n"
            )
        };
        let [one, two] = ["as1", "as2"].map(server);
        let sh = format!("[sh]\nlongest-subscription = '2d'\n{one}{two}");
        fs::write(site.path("hss.toml"), format!("{file}{access}{sh}")).unwrap();
        let hss = site.start().await;
        let json = ("Content-Type", "application/json");
        let path = format!("/v1/subscribers/{IMSI}");
        let put = hss.ask("PUT", &path, &[OPERATOR, json], SUBSCRIBER).await;
        assert_eq!(put.status, 201, "{put:?}");
        let scscf = Scscf::start("scscf1.ims.example", hss.diameter).await.unwrap();
        scscf.register("anna@ims.example", ANNA, &mut card()).await.unwrap();
        let here = ApplicationServer::start("as1.ims.example", hss.diameter).await.unwrap();
        let gone = ApplicationServer::start("as2.ims.example", hss.diameter).await.unwrap();
        here.put(ANNA, "forwarding", None, Some("to voicemail")).await.unwrap();
        for wanted in [Wanted::State, Wanted::Reachable] {
            here.subscribe(ANNA, &wanted).await.unwrap();
        }
        gone.subscribe(ANNA, &FORWARDING).await.unwrap();
        gone.node().shutdown(Duration::from_secs(1)).await;
        let written = here.change(ANNA, "forwarding", |it| format!("{it} after 20 s")).await;
        assert_eq!(written.unwrap(), "to voicemail after 20 s");
        Self { site, hss, _scscf: scscf, here }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn operator_sees_who_is_registered_and_who_hears_of_it() {
    let Scene { site, hss, _scscf, here } = Scene::new().await;
    let path = format!("/v1/subscribers/{IMSI}");
    let state = hss.json(&format!("{path}/state")).await;
    let states = state["identities"].as_array().unwrap().iter();
    let states: Vec<_> = states.map(|it| (it["identity"].clone(), it["state"].clone())).collect();
    let expected = [
        (ANNA, "registered"),
        ("tel:+4930123456", "registered"),
        ("sip:anna.work@ims.example", "not-registered"),
    ];
    assert_eq!(states, expected.map(|(identity, state)| (identity.into(), state.into())));
    assert_eq!(state["identities"][0]["registered_by"], serde_json::json!(["anna@ims.example"]));
    let octets = "<ServiceData>to voicemail after 20 s</ServiceData>".len();
    assert_eq!(
        state["transparent"],
        serde_json::json!([{ "owner": ANNA, "service": "forwarding", "number": 1, "octets": octets }])
    );
    let subscriptions = state["subscriptions"].as_array().unwrap();
    let is_it = |name: &str| subscriptions.iter().find(|it| it["data"] == name).unwrap();
    let gone = is_it("RepositoryData");
    assert_eq!((&gone["server"], &gone["behind"]), (&"as2.ims.example".into(), &true.into()));
    assert_eq!((&gone["key"], &gone["identity"]), (&"forwarding".into(), &ANNA.into()));
    assert!(gone["expires"].as_u64().is_some(), "{gone}");
    assert_eq!(is_it("IMSUserState")["behind"], false);
    assert_eq!(is_it("UEReachabilityForIP")["once"], true);
    let asked = hss.json(&format!("/v1/requests?imsi={IMSI}")).await;
    let asked = asked.as_array().unwrap().iter().find(|it| it["command"] == "PNR").unwrap();
    assert_eq!((&asked["node"], &asked["answer"]), (&"as2.ims.example".into(), &"waiting".into()));

    let page = hss.ask("GET", &format!("/subscribers/{IMSI}"), &[], "").await.body;
    for text in [
        "Served by sip:scscf1.ims.example",
        "not registered",
        "RepositoryData forwarding",
        "has not heard of the last change",
        "End registrations",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert!(!page.contains("voicemail"), "what is written is the servers' own: {page}");
    let ended = hss.ask("POST", &format!("/subscribers/{IMSI}/deregister"), &[OPERATOR], "").await;
    assert_eq!(ended.status, 303, "{ended:?}");
    let not_registered = Some(diameter_hss::RegistrationState::NotRegistered);
    here.hears(|it| it.user_state == not_registered).await.unwrap();
    let metrics = hss.ask("GET", "/metrics", &[], "").await.body;
    let line = "diameter_hss_answers_total{command=\"SNR\",result=\"2001\"} 3";
    assert!(metrics.lines().any(|it| it == line), "{metrics}");

    // The same on the command line, from the store.
    drop(hss);
    let (status, text) = site.run(&["subscriber", "show", IMSI]);
    assert_eq!(status, Some(0), "{text}");
    let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown["state"]["transparent"], state["transparent"]);
    assert_eq!(shown["state"]["subscriptions"].as_array().unwrap().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_page_of_a_subscriber_of_the_ims() {
    let scene = Scene::new().await;
    let pages = [("hss-ims", format!("/subscribers/{IMSI}"))];
    let site = format!("http://{}", scene.hss.http);
    let look = move || Browser::start(&[]).look_at(&site, &pages);
    assert_eq!(tokio::task::spawn_blocking(look).await.unwrap(), [""; 0]);
}
